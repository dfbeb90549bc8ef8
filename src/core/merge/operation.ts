import type { FieldId } from '../card/kind.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { withEntry, placeOf, withField, type CardText, type EntryKey, type KnownEntry } from './cardText.ts';

/**
 * A position in a field: after the entry `after`, or at `index` if that entry is gone. A null `after` is the start of
 * the field, and `end` is after all entries.
 */
export type Position = 'end' | { readonly after: EntryKey | null; readonly index: number };

/** One change to a card that the facilitator requested. `base` is the text that the pane showed at that moment. */
export type Operation =
  | {
      readonly do: 'add';
      readonly key: EntryKey;
      readonly field: FieldId;
      readonly text: string;
      readonly to: Position;
    }
  | {
      readonly do: 'edit';
      readonly key: EntryKey;
      readonly field: FieldId;
      readonly text: string;
      readonly base: string;
    }
  | { readonly do: 'remove'; readonly key: EntryKey; readonly field: FieldId; readonly base: string }
  | {
      readonly do: 'move';
      readonly key: EntryKey;
      readonly field: FieldId;
      readonly text: string;
      readonly target: FieldId;
      readonly to: Position;
    };

/** An accepted operation that is not confirmed on the slide. `trouble` is null until an attempt fails. */
export interface Pending {
  readonly operation: Operation;
  readonly trouble: Trouble | null;
  /**
   * How often the operation was sent to the slide. An operation that was sent may have reached the slide, even if the
   * call failed.
   */
  readonly attempts: number;
  /** The gesture that the operation belongs to; absent for a single operation. */
  readonly gesture?: GestureId;
  /**
   * Set for both halves of a move between pages of a card, which undo does not revert. `now` is written like any other
   * operation. `later` is the removal from the old page, which waits until the entry is on the new page.
   */
  readonly moves?: 'now' | 'later';
}

/** Identifies the operations of one gesture, such as a paste. Its value is a unique entry key. */
export type GestureId = EntryKey;

/** The operations of one press of undo or redo, in execution order. */
export interface UndoStep {
  readonly gesture: GestureId | null;
  readonly operations: readonly [Operation, ...Operation[]];
}

/**
 * Returns the text of the card after an operation. Changes nothing if the slide already has the result. Trouble
 * `fieldGone`; `entryGone`; `entryChanged` if the entry's text differs from the text that the pane showed.
 *
 * An operation that was tried before may have reached the slide. For such an operation, pass as `unknownKeys` the keys
 * of entries that were unknown before. If such an entry has the operation's text, it counts as the result of the
 * operation.
 */
export function applyOperation(
  operation: Operation,
  card: CardText,
  unknownKeys?: ReadonlySet<EntryKey>,
): Outcome<CardText> {
  const { key } = operation;
  // The field where the entry is now: it may have been moved on the slide.
  const field = placeOf(card, key)?.field ?? operation.field;
  const place = operation.do === 'move' ? operation.target : field;
  const [entries, target] = [card.get(field), card.get(place)];
  if (!entries) return trouble('fieldGone', { field });
  if (!target) return trouble('fieldGone', { field: place });
  const entry = entries.find(one => one.key === key);
  const words =
    operation.do === 'remove'
      ? null
      : operation.do === 'move'
        ? (entry?.text ?? operation.text)
        : operation.text;
  const own = target.find(one => unknownKeys?.has(one.key) && one.text === words);
  switch (operation.do) {
    case 'add': {
      if (entry) return done(card);
      if (own) return done(withEntry(card, place, own.key, { key }));
      const fresh = { key, text: operation.text, at: null };
      return done(withField(card, field, inserted(entries, fresh, operation.to)));
    }
    case 'edit':
      if (entry?.text === operation.text) return done(card);
      if (!entry && own) return done(withEntry(card, place, own.key, { key }));
      if (!entry) return trouble('entryGone', { text: operation.base });
      if (entry.text !== operation.base)
        return trouble('entryChanged', { text: operation.base, now: entry.text });
      return done(withEntry(card, field, key, { text: operation.text }));
    case 'remove':
      if (entry && entry.text !== operation.base) {
        return trouble('entryChanged', { text: operation.base, now: entry.text });
      }
      return done(withField(card, field, without(entries, key)));
    case 'move': {
      const rest = withField(card, field, without(entries, key));
      if (own) return done(withEntry(rest, place, own.key, { key }));
      // An entry that is missing after a tried move was removed from its old place by that move.
      if (!entry && !unknownKeys) return trouble('entryGone', { text: operation.text });
      const moved = { key, text: entry?.text ?? operation.text, at: null };
      const now = inserted(rest.get(place) ?? [], moved, operation.to);
      // Leave an entry that is already in place, so that it keeps its formatting.
      if (place === field && now.every((one, at) => one.key === entries[at]?.key)) return done(card);
      return done(withField(rest, place, now));
    }
  }
}

