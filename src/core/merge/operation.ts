import type { FieldId } from '../card/kind.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { withEntry, placeOf, withField, type CardText, type EntryKey, type KnownEntry } from './cardText.ts';

/** A place in a field: behind an entry, or by count where that entry is gone; `end` is behind all that stands there. */
export type Position = 'end' | { readonly after: EntryKey | null; readonly index: number };

/** One thing that a person does to a card. `base` is the text that she saw when she did it. */
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

/** An accepted operation that is not on the slide: on its way, or waiting because of trouble. */
export interface Pending {
  readonly operation: Operation;
  readonly trouble: Trouble | null;
  /** How often it was sent to the slide; then it may have arrived there, whatever the answer was. */
  readonly attempts: number;
  /** The gesture that it is a part of; left out for an operation by itself. */
  readonly gesture?: GestureId;
}

/** Names the operations that a person asked for in one gesture, such as a paste: the key of the first. */
export type GestureId = EntryKey;

/** What one press of undo or redo does: one operation, or those of one gesture, in the order in which they are to be done. */
export interface UndoStep {
  readonly gesture: GestureId | null;
  readonly operations: readonly [Operation, ...Operation[]];
}

/**
 * Returns the card's text after an operation; what someone else did already is not done again. Trouble `fieldGone`,
 * `entryGone`, or `entryChanged` when the entry reads differently now than the person saw.
 *
 * An operation that was tried before may have reached the slide, whatever the answer was. Pass the `unknownKeys` of entries
 * that nobody knew before: one of them with the operation's words is its own.
 */
export function applyOperation(
  operation: Operation,
  card: CardText,
  unknownKeys?: ReadonlySet<EntryKey>,
): Outcome<CardText> {
  const { key } = operation;
  // Where the entry stands by now: it may have been moved on the slide.
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
      // Tried before and gone from its old place: it was this operation that took it away.
      if (!entry && !unknownKeys) return trouble('entryGone', { text: operation.text });
      const moved = { key, text: entry?.text ?? operation.text, at: null };
      const now = inserted(rest.get(place) ?? [], moved, operation.to);
      // Where it stands already it stays, with its formatting.
      if (place === field && now.every((one, at) => one.key === entries[at]?.key)) return done(card);
      return done(withField(rest, place, now));
    }
  }
}

/** Returns the operation that undoes another one, from the card's text before it; null when there is nothing to undo. */
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

/** Returns the inverse of an operation that the slide had already, so that nothing was written; null where it is not known. */
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

/** Returns whether an operation's entry is on the card, where and as it should be, to the letter; true for a removal. */
export function isOnCard(operation: Operation, card: CardText): boolean {
  return operation.do === 'remove' || entryOf(operation, card)?.text === operation.text;
}

/** Returns whether the read-back confirms an operation. PowerPoint may correct a word on the way: what is there is believed. */
export function isConfirmed(operation: Operation, readBack: CardText): boolean {
  const entry = entryOf(operation, readBack);
  if (operation.do === 'remove') return true;
  if (operation.do !== 'edit' || operation.text === operation.base) return entry !== undefined;
  return entry !== undefined && entry.text !== operation.base;
}

/** The entry of an operation: where it was to be moved to, else wherever it stands by now. */
function entryOf(operation: Operation, card: CardText): KnownEntry | undefined {
  if (operation.do !== 'move') return placeOf(card, operation.key)?.entry;
  return card.get(operation.target)?.find(one => one.key === operation.key);
}

/** The position of the entry number `index` (from 0) among these; behind them all when there are not so many. */
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
