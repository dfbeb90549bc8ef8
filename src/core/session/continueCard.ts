import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { EntryKey } from '../merge/cardText.ts';
import type { Operation, Pending } from '../merge/operation.ts';
import { continuedGoal } from '../method/goal.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import type { BringOver, Brought } from './bringOver.ts';
import { CardInserter } from './cardInserter.ts';
import type { CardSync } from './cardSync.ts';
import type { Addition } from './sessionEntries.ts';
import { fullness } from './sizing.ts';
import { asAccepted, shownTexts } from './view.ts';

/** An entry without room on its slide, with the operations that move it to another slide. */
interface Move {
  /** The addition to the other slide. */
  readonly addition: Addition;
  /** The removal from the old slide; null when the entry is not there yet. */
  readonly removal: Operation | null;
  /** The queued addition to the old slide; null when the entry is already there. */
  readonly queued: Operation | null;
}

/**
 * Implements `SessionCards.continue`. With `ifNeeded`, does nothing when all entries have room. Call inside a
 * `SerialQueue` task.
 */
export async function continueCard(
  language: Language,
  parts: BringOver,
  ifNeeded: boolean,
): Promise<Brought> {
  const { deck, kinds, controller } = parts;
  const { writer, cards } = controller;
  if (!writer) return { inserted: trouble('noCardOpen'), words: [] };
  if (ifNeeded && movesFrom(writer, controller).length === 0) return { inserted: done(null), words: [] };
  const pages = cards.pagesOf(writer.state.card);
  const next = pages[pages.findIndex(one => one.slide === writer.state.card.slide) + 1];
  const inserted = next
    ? await openPage(next, deck, controller)
    : await new CardInserter(deck, kinds, controller).insertBeside(language, (card, goal, last) => {
        const page = (last.identity.continues?.page ?? 1) + 1;
        const definitive = pages[0]?.identity.definitive;
        return {
          goal: continuedGoal(goal, page, language),
          continues: { card, page },
          ...(definitive && { definitive }),
        };
      });
  if (!next && inserted.ok) await showAidAgain(deck, controller);
  const to = controller.writer;
  const isOther = inserted.ok && to !== null && to !== writer;
  // Compute the moves again: entries added during the insertion have no room either.
  const moves = isOther ? movesFrom(writer, controller) : [];
  return { inserted, words: to && moves.length > 0 ? [moveOver(moves, writer, to, parts)] : [] };
}

/**
 * Moves entries from the slide of a parked card to the top of the open card's columns. Accepts the additions at once.
 * Removes an entry from the old slide only after it is on the new one. The move cannot be undone, because half an undo
 * would leave the words on neither slide. Only the latest entry and entries that were still queued can be undone, on
 * the new slide.
 */
async function moveOver(
  moves: readonly Move[],
  from: CardSync,
  to: CardSync,
  { commands, entries }: BringOver,
): Promise<Outcome<null>> {
  const saidLast = new Set(from.state.undo.at(-1)?.operations.map(one => one.key));
  const isSaidLast = ({ removal }: Move): boolean =>
    removal === null || (saidLast.size === 1 && saidLast.has(removal.key));
  const together = moves.filter(one => !isSaidLast(one));
  const alone = moves.filter(isSaidLast);
  const arriving = [together, ...alone.map(one => [one])].flatMap(some =>
    entries.acceptNew(
      to,
      some.map(one => one.addition),
    ),
  );
  // Leave the old queue only now, so that the operations are always queued on one of the cards.
  from.dispatch({ type: 'broughtOver', operations: moves.flatMap(one => one.queued ?? []) });
  const arrived = await Promise.all(arriving);
  const removals = [...together, ...alone].flatMap(({ removal }, at) =>
    removal && arrived[at]?.ok ? [removal] : [],
  );
  const left = await commands.run(async () => {
    from.acceptNew(removals);
    const outcomes: Outcome<null>[] = [];
    for (const one of removals) outcomes.push(await from.carryOut(one));
    forgetUndo(to, 'remove', new Set(together.map(one => one.addition.operation.key)));
    forgetUndo(from, 'add', new Set(removals.map(one => one.key)));
    return outcomes.find(one => !one.ok);
  });
  if (left?.ok === false) return commands.refused(left.trouble);
  return arrived.find(one => !one.ok) ?? done(null);
}

