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

/** What it takes to bring words to another card. */
export interface BringOver {
  readonly deck: Deck;
  readonly kinds: Kinds;
  readonly controller: CardController;
  readonly commands: Commands;
  readonly entries: SessionEntries;
}

/** Whether the other card is there, and what becomes of the words that were accepted on it. */
export interface Brought {
  readonly inserted: Outcome<null>;
  readonly words: readonly Promise<Outcome<null>>[];
}

/** Does what `SessionCards.rebuild` does, within a turn. */
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

/** Does what `SessionCards.takeLeftover` does, within a turn. */
export function takeLeftover(id: CardId, language: Language, parts: BringOver): Promise<Brought> {
  const { controller, kinds } = parts;
  const left = (): Leftover | undefined => controller.display.shown.leftovers.find(one => one.card === id);
  const kind = kinds.find(one => one.fields.some(({ id: field }) => field === left()?.words[0]?.field));
  const order = { kind: (kind ?? controller.kind).id, goal: '', language, style: 'template' } as const;
  let words: readonly Words[] = [];
  return bringOver(order, parts, {
    // What is on the new card cannot wait for it any more.
    waits: () => (words = left()?.words ?? []).length > 0,
    words: () => words,
    forget: () => {
      controller.shelf.forget(id);
      controller.display.dropLeftover(id);
    },
  });
}

/**
 * Inserts a card and puts words on it that have no other place. They are accepted there, and only then forgotten here:
 * at one go, so that nothing is lost or doubled by whatever is asked, or stops, meanwhile.
 */
async function bringOver(
  order: NewCard,
  { deck, kinds, controller, entries }: BringOver,
  old: {
    /** Whether there is anything to bring: a second press finds it done. */
    readonly waits: () => boolean;
    readonly words: () => readonly Words[];
    /** What goes on being typed on the new card. */
    readonly draft?: () => Draft;
    readonly forget: () => void;
  },
): Promise<Brought> {
  if (!old.waits()) return { inserted: done(null), words: [] };
  const inserted = await new CardInserter(deck, kinds, controller).insert(order);
  if (!inserted.ok) return { inserted, words: [] };
  const { kind } = controller;
  // Words of a later version can be for a column that this kind of card does not have.
  const known = (field: FieldId): boolean => kind.fields.some(one => one.id === field);
  const words = old.words().map(one => (known(one.field) ? one : { ...one, field: firstStep(kind).id }));
  const accepted = entries.addWords(words);
  if (old.draft) controller.setDraft(old.draft());
  controller.save();
  old.forget();
  return { inserted, words: accepted };
}
