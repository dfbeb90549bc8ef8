import type { CardOnSlide, Snapshot } from '../deck/deck.ts';
import {
  keysOf,
  type Annotation,
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

/** The state of one card in the session. Plain data that only `reduce` changes. */
export interface CardState {
  readonly card: CardOnSlide;
  /** The latest believable snapshot; null before the first snapshot. */
  readonly seen: Snapshot | null;
  readonly text: CardText;
  /** Accepted operations that are not confirmed on the slide, in execution order. */
  readonly pending: readonly Pending[];
  /** The steps that undo can take, latest last: inverses of confirmed operations, and discarded changes. */
  readonly undo: readonly UndoStep[];
  /** The steps that redo can take, latest last. */
  readonly redo: readonly UndoStep[];
  /** Operations that restore words which this pane wrote and which the slide lost. */
  readonly lost: readonly Lost[];
  /** The texts that this pane wrote, by entry. */
  readonly written: Written;
  /** The note and literal words of each entry. Never written to the slide. */
  readonly annotations: ReadonlyMap<EntryKey, Annotation>;
  /** The text being typed. Stored in the journal only. */
  readonly draft: Draft;
  /** Whether the slide is no longer in the deck. */
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
    annotations: new Map(),
    draft: emptyDraft,
    gone: false,
  };
}

/**
 * Returns the state after a snapshot. Assigns keys to the entries, confirms attempts that reached the slide although
 * the call failed, and detects lost entries.
 */
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
    (card, { operation, gesture, moves }) =>
      pushUndo(withWritten(card, operation), moves ? null : inverse(operation, known), gesture),
    now,
  );
}

/**
 * Returns whether a snapshot can be the real content of the slide (SESSION-1). A host that has not loaded a slide
 * returns all its texts as empty. An all-empty snapshot is believable only when no title and no entries were known. On
 * a slide without a title shape, the only known entry may have been removed.
 */
export function isBelievable({ title, texts }: Snapshot, { card, text }: CardState): boolean {
  if (!isBlank(title ?? '') || [...texts.values()].some(raw => !isBlank(raw))) return true;
  const known = [...text.values()].flat().length;
  return isBlank(card.title ?? '') && known <= (title === null ? 1 : 0);
}

/** Returns the keys of all entries and queued operations. */
export function claimedKeys({ text, pending }: CardState): ReadonlySet<EntryKey> {
  return new Set([...keysOf(text), ...pending.map(one => one.operation.key)]);
}

/** Returns the latest failed operation that is queued for an entry. */
export function failedChange({ pending }: CardState, key: EntryKey): Pending | undefined {
  return pending.findLast(one => one.operation.key === key && one.trouble);
}

/** Pushes an operation on the undo stack and clears the redo stack. Does nothing for null. */
export function pushUndo(state: CardState, back: Operation | null, gesture?: GestureId): CardState {
  return back ? { ...state, undo: withStep(state.undo, back, gesture ?? null), redo: [] } : state;
}

/**
 * Adds an operation to an undo or redo stack. An operation of the latest step's gesture becomes the first of that step.
 */
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

/** Removes an operation from an undo or redo stack. Removes its step too when the step becomes empty. */
export function withoutStep(steps: readonly UndoStep[], operation: Operation): readonly UndoStep[] {
  return steps.flatMap(step => {
    if (!step.operations.includes(operation)) return [step];
    const [first, ...others] = step.operations.filter(one => one !== operation);
    return first ? [{ ...step, operations: [first, ...others] as const }] : [];
  });
}

/**
 * Returns the snapshot without the texts of boxes in which an attempt joined its words to a neighbouring entry. Those
 * boxes count as unread: their known entries remain valid until the next attempt splits the words.
 */
function withoutGlued({ pending, text }: CardState, reading: Snapshot): Snapshot {
  const glued = pending.flatMap(({ operation, attempts }) =>
    attempts > 0 ? gluedEdits(operation, text, reading).map(one => one.field) : [],
  );
  if (glued.length === 0) return reading;
  const texts = new Map([...reading.texts].filter(([field]) => !glued.includes(field)));
  return { ...reading, texts, unread: new Set([...reading.unread, ...glued]) };
}

/**
 * Returns the texts that this pane wrote, without entries that disappeared. `restoreReappeared` or the facilitator
 * restores those entries.
 */
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
