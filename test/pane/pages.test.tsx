/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { Snapshot } from '../../src/core/deck/deck.ts';
import type { Outcome } from '../../src/core/deck/trouble.ts';
import { pageWords } from '../../src/pane/fill/pageWords.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

const waarden = 'waarden' as FieldId;
const relaties = 'relaties' as FieldId;
const tile = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}, stap`, 'u') });
const pages = () => screen.findByRole('navigation', { name: pageWords.nl.pages });

/** Returns a workshop at the second slide of a card, with entries in Waarden on both and in Relaties on the first. */
async function onTwoSlides(): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  const { entries, cards } = workshop.session;
  await act(async () => {
    await entries.addAll(waarden, ['Een', 'Twee']);
    await entries.add(relaties, 'Drie');
    await cards.continue('nl');
    await entries.add(waarden, 'Vier');
  });
  await pages();
  return workshop;
}

async function toFirst(workshop: Workshop): Promise<void> {
  const [first] = within(await pages()).getAllByRole('button');
  if (first) await workshop.user.click(first);
  await waitFor(() => expect(first).toHaveAttribute('aria-current', 'page'));
}

test('a column counts its entries on all slides of the card, and says how many are on the open one', async () => {
  const workshop = await onTwoSlides();
  await waitFor(() =>
    expect(tile('Waarden')).toHaveAccessibleName('Waarden, stap 1, 3 inbrengen, 1 op deze dia'),
  );
  expect(tile('Waarden')).toHaveTextContent(/^3/u);
  expect(tile('Waarden').title).toMatch(/, 1 op deze dia$/u);
  expect(tile('Relaties')).toHaveAccessibleName('Relaties, stap 2, 1 inbreng, 0 op deze dia');
  await workshop.say('Vijf');
  expect(tile('Waarden')).toHaveAccessibleName('Waarden, stap 1, 4 inbrengen, 2 op deze dia');
  await toFirst(workshop);
  await waitFor(() => expect(tile('Relaties')).toHaveAccessibleName('Relaties, stap 2, 1 inbreng'));
  expect(tile('Waarden')).toHaveAccessibleName('Waarden, stap 1, 4 inbrengen, 2 op deze dia');
});

test('a column with entries on the open slide is chosen there, and another column where it continues', async () => {
  const workshop = await onTwoSlides();
  const [first] = workshop.session.state.card?.pages ?? [];
  await workshop.user.click(tile('Relaties'));
  await waitFor(() => expect(workshop.session.openSlide).toBe(first?.slide));
  expect(workshop.listed).toEqual(['Drie']);
  await workshop.user.click(tile('Waarden'));
  await act(() => workshop.session.idle());
  expect(workshop.session.openSlide).toBe(first?.slide);
  expect(workshop.listed).toEqual(['Een', 'Twee']);
});

test('typing in a column that continues on a later slide opens that slide, also when there is room on this one', async () => {
  const workshop = await onTwoSlides();
  const [, second] = workshop.session.state.card?.pages ?? [];
  await toFirst(workshop);
  await waitFor(() => expect(tile('Waarden')).toHaveAccessibleName(/3 inbrengen, 2 op deze dia$/u));
  await workshop.user.type(workshop.field, 'Vijf');
  await waitFor(() => expect(workshop.session.openSlide).toBe(second?.slide));
  await workshop.user.type(workshop.field, '{Enter}');
  await waitFor(() => expect(workshop.listed).toEqual(['Vier', 'Vijf']));
});

/** Makes every column full with two entries. */
function fullAtTwo({ deck, session }: Workshop): void {
  const look = { left: 0, top: 0, width: 100, height: 100, size: 18, font: 'Calibri', wrap: true } as const;
  const insets = { left: 0, top: 0, right: 0, bottom: 0 };
  const looked = (outcome: Outcome<Snapshot>): Outcome<Snapshot> => {
    if (!outcome.ok) return outcome;
    const looks = new Map([...outcome.value.texts.keys()].map(field => [field, { ...look, insets }]));
    return { ok: true, value: { ...outcome.value, looks } };
  };
  const [read, write] = [deck.read.bind(deck), deck.write.bind(deck)];
  jest.spyOn(deck, 'read').mockImplementation(async card => looked(await read(card)));
  jest.spyOn(deck, 'write').mockImplementation(async (card, decide) => looked(await write(card, decide)));
  // A column of two entries is full.
  const fit = (columns: readonly { readonly paragraphs: readonly string[] }[]) =>
    columns.map(({ paragraphs }) => ({
      size: 18,
      fill: paragraphs.length / 2,
      full: paragraphs.length >= 2,
      overflowsFrom: paragraphs.length > 2 ? 2 : null,
    }));
  session.keepReadable({ fit, smallestSize: 18 });
}

/** Returns a workshop at the second slide of a card whose first slide is full. */
async function onFullSlide(): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  const { entries, cards } = workshop.session;
  fullAtTwo(workshop);
  await act(async () => {
    await entries.addAll(waarden, ['Een', 'Twee']);
    await cards.continue('nl');
    await entries.add(waarden, 'Drie');
  });
  return workshop;
}

test('typing in a column that is full on an earlier slide opens the slide where it continues, with the words', async () => {
  const workshop = await onFullSlide();
  const { session } = workshop;
  const [, second] = session.state.card?.pages ?? [];
  await toFirst(workshop);
  expect(workshop.listed).toEqual(['Een', 'Twee']);
  await workshop.user.type(workshop.field, 'Vier');
  await waitFor(() => expect(session.openSlide).toBe(second?.slide));
  await workshop.user.type(workshop.field, '{Enter}');
  await waitFor(() => expect(workshop.listed).toEqual(['Drie', 'Vier']));
});

test('the tile of a column counts an entry that moved to the next slide while this slide stays open', async () => {
  const workshop = await onFullSlide();
  const { session } = workshop;
  await toFirst(workshop);
  await act(async () => {
    await session.cards.keepInView('nl');
    await session.entries.add(waarden, 'Voorop', 0);
    for (let turns = 0; turns < 20; turns++) await session.idle();
  });
  expect(workshop.listed).toEqual(['Voorop', 'Een']);
  await waitFor(() => expect(tile('Waarden')).toHaveAccessibleName(/4 inbrengen, 2 op deze dia$/u));
});