/** Removes the operations that undo these additions or removals from the undo stack. */
function forgetUndo(card: CardSync, inverse: Operation['do'], keys: ReadonlySet<EntryKey>): void {
  for (const operation of card.state.undo.flatMap(step => step.operations))
    if (operation.do === inverse && keys.has(operation.key))
      card.dispatch({ type: 'passedOver', on: 'undo', operation });
}

/**
 * Opens the page of the open card where a column continues: the last page with entries in that column, or the page
 * after it if the column is full there. Opens the first page if the column has no entries. Reads each other page once.
 * Call inside a `SerialQueue` task.
 */
export async function openRoomFor(
  field: FieldId,
  deck: Deck,
  controller: CardController,
): Promise<Outcome<null>> {
  const open = controller.writer?.state;
  if (!open) return trouble('noCardOpen');
  const pages = controller.cards.pagesOf(open.card);
  // A definitive version is read from its first slide on, column by column.
  if (pages.length === 1 || pages[0]?.identity.definitive) return done(null);
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

/** Returns whether a column of a page has no room for another entry; false when that is unknown. */
function isFullOn(page: CardOnSlide, field: FieldId, reading: Snapshot, { sizing }: CardController): boolean {
  return (
    sizing !== null && fullness(sizing, reading, reading.texts, page.identity)?.get(field)?.full === true
  );
}

/** Opens a page in the pane, and in PowerPoint's window unless the room is looking at an aid instead of the card. */
async function openPage(page: CardOnSlide, deck: Deck, controller: CardController): Promise<Outcome<null>> {
  const opened = await controller.open(page);
  if (opened.ok && controller.display.state.aid === null) await deck.selectSlide(page.slide);
  return opened;
}

/** Brings the aid that the room was looking at back into view: an insertion shows the new slide. */
async function showAidAgain(deck: Deck, { display }: CardController): Promise<void> {
  const { aid } = display.state;
  const slide = aid && (await deck.writeAid(aid.aid, () => [], 'known'));
  if (slide?.ok && slide.value !== null) await deck.selectSlide(slide.value);
}

/**
 * Returns the moves for entries that are out of view on the slide, or would be once written. The first entry of a
 * column stays, because it would not have more room on another slide. Skips entries that were already tried or that
 * have other queued changes.
 */
function movesFrom(from: CardSync, { sizing, keys }: CardController): readonly Move[] {
  const { seen, text, pending, aside, card } = from.state;
  if (!sizing || !seen) return [];
  const accepted = asAccepted(text, pending);
  const columns = fullness(sizing, seen, shownTexts(seen, text, accepted), card.identity);
  return [...accepted].flatMap(([field, entries]) => {
    const first = columns?.get(field)?.overflowsFrom ?? Infinity;
    const isAsRead = entries === text.get(field);
    let after: EntryKey | null = null;
    return entries.flatMap((entry, at): readonly Move[] => {
      const queued = pending.filter(one => one.operation.key === entry.key);
      const fresh = queued.length === 1 && isFresh(queued[0]) ? queued[0].operation : null;
      const isOut = at > 0 && ((isAsRead ? entry.at : null) ?? at) >= first;
      if (!isOut || (queued.length > 0 && !fresh)) return [];
      const key = keys.next();
      const operation = { do: 'add', key, field, text: entry.text, to: { after, index: 0 } } as const;
      after = key;
      const beside = aside.get(entry.key);
      return [
        {
          addition: { operation, ...(beside && { aside: beside }) },
          removal: fresh ? null : { do: 'remove', key: entry.key, field, base: entry.text },
          queued: fresh,
        },
      ];
    });
  });
}

/** Returns whether a queued operation is an addition that was not tried yet. */
function isFresh(queued: Pending | undefined): queued is Pending {
  return queued?.operation.do === 'add' && queued.attempts === 0;
}