/**
 * Returns the operation that undoes another one; null when there is nothing to undo. `before` is the text of the card
 * before the operation.
 */
export function inverse(operation: Operation, before: CardText): Operation | null {
  const { key, field } = operation;
  if (operation.do === 'add') return { do: 'remove', key, field, base: operation.text };
  const entries = before.get(field) ?? [];
  const index = entries.findIndex(one => one.key === key);
  const entry = entries[index];
  if (!entry) return null;
  const to = positionAt(entries, index);
  switch (operation.do) {
    case 'edit':
      return { do: 'edit', key, field, text: entry.text, base: operation.text };
    case 'remove':
      return { do: 'add', key, field, text: entry.text, to };
    case 'move':
      return { do: 'move', key, field: operation.target, text: entry.text, target: field, to };
  }
}

/**
 * Returns the inverse of an operation that needed no write because the slide already had its result. Null for a move,
 * because the old position is unknown.
 */
export function inverseOfAdopted(operation: Operation): Operation | null {
  const { key, field } = operation;
  switch (operation.do) {
    case 'add':
      return { do: 'remove', key, field, base: operation.text };
    case 'edit':
      return { do: 'edit', key, field, text: operation.base, base: operation.text };
    case 'remove':
      return { do: 'add', key, field, text: operation.base, to: 'end' };
    case 'move':
      return null;
  }
}

/**
 * Returns whether the operation's entry is on the card, in its place and with exactly its text. Always true for a
 * removal.
 */
export function isOnCard(operation: Operation, card: CardText): boolean {
  return operation.do === 'remove' || entryOf(operation, card)?.text === operation.text;
}

/**
 * Returns whether the read-back confirms an operation. An edit is confirmed if its entry no longer has the base text,
 * because PowerPoint may autocorrect the new text. Always true for a removal.
 */
export function isConfirmed(operation: Operation, readBack: CardText): boolean {
  const entry = entryOf(operation, readBack);
  if (operation.do === 'remove') return true;
  if (operation.do !== 'edit' || operation.text === operation.base) return entry !== undefined;
  return entry !== undefined && entry.text !== operation.base;
}

/** Returns the entry of an operation: in the target field for a move, otherwise in any field. */
function entryOf(operation: Operation, card: CardText): KnownEntry | undefined {
  if (operation.do !== 'move') return placeOf(card, operation.key)?.entry;
  return card.get(operation.target)?.find(one => one.key === operation.key);
}

/** Returns the position of index `index` (from 0) among these entries; `end` when there are fewer entries. */
export function positionAt(entries: readonly { readonly key: EntryKey }[], index: number): Position {
  if (index >= entries.length) return 'end';
  return { after: entries[index - 1]?.key ?? null, index: Math.max(index, 0) };
}

function inserted(entries: readonly KnownEntry[], entry: KnownEntry, to: Position): readonly KnownEntry[] {
  if (to === 'end') return [...entries, entry];
  const neighbour = entries.findIndex(one => one.key === to.after);
  return entries.toSpliced(to.after === null ? 0 : neighbour < 0 ? to.index : neighbour + 1, 0, entry);
}

function without(entries: readonly KnownEntry[], key: EntryKey): readonly KnownEntry[] {
  return entries.filter(one => one.key !== key);
}
