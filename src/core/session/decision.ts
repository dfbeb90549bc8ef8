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

/** What becomes of one operation on what was read. `read` is what is known of the card then. */
export type Decision =
  /** The slide says it already: nothing is written. */
  | {
      readonly do: 'adopt';
      readonly read: CardState;
      readonly wanted: CardText;
      readonly back: Operation | null;
    }
  /** It is written: on what we last saw (`write`), or beside what someone else did since (`merge`). */
  | {
      readonly do: 'write' | 'merge';
      readonly read: CardState;
      readonly wanted: CardText;
      readonly edits: readonly FieldEdit[];
      /** What takes it back. */
      readonly back: Operation | null;
      /** An earlier attempt joined its words to a neighbour's; these edits split them. */
      readonly splits?: true;
    }
  /** Two people did different things to the same entry: one of them decides. */
  | { readonly do: 'ask'; readonly read: CardState; readonly trouble: Trouble }
  /** Not now: what was read is no ground to write on, or someone is typing there. */
  | { readonly do: 'wait'; readonly read: CardState | null; readonly trouble: Trouble };

/**
 * What to do with an operation, given what is known of the card and what was read. Pure: the rules SESSION-1 to
 * SESSION-6. `again` says that it was tried before, and that this attempt may have reached the slide.
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
  // A reading that confirms an earlier attempt would settle the operation by itself; here it is decided on.
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
    // An entry that is on its way itself: what is done to it comes after that.
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
  // What someone else did is not ours to take back.
  if (edits.length === 0)
    return { do: 'adopt', read, wanted, back: again ? inverseOfAdopted(operation) : null };
  const back = inverse(operation, read.text) ?? inverse(operation, open.text);
  return { do: isAsSeen(open, reading, edits) ? 'write' : 'merge', read, wanted, edits, back };
}

/** Returns what to write for several operations at once, and the inverse of each; null when one needs a decision of its own. */
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

/** The edits, with sizes, that turn what was read into this. Trouble `notRead`, `someoneTypes`. */
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

/** An entry that is to come back, and that came back by itself in words that it had before, is to be given these. */
function asItIs(asked: Operation, { text: card, written }: CardState): Operation {
  const now = asked.do === 'add' ? placeOf(card, asked.key) : null;
  if (asked.do !== 'add' || !now) return asked;
  const texts = written.get(asked.key) ?? [];
  const then = texts.lastIndexOf(now.entry.text);
  // Words that were given later than these are the ones to stay.
  if (then < 0 || then >= texts.lastIndexOf(asked.text)) return asked;
  return { do: 'edit', key: asked.key, field: now.field, text: asked.text, base: now.entry.text };
}

/** Whether only a person can go on after this trouble: trying again would find the same. */
export function needsPerson(code: TroubleCode): boolean {
  return code === 'entryGone' || code === 'entryChanged';
}

/** Returns whether this is trouble of the moment, which a fresh attempt may not meet. */
export function mayHelpAtOnce({ code }: Trouble): boolean {
  return code === 'hostFailed' || code === 'noAnswer' || code === 'notRead' || code === 'notWritten';
}

/** Whether after this trouble every other operation would meet it too: there is no use in trying them now. */
export function stopsAll(code: TroubleCode): boolean {
  return code === 'noAnswer' || code === 'readOnly' || code === 'cardGone' || code === 'notRead';
}

/**
 * The decision for an operation whose earlier attempt had worked after all, or null: the slide looks more like
 * the card after it than like the card before it (MERGE-9).
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

/** The decision for an operation whose earlier attempt reached the slide joined to a neighbour: split them. Null where it did not. */
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

/** Whether the words of an operation stand more often in these boxes than they did. */
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

/** The edits with the sizes that the boxes must have then, but for the box in which someone types. */
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

/** The entries that nobody knew before, and that are not those of other operations. */
function unknownBefore(open: CardState, read: CardState): ReadonlySet<EntryKey> {
  const known = claimedKeys(open);
  return new Set([...keysOf(read.text)].filter(key => !known.has(key)));
}

function isAsSeen(open: CardState, reading: Snapshot, edits: readonly FieldEdit[]): boolean {
  const seen = (field: FieldId): string | undefined => open.seen?.texts.get(field);
  return edits.every(({ field }) => seen(field) === reading.texts.get(field));
}
