import type { Language } from '../card/language.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import { done, type Outcome } from '../deck/trouble.ts';
import type { CardText, EntryKey, KnownEntry } from '../merge/cardText.ts';
import type { GestureId, Operation, Pending, Position, UndoStep } from '../merge/operation.ts';
import { continuedGoal } from '../method/goal.ts';
import type { CardController } from './cardController.ts';
import type { BringOver, Brought } from './bringOver.ts';
import { CardInserter } from './cardInserter.ts';
import type { CardSync } from './cardSync.ts';
import { allOf } from './commands.ts';
import type { CardState } from './cardState.ts';
import { mayHelpAtOnce } from './decision.ts';
import { finishMoves, readPage } from './finishMoves.ts';
import { isNewest, timeOf } from './keyOrder.ts';
import { openPage } from './openRoom.ts';
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

/** Implements `SessionCards.continue`. Call outside a `SerialQueue` task. */
export async function continueAll(language: Language, parts: BringOver): Promise<Outcome<null>> {
  const { commands, controller } = parts;
  let from = controller.writer;
  if (!from) return commands.refused({ code: 'noCardOpen' });
  let opens: Continuing['opens'] = 'always';
  for (let slides = 1; from && slides < MOST_SLIDES; slides++) {
    const continuing: Continuing = { language, from, opens };
    const made: { continued?: Continued } = {};
    const inserted = await commands.whileBusy(async () => {
      made.continued = await continueCard(continuing, parts);
      return made.continued.inserted;
    });
    const moved = await allOf(made.continued?.words ?? []);
    if (!inserted.ok || !moved.ok) return inserted.ok ? moved : inserted;
    from = made.continued?.to ?? null;
    opens = 'additions';
  }
  return done(null);
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
  const nothing = { inserted: done(null), words: [], to: null };
  const refused = (why: Outcome<never>): Continued => ({ ...nothing, inserted: why });
  if (opens === 'additions' && movesFrom(from, new Map(), controller).length === 0) return nothing;
  // Another pane may be moving the same entries, or have made the next page.
  const now = await readPage(from.state.card, deck, controller);
  if (!now.ok && opens === 'additions') return refused(now);
  const expected = movesFrom(from, new Map(), controller);
  if (opens === 'additions' && expected.length === 0) return nothing;
  if (cards.pagesOf(from.state.card).at(-1)?.slide === from.state.card.slide) await cards.search();
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
 * know both. The undo history of an entry moves along; undo never reverts the move itself.
 */
async function moveOver(
  moves: readonly Move[],
  from: CardSync,
  to: CardSync,
  { commands, controller, deck, entries }: BringOver,
): Promise<Outcome<null>> {
  const moved = new Set(moves.map(one => one.addition.operation.key));
  const steps = from.state.undo.flatMap(({ gesture, operations }): readonly UndoStep[] => {
    const [first, ...others] = operations.filter(one => moved.has(one.key));
    return first ? [{ gesture, operations: [first, ...others] }] : [];
  });
  const arriving = groups(moves).flatMap(({ how, additions }) => entries.acceptNew(to, additions, how));
  to.dispatch({ type: 'historyTaken', undo: inOrder([...to.state.undo, ...steps]) });
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

/** Returns undo steps in the order in which they were done, with one step for each gesture. */
function inOrder(steps: readonly UndoStep[]): readonly UndoStep[] {
  return steps
    .toSorted((one, other) => timeOf(one) - timeOf(other))
    .reduce<readonly UndoStep[]>((all, { gesture, operations }) => {
      const last = all.at(-1);
      if (!last || gesture === null || last.gesture !== gesture) return [...all, { gesture, operations }];
      return [...all.slice(0, -1), { gesture, operations: [...last.operations, ...operations] }];
    }, []);
}

/** Consecutive additions that are accepted together: entries that move, or queued entries of one gesture. */
interface Group {
  readonly how: { readonly moves: 'now' } | { readonly gesture: GestureId } | undefined;
  readonly additions: readonly Addition[];
}

function groups(moves: readonly Move[]): readonly Group[] {
  const made: { together: GestureId | 'moves' | null; additions: Addition[] }[] = [];
  for (const { queued, addition } of moves) {
    const together = queued ? (queued.gesture ?? null) : 'moves';
    const before = made.at(-1);
    if (before && together !== null && before.together === together) before.additions.push(addition);
    else made.push({ together, additions: [addition] });
  }
  return made.map(({ together, additions }) => ({
    how: together === 'moves' ? { moves: 'now' } : together === null ? undefined : { gesture: together },
    additions,
  }));
}

/** Returns whether a move is of an entry that is queued, or that the latest undo step changes. */
function isLatest({ queued, addition }: Move, { undo }: CardState): boolean {
  const last = undo.at(-1)?.operations ?? [];
  return queued !== null || last.some(one => one.key === addition.operation.key);
}

/**
 * Returns the moves for entries that are out of view on the page, or would be once written. The first entry of a column
 * stays, because it would not have more room on another page. An entry that was tried, has other queued changes or is
 * being edited stays too, with all entries before it: entries keep their order. `there` is the text of the other page:
 * moved entries come before its entries. Entries at the end of a column that were added one by one, and later than all
 * entries there, come after them: what is said last is last.
 */
function movesFrom({ state }: CardSync, there: CardText, { sizing }: CardController): readonly Move[] {
  const { seen, text, pending, annotations, card, draft, undo } = state;
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
    const isLater = ({ key }: KnownEntry): boolean =>
      (queuedFor(key).length > 0 || added.has(key)) && isNewest(key, keysThere);
    const tail = keysThere.length > 0 ? entries.findLastIndex(one => !isLater(one)) + 1 : entries.length;
    let after: EntryKey | null = null;
    return entries.flatMap((entry, at): readonly Move[] => {
      if (at < start || ((isAsRead ? entry.at : null) ?? at) < first) return [];
      const { key } = entry;
      const queued = queuedFor(key)[0] ?? null;
      const to: Position = at >= tail ? 'end' : { after, index: 0 };
      after = key;
      const annotation = annotations.get(key);
      return [
        {
          addition: {
            operation: { do: 'add', key, field, text: entry.text, to },
            ...(annotation && { annotation }),
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
