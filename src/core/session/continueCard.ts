import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { keysOf, type EntryKey } from '../merge/cardText.ts';
import type { Operation, Pending } from '../merge/operation.ts';
import { continuedGoal } from '../method/goal.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import type { BringOver, Brought } from './bringOver.ts';
import { CardInserter } from './cardInserter.ts';
import type { CardSync } from './cardSync.ts';
import type { Commands } from './commands.ts';
import { needsPerson } from './decision.ts';
import type { Addition } from './sessionEntries.ts';
import { fullness } from './sizing.ts';
import { asAccepted, shownTexts } from './view.ts';

const MOST_TRIES = 50;

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
 * Removes an entry from the old slide only while it is on the new one: an undo in between moves it back. Afterwards the
 * move cannot be undone. Only the latest new entry and entries that were still queued can be undone, on the new slide.
 */
async function moveOver(
  moves: readonly Move[],
  from: CardSync,
  to: CardSync,
  parts: BringOver,
): Promise<Outcome<null>> {
  const last = from.state.undo.at(-1)?.operations ?? [];
  const saidLast = last.length === 1 ? (last.find(one => one.do === 'remove')?.key ?? null) : null;
  const isAlone = ({ removal }: Move): boolean => removal === null || removal.key === saidLast;
  const arriving = inOrder(moves, isAlone).flatMap(some =>
    parts.entries.acceptNew(
      to,
      some.map(one => one.addition),
    ),
  );
  // Leave the old queue only now, so that the operations are always queued on one of the cards.
  from.dispatch({ type: 'broughtOver', operations: moves.flatMap(one => one.queued ?? []) });
  const arrived = await Promise.all(arriving);
  const left = await removeArrived(moves, from, to, parts.commands);
  const together = new Set(moves.filter(one => !isAlone(one)).map(one => one.addition.operation.key));
  // After an edit or a move, an undo on the new slide would take back something older than that.
  const isAddition = last.every(one => one.do === 'remove');
  forget(to, 'undo', one => !isAddition || (one.do === 'remove' && together.has(one.key)));
  if (left.length > 0) void removeLater(left, from, to, parts);
  return arrived.find(one => !one.ok) ?? done(null);
}

/** Groups consecutive moves, in order. A move that is alone is a group of its own. */
function inOrder(moves: readonly Move[], isAlone: (move: Move) => boolean): readonly (readonly Move[])[] {
  const groups: Move[][] = [];
  for (const [at, one] of moves.entries()) {
    const before = moves[at - 1];
    if (!before || isAlone(one) || isAlone(before)) groups.push([one]);
    else groups.at(-1)?.push(one);
  }
  return groups;
}

/** Removes the moved entries that are on both slides from the old one. Returns the moves that are not finished. */
function removeArrived(
  moves: readonly Move[],
  from: CardSync,
  to: CardSync,
  commands: Commands,
): Promise<readonly Move[]> {
  return commands.run(async () => {
    const removals = moves.flatMap(({ addition, removal }) =>
      removal && keysOf(to.state.text).has(addition.operation.key) && keysOf(from.state.text).has(removal.key)
        ? [removal]
        : [],
    );
    from.acceptNew(removals);
    const given = new Set<Operation>();
    for (const one of removals) {
      const outcome = await from.carryOut(one);
      if (!outcome.ok && needsPerson(outcome.trouble.code)) given.add(one);
    }
    const moved = new Set(removals.map(one => one.key));
    for (const on of ['undo', 'redo'] as const) forget(from, on, one => moved.has(one.key));
    return moves.filter(({ addition, removal }) => {
      if (!removal || given.has(removal) || !keysOf(from.state.text).has(removal.key)) return false;
      const { key } = addition.operation;
      return keysOf(to.state.text).has(key) || to.state.pending.some(one => one.operation.key === key);
    });
  });
}

/** Finishes moves after a refused request. Tries again after each change of the state, at most `MOST_TRIES` times. */
async function removeLater(
  moves: readonly Move[],
  from: CardSync,
  to: CardSync,
  { commands, controller }: BringOver,
): Promise<void> {
  let left = moves;
  for (let tries = 0; left.length > 0 && tries < MOST_TRIES; tries++) {
    await new Promise<void>(resolve => {
      const stop = controller.display.subscribe(() => {
        stop();
        resolve();
      });
    });
    left = await removeArrived(left, from, to, commands);
  }
}

/** Removes operations from the undo or redo stack. */
function forget(card: CardSync, on: 'undo' | 'redo', which: (operation: Operation) => boolean): void {
  for (const operation of card.state[on].flatMap(step => step.operations))
    if (which(operation)) card.dispatch({ type: 'passedOver', on, operation });
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
 * column stays, because it would not have more room on another slide. An entry that was tried, has other queued changes
 * or is being edited stays too, with all entries before it: entries keep their order.
 */
function movesFrom(from: CardSync, { sizing, keys }: CardController): readonly Move[] {
  const { seen, text, pending, annotations: aside, card, draft } = from.state;
  if (!sizing || !seen) return [];
  const accepted = asAccepted(text, pending);
  const columns = fullness(sizing, seen, shownTexts(seen, text, accepted), card.identity);
  const queuedFor = (key: EntryKey): readonly Pending[] => pending.filter(one => one.operation.key === key);
  const stays = (key: EntryKey): boolean => {
    const [queued, ...others] = queuedFor(key);
    return draft.edit?.key === key || (queued !== undefined && (others.length > 0 || !isFresh(queued)));
  };
  return [...accepted].flatMap(([field, entries]) => {
    const first = columns?.get(field)?.overflowsFrom ?? Infinity;
    const isAsRead = entries === text.get(field);
    const start = Math.max(1, entries.findLastIndex(one => stays(one.key)) + 1);
    let after: EntryKey | null = null;
    return entries.flatMap((entry, at): readonly Move[] => {
      if (at < start || ((isAsRead ? entry.at : null) ?? at) < first) return [];
      const fresh = queuedFor(entry.key)[0]?.operation ?? null;
      const key = keys.next();
      const operation = { do: 'add', key, field, text: entry.text, to: { after, index: 0 } } as const;
      after = key;
      const beside = aside.get(entry.key);
      return [
        {
          addition: { operation, ...(beside && { annotation: beside }) },
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
