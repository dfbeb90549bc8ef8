import type { CardOnSlide, Snapshot } from '../deck/deck.ts';
import {
  keysOf,
  type Aside,
  type CardText,
  type EntryKey,
  type NewKey,
  type Written,
} from '../merge/cardText.ts';
import { gluedEdits } from '../merge/edits.ts';
import { confirmLanded } from '../merge/confirmLanded.ts';
import { findLost, mergeLost, restoreReappeared, type Lost } from '../merge/lost.ts';
import { inverse, type GestureId, type Operation, type Pending, type UndoStep } from '../merge/operation.ts';
import { matchEntries } from '../merge/matchEntries.ts';
import { isBlank } from '../text/paragraphs.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { withWritten } from './written.ts';

/** What the session knows of one card: plain data, which `reduce` alone changes. */
export interface CardState {
  readonly card: CardOnSlide;
  /** The latest reading that was believed. */
  readonly seen: Snapshot | null;
  readonly text: CardText;
  /** Accepted operations that are not on the slide, in the order in which they are to be done. */
  readonly pending: readonly Pending[];
  /** The inverses of the operations that are on the slide, the latest last. */
  readonly undo: readonly UndoStep[];
  /** The inverses of the operations that were undone, the latest last. */
  readonly redo: readonly UndoStep[];
  /** Words that were written from here and that the slide lost, though nobody removed them here. */
  readonly lost: readonly Lost[];
  /** What was written from here. */
  readonly written: Written;
  /** What belongs to entries and never goes to the slide. */
  readonly aside: ReadonlyMap<EntryKey, Aside>;
  /** What is being typed. It goes to the journal only, and never to the slide by itself. */
  readonly draft: Draft;
  /** The slide is not in the deck any more. */
  readonly gone: boolean;
}

/** Returns the empty state of a card. */
export function newCardState(card: CardOnSlide): CardState {
  return {
    card,
    seen: null,
    text: new Map(),
    pending: [],
    undo: [],
    redo: [],
    lost: [],
    written: new Map(),
    aside: new Map(),
    draft: emptyDraft,
    gone: false,
  };
}

/** Returns the state after a reading: it names the entries, confirms attempts that had worked after all, and finds losses. */
export function applySnapshot(state: CardState, given: Snapshot, newKey: NewKey): CardState {
  const reading = withoutGlued(state, given);
  if (state.seen && sameTexts(state.seen, reading) && state.pending.every(one => one.attempts === 0))
    return sameSight(state.seen, reading) ? state : { ...state, seen: reading };
  const { text: known } = state;
  const read = matchEntries(known, reading, newKey, writtenAndNotLost(state));
  const settled = confirmLanded(state.pending, read, known);
  const { card: text, lost } =
    state.lost.length > 0
      ? restoreReappeared(state.lost, settled.card, claimedKeys(state))
      : { card: settled.card, lost: state.lost };
  const arrived = state.pending.filter(one => !settled.pending.includes(one));
  const now: CardState = {
    ...state,
    card: { ...state.card, title: reading.title },
    seen: reading,
    text,
    lost: mergeLost(lost, findLost(known, text, state.written)),
  };
  return arrived.reduce(
    (card, { operation, gesture }) =>
      pushUndo(withWritten(card, operation), inverse(operation, known), gesture),
    now,
  );
}

/**
 * Returns whether a reading can be what is on the slide. All texts empty, the title too, is how a host looks that
 * has not read: where something was known to be, it is no empty slide (SESSION-1). A slide without a title tells
 * nothing by it: there the only entry may be gone, and not several at once.
 */
export function isBelievable({ title, texts }: Snapshot, { card, text }: CardState): boolean {
  if (!isBlank(title ?? '') || [...texts.values()].some(raw => !isBlank(raw))) return true;
  const known = [...text.values()].flat().length;
  return isBlank(card.title ?? '') && known <= (title === null ? 1 : 0);
}

/** Returns the keys that entries or queued operations have. */
export function claimedKeys({ text, pending }: CardState): ReadonlySet<EntryKey> {
  return new Set([...keysOf(text), ...pending.map(one => one.operation.key)]);
}

/** Returns the queued change of an entry that failed, the latest where there are several. */
export function failedChange({ pending }: CardState, key: EntryKey): Pending | undefined {
  return pending.findLast(one => one.operation.key === key && one.trouble);
}

/** Pushes the inverse of a new operation that is on the slide; nothing can be redone after it. Null pushes nothing. */
export function pushUndo(state: CardState, back: Operation | null, gesture?: GestureId): CardState {
  return back ? { ...state, undo: withStep(state.undo, back, gesture ?? null), redo: [] } : state;
}

/** Adds an operation to undo or redo: to the latest step where that is of the same gesture, and then before the others. */
export function withStep(
  steps: readonly UndoStep[],
  operation: Operation,
  gesture: GestureId | null,
): readonly UndoStep[] {
  const last = steps.at(-1);
  if (!last || gesture === null || last.gesture !== gesture)
    return [...steps, { gesture, operations: [operation] }];
  return [...steps.slice(0, -1), { gesture, operations: [operation, ...last.operations] }];
}

/** Takes an operation out of undo or redo, and its step when that is empty then. */
export function withoutStep(steps: readonly UndoStep[], operation: Operation): readonly UndoStep[] {
  return steps.flatMap(step => {
    if (!step.operations.includes(operation)) return [step];
    const [first, ...others] = step.operations.filter(one => one !== operation);
    return first ? [{ ...step, operations: [first, ...others] as const }] : [];
  });
}

/**
 * Returns a reading in which boxes are unread where an attempt joined its words to a neighbour's: what is known of them stays
 * true until the next attempt splits them again.
 */
function withoutGlued({ pending, text }: CardState, reading: Snapshot): Snapshot {
  const glued = pending.flatMap(({ operation, attempts }) =>
    attempts > 0 ? gluedEdits(operation, text, reading).map(one => one.field) : [],
  );
  if (glued.length === 0) return reading;
  const texts = new Map([...reading.texts].filter(([field]) => !glued.includes(field)));
  return { ...reading, texts, unread: new Set([...reading.unread, ...glued]) };
}

/** Returns what was written from here, without what is lost: that comes back in its own box or by its button. */
function writtenAndNotLost({ written, lost }: CardState): Written {
  if (lost.length === 0) return written;
  const gone = new Set(lost.filter(one => one.do === 'add').map(one => one.key));
  return new Map([...written].filter(([key]) => !gone.has(key)));
}

function sameTexts(one: Snapshot, other: Snapshot): boolean {
  return (
    one.title === other.title &&
    one.texts.size === other.texts.size &&
    one.unread.size === 0 &&
    other.unread.size === 0 &&
    [...one.texts].every(([field, raw]) => other.texts.get(field) === raw)
  );
}

function sameSight(one: Snapshot, other: Snapshot): boolean {
  const sight = ({ inView, looks, placement }: Snapshot): string =>
    JSON.stringify([inView, [...looks], placement]);
  return sight(one) === sight(other);
}
