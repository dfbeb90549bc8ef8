import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { Aside, EntryKey } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';
import { continuedGoal } from '../method/goal.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import type { CardInserter } from './cardInserter.ts';
import type { CardSync } from './cardSync.ts';
import { fullness, outOfView } from './sizing.ts';

/** Entries that are out of view on the slide of a card, each with what puts it on another slide and takes it from there. */
export interface Overflow {
  readonly from: CardSync;
  readonly moves: readonly {
    readonly addition: Operation;
    readonly removal: Operation;
    readonly aside?: Aside;
  }[];
}

/**
 * Opens the slide on which the open card continues: the one behind it, or a new one behind its last. Returns what is out of
 * view on the slide that was open. To be called within a turn.
 */
export async function openContinuation(
  language: Language,
  deck: Deck,
  controller: CardController,
  inserter: CardInserter,
): Promise<Outcome<Overflow>> {
  const { writer, cards } = controller;
  if (!writer) return trouble('noCardOpen');
  const overflow = overflowOf(writer, controller);
  const pages = cards.pagesOf(writer.state.card);
  const next = pages[pages.findIndex(one => one.slide === writer.state.card.slide) + 1];
  const opened = next
    ? await openPage(next, deck, controller)
    : await inserter.insertBeside(language, (card, goal, last) => {
        const page = (last.identity.continues?.page ?? 1) + 1;
        return { goal: continuedGoal(goal, page, language), continues: { card, page } };
      });
  return opened.ok ? done(overflow) : opened;
}

/**
 * Opens the slide of the open card on which a column goes on: the last one where it has entries, or the next one when it is
 * full there; the first where it has none. To be called within a turn. One sync for each other slide.
 */
export async function openRoomFor(
  field: FieldId,
  deck: Deck,
  controller: CardController,
): Promise<Outcome<null>> {
  const open = controller.writer?.state;
  if (!open) return trouble('noCardOpen');
  const pages = controller.cards.pagesOf(open.card);
  if (pages.length === 1) return done(null);
  const readings = new Map<CardOnSlide, Snapshot>();
  for (const page of pages) {
    const read = page.slide === open.card.slide && open.seen ? done(open.seen) : await deck.read(page);
    if (read.ok) readings.set(page, read.value);
  }
  const last = pages.findLastIndex(page => entriesIn(readings.get(page)?.texts.get(field) ?? '').length > 0);
  const reached = pages[Math.max(last, 0)];
  const reading = reached && readings.get(reached);
  const isFull = reading && isFullOn(reached, field, reading, controller);
  const page = (isFull ? pages[last + 1] : undefined) ?? reached;
  return !page || page.slide === open.card.slide ? done(null) : openPage(page, deck, controller);
}

/** Whether a column of a page has no room; false where that cannot be told. */
function isFullOn(page: CardOnSlide, field: FieldId, reading: Snapshot, { sizing }: CardController): boolean {
  return (
    sizing !== null && fullness(sizing, reading, reading.texts, page.identity)?.get(field)?.full === true
  );
}

async function openPage(page: CardOnSlide, deck: Deck, controller: CardController): Promise<Outcome<null>> {
  const opened = await controller.open(page);
  if (opened.ok) await deck.selectSlide(page.slide);
  return opened;
}

/** The entries that are on the slide and out of view there, with nothing queued for them. */
function overflowOf(from: CardSync, { sizing, keys }: CardController): Overflow {
  const { seen, text, pending, aside, card } = from.state;
  const first = sizing && seen ? outOfView(sizing, seen, card.identity) : new Map<FieldId, number>();
  const queued = new Set(pending.map(one => one.operation.key));
  const moves = [...text].flatMap(([field, entries]) => {
    let after: EntryKey | null = null;
    return entries
      .filter(({ at, key }) => at !== null && at >= (first.get(field) ?? Infinity) && !queued.has(key))
      .map((entry): Overflow['moves'][number] => {
        const key = keys.next();
        const to = { after, index: 0 };
        after = key;
        const beside = aside.get(entry.key);
        return {
          addition: { do: 'add', key, field, text: entry.text, to },
          removal: { do: 'remove', key: entry.key, field, base: entry.text },
          ...(beside && { aside: beside }),
        };
      });
  });
  return { from, moves };
}
