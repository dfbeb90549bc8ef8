/** @jest-environment ./test/support/paneEnvironment.cjs */
import { rendersDuring } from './renders.ts';
import { act, screen, waitFor } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { Workshop } from './workshop.tsx';

async function withCount(count: number): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  const texts = Array.from({ length: count }, (_, at) => `Inbreng ${at + 1}`);
  await act(() => workshop.session.entries.addAll('waarden' as FieldId, texts));
  // A long list is rendered in slices.
  await waitFor(() => expect(document.querySelectorAll('[data-words]')).toHaveLength(count));
  return workshop;
}

test.each([0, 50, 500])(
  'a key in the entry field renders only the typed text, with %i entries on the card',
  async count => {
    const workshop = await withCount(count);
    await workshop.user.type(workshop.field, 'Ieder');
    const renders = await rendersDuring(() => workshop.user.keyboard('e'));
    expect(workshop.field).toHaveValue('Iedere');
    expect(renders).toEqual(['DraftText', 'GrowingText']);
  },
);

test('an announcement for screen readers renders only the live region', async () => {
  const workshop = await withCount(2);
  const column = screen.getByRole('tab', { name: /^Relaties/u });
  await workshop.user.click(column);
  const renders = await rendersDuring(() => workshop.user.click(column));
  expect(document.querySelector('[aria-live=polite]')).toHaveTextContent('Relaties');
  expect(renders).toEqual(['AnnouncementsProvider', 'Announcer']);
});
