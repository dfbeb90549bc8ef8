/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen } from '@testing-library/react';
import type { CardOnSlide } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

/** Returns a workshop at the card Noord, with a second card Zuid in the deck. */
async function atNoord(): Promise<Workshop> {
  const workshop = new Workshop();
  await workshop.session.cards.insert({ goal: 'Zuid', language: 'nl', style: 'template' });
  return workshop.withCard('Noord');
}

/** Opens the card with this goal. */
function openCard({ session }: Workshop, goal: string): Promise<unknown> {
  const card = session.state.cards.find(one => one.title?.includes(goal));
  if (!card) throw new Error(`No card ${goal}`);
  return session.cards.open(card);
}

/** Returns a copy of the card Zuid, with the same identity. */
async function copyOfZuid({ deck, session }: Workshop): Promise<CardOnSlide> {
  const [zuid] = deck.slides;
  if (zuid) deck.slides.push({ ...zuid, id: 'slide-copy' as SlideId });
  await act(() => session.cards.search());
  const copy = session.state.cards.findLast(one => one.title?.includes('Zuid'));
  if (!copy) throw new Error('The copy was expected');
  return copy;
}

const enter = (workshop: Workshop, words: string) => {
  fireEvent.change(workshop.field, { target: { value: words } });
  fireEvent.keyDown(workshop.field, { key: 'Enter' });
};

test('JOURNAL-8: an entry that its slide refuses stays with its card when another card is opened', async () => {
  const workshop = await atNoord();
  workshop.deck.refusals.push('readOnly', 'readOnly', 'readOnly');
  await act(async () => {
    const opening = openCard(workshop, 'Zuid');
    enter(workshop, 'Iedereen telt mee');
    await opening;
    await workshop.session.idle();
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Zuid');
  expect(workshop.field).toHaveValue('');
  await act(() => openCard(workshop, 'Noord'));
  expect(workshop.field).toHaveValue('');
  expect(workshop.listed).toEqual(['Iedereen telt mee']);
});

test('JOURNAL-8: text that is typed while the copy of a card opens is in the entry field of that copy', async () => {
  const workshop = await atNoord();
  const { deck, session } = workshop;
  const copy = await copyOfZuid(workshop);
  jest.spyOn(deck, 'identify').mockImplementation(async (...given) => {
    fireEvent.change(workshop.field, { target: { value: 'Iedereen' } });
    return MemoryDeck.prototype.identify.apply(deck, given);
  });
  await act(() => session.cards.open(copy));
  expect(session.state.trouble?.code).toBe('cardCopied');
  expect(workshop.field).toHaveValue('Iedereen');
  await act(() => openCard(workshop, 'Noord'));
  expect(workshop.field).toHaveValue('');
});

test('JOURNAL-8: text that is typed after half a sentence, while another card opens, stays with that half sentence', async () => {
  const workshop = await atNoord();
  const { deck } = workshop;
  fireEvent.change(workshop.field, { target: { value: 'over Noord' } });
  const read = jest.spyOn(deck, 'read').mockImplementation((...given) => {
    read.mockRestore();
    fireEvent.change(workshop.field, { target: { value: 'over Noord en' } });
    return deck.read(...given);
  });
  await act(() => openCard(workshop, 'Zuid'));
  expect(workshop.field).toHaveValue('');
  await act(() => openCard(workshop, 'Noord'));
  expect(workshop.field).toHaveValue('over Noord en');
});

test('JOURNAL-8: an edit that is accepted while the copy of a card opens is kept', async () => {
  const workshop = await atNoord();
  const { deck, session } = workshop;
  await workshop.say('Iedereen telt mee');
  const copy = await copyOfZuid(workshop);
  await workshop.user.click(workshop.entry('Iedereen telt mee'));
  await workshop.user.keyboard(' en doet mee');
  const editor = screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label });
  jest.spyOn(deck, 'identify').mockImplementation(async (...given) => {
    fireEvent.keyDown(editor, { key: 'Enter' });
    return MemoryDeck.prototype.identify.apply(deck, given);
  });
  await act(() => session.cards.open(copy));
  await act(() => session.idle());
  await act(() => openCard(workshop, 'Noord'));
  expect(workshop.listed).toEqual(['Iedereen telt mee en doet mee']);
});
