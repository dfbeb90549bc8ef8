import type { CardIdentity } from '../card/identity.ts';
import type { FieldId } from '../card/kind.ts';
import type { FieldEdit, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome, type Trouble, type TroubleCode } from '../deck/trouble.ts';
import { keysOf, placeOf, type CardText, type EntryKey, type NewKey } from '../merge/cardText.ts';
import { distance } from '../merge/matchEntries.ts';
import { fieldEdits, gluedEdits } from '../merge/edits.ts';
import { applyOperation, inverseOfAdopted, inverse, type Operation } from '../merge/operation.ts';
import { entriesIn } from '../text/paragraphs.ts';
import { applySnapshot, claimedKeys, isBelievable, type CardState } from './cardState.ts';
import { newSizes, keepsItsSizes, type Sizing } from './sizing.ts';

/** What to do with one operation, given a snapshot. `read` is the card's state after that snapshot. */
export type Decision =
  /** The slide already has the result, so nothing is written. */
  | {
      readonly do: 'adopt';
      readonly read: CardState;
      readonly wanted: CardText;
      readonly back: Operation | null;
    }
  /** Write the edits: `write` when the boxes are as last seen, `merge` when someone else changed them since. */
  | {
      readonly do: 'write' | 'merge';
      readonly read: CardState;
      readonly wanted: CardText;
      readonly edits: readonly FieldEdit[];
      /** The inverse operation, for undo. */
      readonly back: Operation | null;
      /** An earlier attempt joined its words to a neighbouring entry; these edits split them. */
      readonly splits?: true;
    }
  /** A conflict: someone else changed the same entry, and a person must decide. */
  | { readonly do: 'ask'; readonly read: CardState; readonly trouble: Trouble }
  /** Try again later: for example, the snapshot is not believable, or someone is typing in the box. */
  | { readonly do: 'wait'; readonly read: CardState | null; readonly trouble: Trouble };

/**
 * Decides what to do with an operation, given the card's state and a snapshot. Pure. Implements the rules SESSION-1 to
 * SESSION-6. `again` says that an earlier attempt may have reached the slide.
 */
export function decide(
  state: CardState,
  asked: Operation,
  reading: Snapshot,
  again: boolean,
  newKey: NewKey,
  sizing: Sizing | null = null,
): Decision {
  const wait = (read: CardState | null, ...why: Parameters<typeof trouble>): Decision => ({
    do: 'wait',
    read,
    trouble: trouble(...why).trouble,
  });
  // Leave the operation out of the queue, so that the snapshot does not confirm it before the decision.
  const open = again ? { ...state, pending: state.pending.filter(one => one.operation !== asked) } : state;
  if (!isBelievable(reading, open)) return wait(null, 'notRead');
  const came = again
    ? (arrivedGlued(open, asked, reading, newKey) ?? arrival(open, asked, reading, newKey))
    : null;
  if (came) return came;
  const read = applySnapshot(open, reading, newKey);
  const operation = asItIs(asked, read);
  const result = applyOperation(operation, read.text, again ? unknownBefore(open, read) : undefined);
  if (!result.ok) {
    // An earlier operation on this entry is still queued: wait for it.
    const first = state.pending.find(one => one.operation.key === asked.key);
    const comes = first && first.operation !== asked ? (first.trouble ?? result.trouble) : null;
    if (comes) return { do: 'wait', read, trouble: comes };
    const asks = needsPerson(result.trouble.code);
    return asks
      ? { do: 'ask', read, trouble: result.trouble }
      : { do: 'wait', read, trouble: result.trouble };
  }
  const wanted = result.value;
  const planned = plan(read, wanted, reading, sizing);
  if (!planned.ok) return { do: 'wait', read, trouble: planned.trouble };
  const edits = planned.value;
  // Undo must not reverse what someone else did: the inverse is null for a first attempt.
  if (edits.length === 0)
    return { do: 'adopt', read, wanted, back: again ? inverseOfAdopted(operation) : null };
  const back = inverse(operation, read.text) ?? inverse(operation, open.text);
  return { do: isAsSeen(open, reading, edits) ? 'write' : 'merge', read, wanted, edits, back };
}

/**
 * Returns the edits for several operations at once, and the inverse of each operation. Null when an operation needs a
 * separate decision, or when there is nothing to write.
 */
export function decideTogether(
  open: CardState,
  operations: readonly Operation[],
  reading: Snapshot,
  newKey: NewKey,
  sizing: Sizing | null,
): {
  readonly read: CardState;
  readonly wanted: CardText;
  readonly edits: readonly FieldEdit[];
  readonly backs: readonly (Operation | null)[];
} | null {
  if (!isBelievable(reading, open)) return null;
  const read = applySnapshot(open, reading, newKey);
  let wanted = read.text;
  const backs: (Operation | null)[] = [];
  for (const operation of operations) {
    const result = applyOperation(operation, wanted);
    if (!result.ok) return null;
    backs.push(inverse(operation, wanted));
    wanted = result.value;
  }
  const edits = plan(read, wanted, reading, sizing);
  return edits.ok && edits.value.length > 0 ? { read, wanted, edits: edits.value, backs } : null;
}

/**
 * Returns the edits, with letter sizes, that turn the snapshot into the wanted text. Trouble `notRead`, `someoneTypes`.
 */
function plan(
  read: CardState,
  wanted: CardText,
  reading: Snapshot,
  sizing: Sizing | null,
): Outcome<readonly FieldEdit[]> {
  const touched = [...wanted.keys()].filter(field => wanted.get(field) !== read.text.get(field));
  if (touched.some(field => reading.unread.has(field))) return trouble('notRead');
  const edits = fieldEdits(reading, new Map(touched.map(field => [field, wanted.get(field) ?? []])));
  const { typing } = reading;
  if (typing !== null && edits.some(one => one.field === typing))
    return trouble('someoneTypes', { field: typing });
  const isOurs = sizing && edits.length > 0 && !keepsItsSizes(read.card.identity);
  return done(isOurs ? withSizes(edits, reading, sizing, read.card.identity) : edits);
}

