import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { EntryKey } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';
import { continuedGoal } from '../method/goal.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import type { BringOver, Brought } from './bringOver.ts';
import { CardInserter } from './cardInserter.ts';
import type { CardSync } from './cardSync.ts';
import type { Addition } from './sessionEntries.ts';
import { fullness } from './sizing.ts';

/** An entry that is out of view on its slide: what puts it on another slide, and what takes it from there. */
interface Move {
  readonly addition: Addition;
  readonly removal: Operation;
}

/** Does what `SessionCards.continue` does, within a turn. */
export async function continueCard(language: Language, parts: BringOver): Promise<Brought> {
  const { deck, kinds, controller } = parts;
  const { writer, cards } = controller;
  if (!writer) return { inserted: trouble('noCardOpen'), words: [] };
  const moves = movesFrom(writer, controller);
  const pages = cards.pagesOf(writer.state.card);
  const next = pages[pages.findIndex(one => one.slide === writer.state.card.slide) + 1];
  const inserted = next
    ? await openPage(next, deck, controller)
    : await new CardInserter(deck, kinds, controller).insertBeside(language, (card, goal, last) => {
        const page = (last.identity.continues?.page ?? 1) + 1;
        return { goal: continuedGoal(goal, page, language), continues: { card, page } };
      });
  const to = controller.writer;
  return {
    inserted,
    words: inserted.ok && to && moves.length > 0 ? [moveOver(moves, writer, to, parts)] : [],
  };
}

/**
 * Moves entries from the slide of a parked card to the open one, before what is there: their words are on the new slide
 * before they go from the old one. Accepts them at once. Neither half can be undone alone: then the words would be on
 * neither slide.
 */
async function moveOver(
  moves: readonly Move[],
  from: CardSync,
  to: CardSync,
  { commands, entries }: BringOver,
): Promise<Outcome<null>> {
  const additions = moves.map(one => one.addition);
  const arrived = await Promise.all(entries.acceptNew(to, additions));
  const removals = moves.filter((_, at) => arrived[at]?.ok).map(one => one.removal);
  const left = await commands.run(async () => {
    from.acceptNew(removals);
    const outcomes: Outcome<null>[] = [];
    for (const one of removals) outcomes.push(await from.carryOut(one));
    forgetUndo(to, 'remove', new Set(additions.map(one => one.operation.key)));
    forgetUndo(from, 'add', new Set(removals.map(one => one.key)));
    return outcomes.find(one => !one.ok);
  });
  if (left?.ok === false) return commands.refused(left.trouble);
  return arrived.find(one => !one.ok) ?? done(null);
}

/** Takes what would undo the additions or removals of these entries from what can be undone. */
function forgetUndo(card: CardSync, inverse: Operation['do'], keys: ReadonlySet<EntryKey>): void {
  for (const operation of card.state.undo.flatMap(step => step.operations))
    if (operation.do === inverse && keys.has(operation.key))
      card.dispatch({ type: 'passedOver', on: 'undo', operation });
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
function movesFrom(from: CardSync, { sizing, keys }: CardController): readonly Move[] {
  const { seen, text, pending, aside, card } = from.state;
  if (!sizing || !seen) return [];
  const columns = fullness(sizing, seen, seen.texts, card.identity);
  const queued = new Set(pending.map(one => one.operation.key));
  return [...text].flatMap(([field, entries]) => {
    const first = columns?.get(field)?.overflowsFrom ?? Infinity;
    let after: EntryKey | null = null;
    return entries
      .filter(({ at, key }) => at !== null && at >= first && !queued.has(key))
      .map((entry): Move => {
        const key = keys.next();
        const operation = { do: 'add', key, field, text: entry.text, to: { after, index: 0 } } as const;
        after = key;
        const beside = aside.get(entry.key);
        return {
          addition: { operation, ...(beside && { aside: beside }) },
          removal: { do: 'remove', key: entry.key, field, base: entry.text },
        };
      });
  });
}
