import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { choices, madeEntries, type Choice, type MadeEntry } from '../definitive/choices.ts';
import type { BringOver, Brought } from './bringOver.ts';
import type { CardController } from './cardController.ts';
import { CardInserter } from './cardInserter.ts';
import type { Entries } from './cards.ts';

/** Implements `SessionCards.makeDefinitive`. Call inside a `SerialQueue` task. */
export async function makeDefinitive(
  language: Language,
  starts: 'empty' | 'full',
  { deck, kinds, controller, entries }: BringOver,
): Promise<Brought> {
  const open = controller.writer?.state.card;
  if (!open) return { inserted: trouble('noCardOpen'), words: [] };
  const said = starts === 'full' ? await entriesOfOpen(controller) : done<Entries>(new Map());
  if (!said.ok) return { inserted: said, words: [] };
  const inserter = new CardInserter(deck, kinds, controller);
  const inserted = await inserter.insertBeside(open, language, (of, goal) => ({ goal, definitive: { of } }));
  if (!inserted.ok) return { inserted, words: [] };
  const words = [...said.value].flatMap(([field, texts]) => texts.map(text => ({ field, text })));
  return { inserted, words: words.length === 0 ? [] : entries.addWords(words) };
}

/** Implements `SessionCards.allEntries`. Call inside a `SerialQueue` task. */
export async function entriesOfOpen(controller: CardController): Promise<Outcome<Entries>> {
  const { card } = controller.display.state;
  if (!card) return trouble('noCardOpen');
  await controller.lookAfterOthers(false);
  return card.gone
    ? done(controller.saidOn(card.card) ?? new Map<FieldId, readonly string[]>())
    : controller.cards.entriesOf(card.card, page => controller.saidOn(page));
}

/** Implements `SessionCards.choices`. Call inside a `SerialQueue` task. */
export async function choicesOf(controller: CardController): Promise<Outcome<readonly Choice[]>> {
  const { cards } = controller;
  const open = controller.writer?.state.card;
  const pages = open ? cards.pagesOf(open) : [];
  const definitive = pages[0]?.identity.definitive;
  if (!open || !definitive) return trouble('noCardOpen');
  const [working] = cards.withId(definitive.of);
  if (!working) return trouble('cardGone');
  await controller.lookAfterOthers(false);
  const said = (page: CardOnSlide): Entries | null => controller.saidOn(page);
  const read = await cards.entriesOf(working, said);
  if (!read.ok) return read;
  const standing = await cards.entriesOf(open, said);
  if (!standing.ok) return standing;
  return done(choices(read.value, [...standingOn(standing.value), ...madeOn(pages, controller)]));
}

function standingOn(entries: Entries): readonly MadeEntry[] {
  return [...entries].flatMap(([field, texts]) => texts.map(text => ({ text, madeOf: [], field })));
}

/** Returns the entries on these slides that the pane has a state of, with the texts that each was made of. */
function madeOn(pages: readonly CardOnSlide[], { writer, shelf }: CardController): readonly MadeEntry[] {
  return pages.flatMap(page => {
    const known = shelf.known(page, writer);
    return known ? madeEntries(known) : [];
  });
}