/** Turns an addition into an edit when its entry is already on the slide with an earlier text. */
function asItIs(asked: Operation, { text: card, written }: CardState): Operation {
  const now = asked.do === 'add' ? placeOf(card, asked.key) : null;
  if (asked.do !== 'add' || !now) return asked;
  const texts = written.get(asked.key) ?? [];
  const then = texts.lastIndexOf(now.entry.text);
  // Keep a text that this pane never wrote, or that it wrote later than the requested text.
  if (then < 0 || then >= texts.lastIndexOf(asked.text)) return asked;
  return { do: 'edit', key: asked.key, field: now.field, text: asked.text, base: now.entry.text };
}

/** Returns whether trouble needs a person's decision, because a retry would fail the same way. */
export function needsPerson(code: TroubleCode): boolean {
  return code === 'entryGone' || code === 'entryChanged';
}

/** Returns whether trouble is temporary, so that an immediate retry may succeed. */
export function mayHelpAtOnce({ code }: Trouble): boolean {
  return code === 'hostFailed' || code === 'noAnswer' || code === 'notRead' || code === 'notWritten';
}

/** Returns whether every other operation would fail with the same trouble, so that trying them now is useless. */
export function stopsAll(code: TroubleCode): boolean {
  return code === 'noAnswer' || code === 'readOnly' || code === 'cardGone' || code === 'notRead';
}

/**
 * Returns the decision for an operation whose earlier attempt reached the slide after all, otherwise null (MERGE-9).
 * The attempt reached the slide if the snapshot is closer to the card with the operation than to the card without it.
 * On a tie, the operation's text must occur more often than before.
 */
function arrival(open: CardState, operation: Operation, reading: Snapshot, newKey: NewKey): Decision | null {
  const expected = applyOperation(operation, open.text);
  if (!expected.ok) return null;
  const touched = [...expected.value.keys()].filter(
    field => expected.value.get(field) !== open.text.get(field),
  );
  const far = (card: CardText): number =>
    touched.reduce((sum, field) => sum + distance(card.get(field) ?? [], reading.texts.get(field) ?? ''), 0);
  if (touched.some(field => !reading.texts.has(field))) return null;
  const closer = far(open.text) - far(expected.value);
  if (closer < 0 || (closer === 0 && !isNew(operation, open.text, reading, touched))) return null;
  const read = applySnapshot({ ...open, seen: null, text: expected.value }, reading, newKey);
  return { do: 'adopt', read, wanted: read.text, back: inverse(operation, open.text) };
}

/**
 * Returns the decision to split an operation's words from a neighbouring entry, if an earlier attempt joined the two on
 * the slide. Otherwise returns null.
 */
function arrivedGlued(
  open: CardState,
  operation: Operation,
  reading: Snapshot,
  newKey: NewKey,
): Decision | null {
  const edits = gluedEdits(operation, open.text, reading);
  const [edit] = edits;
  if (!edit) return null;
  const sent = { operation, trouble: null, attempts: 1 };
  const read = applySnapshot({ ...open, pending: [...open.pending, sent] }, reading, newKey);
  if (reading.typing === edit.field)
    return { do: 'wait', read, trouble: trouble('someoneTypes', { field: edit.field }).trouble };
  const result = applyOperation(operation, read.text, new Set());
  if (!result.ok) return null;
  return {
    do: 'write',
    read,
    wanted: result.value,
    edits,
    back: inverse(operation, open.text),
    splits: true,
  };
}

/** Returns whether the operation's text occurs in these boxes more often than before. False for removals and moves. */
function isNew(
  operation: Operation,
  before: CardText,
  { texts }: Snapshot,
  fields: readonly FieldId[],
): boolean {
  if (operation.do === 'remove' || operation.do === 'move') return false;
  const count = (all: readonly string[]): number => all.filter(text => text === operation.text).length;
  const then = fields.flatMap(field => before.get(field) ?? []).map(one => one.text);
  return count(fields.flatMap(field => entriesIn(texts.get(field) ?? ''))) > count(then);
}

/** Adds to the edits the letter size that each box needs afterwards. Skips the box in which someone is typing. */
function withSizes(
  edits: readonly FieldEdit[],
  reading: Snapshot,
  sizing: Sizing,
  card: CardIdentity,
): readonly FieldEdit[] {
  const texts = new Map(reading.texts);
  for (const { field, expected } of edits) texts.set(field, expected);
  const sizes = new Map(newSizes(sizing, reading, texts, card));
  if (reading.typing !== null) sizes.delete(reading.typing);
  const edited = edits.map(one => {
    const size = sizes.get(one.field);
    sizes.delete(one.field);
    return size === undefined ? one : { ...one, size };
  });
  const others = [...sizes].map(([field, size]) => ({
    field,
    replacements: [],
    expected: texts.get(field) ?? '',
    size,
  }));
  return [...edited, ...others];
}

/** Returns the keys of entries that were unknown before the snapshot and belong to no queued operation. */
function unknownBefore(open: CardState, read: CardState): ReadonlySet<EntryKey> {
  const known = claimedKeys(open);
  return new Set([...keysOf(read.text)].filter(key => !known.has(key)));
}

function isAsSeen(open: CardState, reading: Snapshot, edits: readonly FieldEdit[]): boolean {
  const seen = (field: FieldId): string | undefined => open.seen?.texts.get(field);
  return edits.every(({ field }) => seen(field) === reading.texts.get(field));
}
