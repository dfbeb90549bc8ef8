import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { keysOf, placeOf, type CardText, type EntryKey } from '../merge/cardText.ts';
import type { GestureId, Operation, Pending, Position } from '../merge/operation.ts';
import { continuedGoal } from '../method/goal.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import type { BringOver, Brought } from './bringOver.ts';
import { CardInserter } from './cardInserter.ts';
import type { CardSync } from './cardSync.ts';
import { isBelievable, type CardState } from './cardState.ts';
import { mayHelpAtOnce } from './decision.ts';
import { isNewest } from './entryKeys.ts';
import type { Addition } from './sessionEntries.ts';
import { fullness } from './sizing.ts';
import { asAccepted, MOST_SLIDES, shownTexts } from './view.ts';

/** An entry without room on its page, with the operations that move it to another page. */
interface Move {
  /** The addition to the other page. */
  readonly addition: Addition;
  /** The removal from the old page; null when the entry is not there yet. */
  readonly removal: Operation | null;
  /** The queued addition to the old page; null when the entry is already there. */
  readonly queued: Pending | null;
}

/** How a card continues. */
export interface Continuing {
  readonly language: Language;
  /** The page that is full. */
  readonly from: CardSync;
  /** Whether to open the next page: `always`, or only if an entry moves that this pane has just added. */
  readonly opens: 'always' | 'additions';
}

/** What `continueCard` did. `to` is the page that received entries; null when there is none. */
export interface Continued extends Brought {
  readonly to: CardSync | null;
}

/**
 * Moves the entries without room on a page to the next page of its card, and inserts that page if there is none. With
 * `additions`, does nothing when all entries have room. Call inside a `SerialQueue` task.
 */
export async function continueCard(
  { language, from, opens }: Continuing,
  parts: BringOver,
): Promise<Continued> {
  const { deck, kinds, controller } = parts;
  const { cards } = controller;
  const refused = (why: Outcome<never>): Continued => ({ inserted: why, words: [], to: null });
  const expected = movesFrom(from, new Map(), controller);
  const nothing = { inserted: done(null), words: [], to: null };
  if (opens === 'additions' && expected.length === 0) return nothing;
  const pages = cards.pagesOf(from.state.card);
  const isBulk = isContinuedInBulk(pages, from.state);
  const follows = opens === 'always' || (!isBulk && expected.some(one => isLatest(one, from.state)));
  const next = pages[pages.findIndex(one => one.slide === from.state.card.slide) + 1];
  if (!next && opens === 'additions' && pages.length >= MOST_SLIDES) return nothing;
  const inserter = new CardInserter(deck, kinds, controller);
  const placed = next
    ? done(next)
    : await inserter.place(from.state.card, language, (card, goal, last) => {
        const page = (last.identity.continues?.page ?? 1) + 1;
        const definitive = pages[0]?.identity.definitive;
        return {
          goal: continuedGoal(goal, page, language),
          continues: { card, page },
          ...(definitive && { definitive }),
        };
      });
  if (!placed.ok) return refused(placed);
  const page = placed.value;
  const show = from === controller.writer && follows ? openPage : readPage;
  let opened = await show(page, deck, controller);
  // PowerPoint refuses reads for a while after an insertion (office-js #6741).
  if (!opened.ok && mayHelpAtOnce(opened.trouble)) opened = await show(page, deck, controller);
  if (!opened.ok) return refused(opened);
  // Compute the moves again: entries added during the insertion have no room either.
  const to = controller.syncOf(page);
  const moves = to === from ? [] : movesFrom(from, to.state.text, controller);
  return { inserted: done(null), words: moves.length > 0 ? [moveOver(moves, from, to, parts)] : [], to };
}

/**
 * Moves entries from one page of a card to another. Accepts the additions and the removals at once, so that the journals
 * know both. Undo reverts what was done last, on the page where its entry is now; it never reverts the move.
 */
async function moveOver(
  moves: readonly Move[],
  from: CardSync,
  to: CardSync,
  { commands, controller, deck, entries }: BringOver,
): Promise<Outcome<null>> {
  const last = from.state.undo.at(-1)?.operations ?? [];
  const moved = new Set(moves.map(one => one.addition.operation.key));
  const arriving = groups(moves, from.state).flatMap(({ gesture, additions }) =>
    entries.acceptNew(to, additions, gesture === 'moves' ? { moves: 'in' } : gesture ? { gesture } : {}),
  );
  for (const operation of last)
    if (operation.do !== 'remove' && moved.has(operation.key)) to.dispatch({ type: 'discarded', operation });
  // Leave the old queue only now, so that the operations are always queued on one of the pages.
  from.dispatch({
    type: 'broughtOver',
    operations: moves.flatMap(one => one.queued?.operation ?? []),
    removals: moves.flatMap(one => one.removal ?? []),
  });
  const finished = commands.run(() => finishMoves(from, deck, controller));
  const arrived = await Promise.all(arriving);
  await finished;
  return arrived.find(one => !one.ok) ?? done(null);
}

/** Returns whether the page is of a definitive version that was just made with all entries: its first page stays open. */
function isContinuedInBulk([first]: readonly CardOnSlide[], { undo }: CardState): boolean {
  return first?.identity.definitive !== undefined && (undo.at(-1)?.operations.length ?? 0) > 1;
}

/** Returns whether a page has entries without room that another page would have room for. */
export function isFull(page: CardSync, controller: CardController): boolean {
  return movesFrom(page, new Map(), controller).length > 0;
}

/** Consecutive additions that are accepted together: with the gesture that undo reverts, or as a mere move. */
interface Group {
  readonly gesture: GestureId | 'moves' | null;
  readonly additions: readonly Addition[];
}

