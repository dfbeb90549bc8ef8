import type { FieldId } from '../card/kind.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { CardText, KnownEntry } from './cardText.ts';
import type { EntryKey } from './state.ts';

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
      readonly target: FieldId;
      readonly to: Position;
    };

/**
 * The card's text after an operation. Trouble `fieldGone`, `entryGone`, or `entryChanged` when the entry reads
 * differently now than the person saw.
 */
export function applied(operation: Operation, card: CardText): Outcome<CardText> {
  const { field, key } = operation;
  const entries = card.get(field);
  if (!entries) return trouble('fieldGone', { field });
  if (operation.do === 'add') {
    return done(
      withField(card, field, inserted(entries, { key, text: operation.text, at: null }, operation.to)),
    );
  }
  const entry = entries.find(one => one.key === key);
  if (!entry) return trouble('entryGone', { text: operation.do === 'move' ? '' : operation.base });
  switch (operation.do) {
    case 'edit':
      if (entry.text !== operation.base)
        return trouble('entryChanged', { text: operation.base, now: entry.text });
      return done(
        withField(
          card,
          field,
          entries.map(one => (one === entry ? { ...one, text: operation.text } : one)),
        ),
      );
    case 'remove':
      if (entry.text !== operation.base)
        return trouble('entryChanged', { text: operation.base, now: entry.text });
      return done(
        withField(
          card,
          field,
          entries.filter(one => one !== entry),
        ),
      );
    case 'move': {
      const without = withField(
        card,
        field,
        entries.filter(one => one !== entry),
      );
      const target = without.get(operation.target);
      if (!target) return trouble('fieldGone', { field: operation.target });
      return done(
        withField(without, operation.target, inserted(target, { ...entry, at: null }, operation.to)),
      );
    }
  }
}

/** The operation that takes another one back, from the card's text before that one; null when there is nothing to take back. */
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
      return { do: 'move', key, field: operation.target, target: field, to };
  }
}

/** Whether the words of an operation stand on the card. */
export function stands(operation: Operation, card: CardText): boolean {
  if (operation.do !== 'add' && operation.do !== 'edit') return true;
  const entry = card.get(operation.field)?.find(one => one.key === operation.key);
  return entry?.text === operation.text;
}

/** The position before which `index` entries stand. */
export function positionAt(entries: readonly KnownEntry[], index: number): Position {
  return { after: entries[index - 1]?.key ?? null, index };
}

function inserted(entries: readonly KnownEntry[], entry: KnownEntry, to: Position): readonly KnownEntry[] {
  if (to === 'end') return [...entries, entry];
  const neighbour = entries.findIndex(one => one.key === to.after);
  return entries.toSpliced(to.after === null ? 0 : neighbour < 0 ? to.index : neighbour + 1, 0, entry);
}

function withField(card: CardText, field: FieldId, entries: readonly KnownEntry[]): CardText {
  return new Map([...card].map(([id, old]) => [id, id === field ? entries : old]));
}
