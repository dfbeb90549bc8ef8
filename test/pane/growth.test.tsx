/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { Workshop } from './workshop.tsx';

const texts = Array.from({ length: 150 }, (_, at) => `Inbreng ${at + 1}`);

// Queries by selector, because a query by role takes half a second with this many rows.
const wordsOf = (text: string) => screen.getByText(text, { selector: '[data-words]' });
const toolsOf = (text: string) =>
  wordsOf(text).closest('li')?.querySelectorAll('[data-actions] button') ?? [];
const listed = () => Array.from(document.querySelectorAll('[data-words]'), words => words.textContent);

describe('a list of more than 100 entries', () => {
  test('a list of more than 100 entries has buttons only in the row at the tab stop and in the row under the pointer', async () => {
    const workshop = await new Workshop().withCard();
    await act(() => workshop.session.entries.addAll('waarden' as FieldId, texts));
    await waitFor(() => expect(listed()).toEqual(texts));
    expect(document.querySelectorAll('[data-actions]')).toHaveLength(1);
    expect(toolsOf('Inbreng 150')).toHaveLength(3);
    await workshop.user.hover(wordsOf('Inbreng 70'));
    expect(toolsOf('Inbreng 70')).toHaveLength(3);
    await workshop.user.hover(wordsOf('Inbreng 71'));
    expect(toolsOf('Inbreng 70')).toHaveLength(0);
    // The pointer of user-event leaves a row when it moves from the words to a button.
    fireEvent.click(toolsOf('Inbreng 71')[1] ?? document.body);
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(texts.toSpliced(70, 1)));
  });

  test('a list of more than 100 entries is rendered in parts, and can be navigated by keyboard before the last part', async () => {
    const workshop = await new Workshop().withCard();
    act(() => void workshop.session.entries.addAll('waarden' as FieldId, texts));
    expect(listed()).toEqual([...texts.slice(0, 60), 'Inbreng 150']);
    act(() => wordsOf('Inbreng 150').focus());
    fireEvent.keyDown(wordsOf('Inbreng 150'), { key: 'ArrowUp' });
    expect(wordsOf('Inbreng 149')).toHaveFocus();
    expect(listed()).toEqual(texts);
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(texts));
    await workshop.user.keyboard('{Home}{ArrowDown}');
    expect(wordsOf('Inbreng 2')).toHaveFocus();
    expect(toolsOf('Inbreng 2')).toHaveLength(3);
    await workshop.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(listed().slice(0, 3)).toEqual(['Inbreng 1', 'Inbreng 3', 'Inbreng 2']));
    expect(wordsOf('Inbreng 2')).toHaveFocus();
    await workshop.user.keyboard('{End}{F2} en meer{Enter}');
    await waitFor(() => expect(workshop.onSlide('waarden').at(-1)).toBe('Inbreng 150 en meer'));
  });
});