function groups(moves: readonly Move[], from: CardState): readonly Group[] {
  const made: { gesture: Group['gesture']; additions: Addition[] }[] = [];
  for (const move of moves) {
    const gesture = isNew(move, from) ? gestureOf(move, from) : 'moves';
    const before = made.at(-1);
    if (before && gesture !== null && before.gesture === gesture) before.additions.push(move.addition);
    else made.push({ gesture, additions: [move.addition] });
  }
  return made;
}

/** Returns whether a move is of an entry that is queued, or that the latest undo step changes. */
function isLatest({ queued, addition }: Move, { undo }: CardState): boolean {
  const last = undo.at(-1)?.operations ?? [];
  return queued !== null || last.some(one => one.key === addition.operation.key);
}

/** Returns whether a move is of an entry that is queued, or that the latest undo step would remove. */
function isNew(move: Move, from: CardState): boolean {
  return isLatest(move, from) && (from.undo.at(-1)?.operations.every(one => one.do === 'remove') ?? true);
}

function gestureOf({ queued }: Move, { undo }: CardState): GestureId | null {
  return queued ? (queued.gesture ?? null) : (undo.at(-1)?.gesture ?? null);
}

/**
 * Removes the entries that have moved to another page from their old page, once the slide of the other page has them.
 * Keeps an entry that did not arrive. Call inside a `SerialQueue` task.
 */
export async function finishMoves(from: CardSync, deck: Deck, controller: CardController): Promise<void> {
  const leaving = from.state.pending.filter(one => one.moves === 'out').map(one => one.operation);
  const others = controller.cards
    .pagesOf(from.state.card)
    .filter(one => one.slide !== from.state.card.slide)
    .map(one => controller.syncOf(one));
  const knows = (page: CardSync): boolean =>
    leaving.some(({ key }) => keysOf(page.state.text).has(key) || isQueued(key, page));
  const unread = new Set<CardSync>();
  for (const page of others.filter(knows)) {
    const read = await readPage(page.state.card, deck, controller);
    if (!read.ok) unread.add(page);
  }
  const arrived: Operation[] = [];
  for (const operation of leaving) {
    const { key } = operation;
    const text = 'base' in operation ? operation.base : null;
    const page = others.find(one => placeOf(one.state.text, key)?.entry.text === text);
    if (page && !unread.has(page)) arrived.push(operation);
    else if (!page && !others.some(one => isQueued(key, one)))
      from.dispatch({ type: 'notArrived', operation });
  }
  await from.carryOutTogether(arrived);
}

function isQueued(key: EntryKey, { state }: CardSync): boolean {
  return state.pending.some(one => one.operation.key === key);
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
  const hasNoRoom = reading && isFullOn(reached, field, reading, controller);
  const page = (hasNoRoom ? pages[last + 1] : undefined) ?? reached;
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

/** Reads the slide of a page into what is known of that page. */
async function readPage(page: CardOnSlide, deck: Deck, controller: CardController): Promise<Outcome<null>> {
  const reading = await deck.read(page);
  if (!reading.ok) return reading;
  const known = controller.syncOf(page);
  if (!isBelievable(reading.value, known.state)) return trouble('notRead');
  known.dispatch({ type: 'snapshotRead', snapshot: reading.value, card: page });
  return done(null);
}

/**
 * Returns the moves for entries that are out of view on the page, or would be once written. The first entry of a column
 * stays, because it would not have more room on another page. An entry that was tried, has other queued changes or is
 * being edited stays too, with all entries before it: entries keep their order. `there` is the text of the other page:
 * moved entries come before its entries. An entry that was added last of all, and by itself, comes after them.
 */
function movesFrom({ state }: CardSync, there: CardText, { sizing }: CardController): readonly Move[] {
  const { seen, text, pending, aside, card, draft, undo } = state;
  if (!sizing || !seen) return [];
  const accepted = asAccepted(text, pending);
  const columns = fullness(sizing, seen, shownTexts(seen, text, accepted), card.identity);
  const queuedFor = (key: EntryKey): readonly Pending[] => pending.filter(one => one.operation.key === key);
  const added = new Set(
    undo.flatMap(({ operations: [one, ...others] }) =>
      one.do === 'remove' && others.length === 0 ? [one.key] : [],
    ),
  );
  const stays = (key: EntryKey): boolean => {
    const [queued, ...others] = queuedFor(key);
    return draft.edit?.key === key || (queued !== undefined && (others.length > 0 || !isFresh(queued)));
  };
  return [...accepted].flatMap(([field, entries]) => {
    const first = columns?.get(field)?.overflowsFrom ?? Infinity;
    const isAsRead = entries === text.get(field);
    const start = Math.max(1, entries.findLastIndex(one => stays(one.key)) + 1);
    const keysThere = (there.get(field) ?? []).map(one => one.key);
    let after: EntryKey | null = null;
    return entries.flatMap((entry, at): readonly Move[] => {
      if (at < start || ((isAsRead ? entry.at : null) ?? at) < first) return [];
      const { key } = entry;
      const queued = queuedFor(key)[0] ?? null;
      const isAlone = queued ? queued.gesture === undefined : added.has(key);
      const isLast = isAlone && isNewest(key, keysThere);
      const to: Position = isLast ? 'end' : { after, index: 0 };
      if (!isLast) after = key;
      const beside = aside.get(key);
      return [
        {
          addition: {
            operation: { do: 'add', key, field, text: entry.text, to },
            ...(beside && { aside: beside }),
          },
          removal: queued ? null : { do: 'remove', key, field, base: entry.text },
          queued,
        },
      ];
    });
  });
}

/** Returns whether a queued operation is an addition by this pane that was not tried yet. */
function isFresh({ operation, attempts, moves }: Pending): boolean {
  return operation.do === 'add' && attempts === 0 && moves === undefined;
}
