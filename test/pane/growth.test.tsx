/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, renderHook } from '@testing-library/react';
import { useNewDesk } from '../../src/pane/desk.ts';
import { Workshop } from './workshop.tsx';

test('keeps the desk the same while someone types, so that a key renders the field alone', () => {
  const { session, preferences } = new Workshop();
  const { result } = renderHook(() => useNewDesk(session, preferences));
  const before = result.current;
  act(() => before.setDraft('Iedereen'));
  expect(session.draft.text).toBe('Iedereen');
  expect(result.current).toBe(before);
  expect(result.current.isWriting()).toBe(true);
});
