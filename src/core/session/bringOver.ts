import type { CardId } from '../card/identity.ts';
import { firstStep, type FieldId, type Kinds } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { Deck } from '../deck/deck.ts';
import { done, type Outcome } from '../deck/trouble.ts';
import { goalOf } from '../method/goal.ts';
import type { CardController } from './cardController.ts';
import { CardInserter } from './cardInserter.ts';
import type { CardSync } from './cardSync.ts';
import type { Commands } from './commands.ts';
import { resumeDraft, type Draft } from './draft.ts';
import type { NewCard } from './order.ts';
import type { SessionEntries } from './sessionEntries.ts';
import type { Leftover, Words } from './state.ts';
import { wordsOf } from './words.ts';

/** Dependencies of the functions that move words to another card. */
export interface BringOver {
  readonly deck: Deck;
  readonly kinds: Kinds;
  readonly controller: CardController;
  readonly commands: Commands;
  readonly entries: SessionEntries;
}

/** The outcome of opening the other card, and the outcome of each entry that was accepted on it. */
export interface Brought {
  readonly inserted: Outcome<null>;
  readonly words: readonly Promise<Outcome<null>>[];
}

/** Implements `SessionCards.rebuild`. Call inside a `SerialQueue` task. */
export function rebuild(old: CardSync, language: Language, parts: BringOver): Promise<Brought> {
  const { controller } = parts;
  const { kind } = controller;
  const { card } = old.state;
  const order = { kind: kind.id, goal: goalOf(card.title, kind), language, style: 'template' } as const;
  return bringOver(order, parts, {
    waits: () => controller.writer === old,
    words: () => wordsOf(old.state, true),
    draft: () => resumeDraft(old.state.draft, new Map()),
    forget: () => {
      old.dispatch({ type: 'released' });
      controller.shelf.forget(card.identity.id);
    },
  });
}

/** Implements `SessionCards.takeLeftover`. Call inside a `SerialQueue` task. */
export function takeLeftover(id: CardId, language: Language, parts: BringOver): Promise<Brought> {
  const { controller, kinds } = parts;
  const left = (): Leftover | undefined => controller.display.shown.leftovers.find(one => one.card === id);
  const kind = kinds.find(one => one.fields.some(({ id: field }) => field === left()?.words[0]?.field));
  const order = { kind: (kind ?? controller.kind).id, goal: '', language, style: 'template' } as const;
  let words: readonly Words[] = [];
  return bringOver(order, parts, {
    // Keep the words from before the insertion: the list of leftovers may change during it.
    waits: () => (words = left()?.words ?? []).length > 0,
    words: () => words,
    forget: () => {
      controller.shelf.forget(id);
      controller.display.dropLeftover(id);
    },
  });
}

/**
 * Inserts a card and accepts words on it that are on no slide. Removes the words from the old card in the same
 * synchronous step, so that no words are lost or duplicated.
 */
async function bringOver(
  order: NewCard,
  { deck, kinds, controller, entries }: BringOver,
  old: {
    /** Returns whether there are words to move. False when an earlier press of the button already moved them. */
    readonly waits: () => boolean;
    readonly words: () => readonly Words[];
    /** Returns the draft to continue on the new card. */
    readonly draft?: () => Draft;
    readonly forget: () => void;
  },
): Promise<Brought> {
  if (!old.waits()) return { inserted: done(null), words: [] };
  const inserted = await new CardInserter(deck, kinds, controller).insert(order);
  if (!inserted.ok) return { inserted, words: [] };
  const { kind } = controller;
  // A later version may have stored words for a column that this card kind lacks: use the first step.
  const known = (field: FieldId): boolean => kind.fields.some(one => one.id === field);
  const words = old.words().map(one => (known(one.field) ? one : { ...one, field: firstStep(kind).id }));
  const accepted = entries.addWords(words);
  if (old.draft) controller.setDraft(old.draft());
  controller.save();
  old.forget();
  return { inserted, words: accepted };
}
