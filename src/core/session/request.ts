import type { FieldId } from '../card/kind.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { placeOf, type EntryKey } from '../merge/cardText.ts';
import { positionAt, type Operation, type Pending } from '../merge/operation.ts';
import { cleanEntry, isBlank } from '../text/paragraphs.ts';
import type { CardState } from './cardState.ts';
import type { CardView, EntryView } from './state.ts';

/**
 * The operation for a request of the facilitator, based on the entries that the pane shows. Null when there is nothing
 * to do. Trouble `emptyText`, `entryGone`.
 */
type Request = Outcome<Operation | null>;

/** Requests an addition at the end of a field, or before the entry at index `at` (from 0). */
export function requestAdd(
  card: CardView,
  key: EntryKey,
  field: FieldId,
  given: string,
  at?: number,
): Request {
  const text = cleanEntry(given);
  if (isBlank(text)) return trouble('emptyText');
  const to = at === undefined ? 'end' : positionAt(entriesOf(card, field), at);
  return done({ do: 'add', key, field, text, to });
}

/** Requests another text for an entry. */
export function requestEdit(card: CardView, key: EntryKey, given: string): Request {
  const text = cleanEntry(given);
  const found = find(card, key);
  if (!found) return trouble('entryGone', { text });
  if (isBlank(text)) return trouble('emptyText');
  return done(found.text === text ? null : { do: 'edit', key, field: found.field, text, base: found.text });
}

export function requestRemove(card: CardView, key: EntryKey): Request {
  const found = find(card, key);
  if (!found) return trouble('entryGone', { text: '' });
  return done({ do: 'remove', key, field: found.field, base: found.text });
}

/** Requests a move of an entry. `at` is the index in the target field without the entry itself. */
export function requestMove(card: CardView, key: EntryKey, target: FieldId, at: number): Request {
  const found = find(card, key);
  if (!found) return trouble('entryGone', { text: '' });
  const others = entriesOf(card, target).filter(one => one.key !== key);
  const to = positionAt(others, at);
  return done({ do: 'move', key, field: found.field, text: found.text, target, to });
}

/**
 * Returns a failed edit, rebased on the current text of the slide so that it overwrites that text. If the entry is
 * gone, returns an addition. Returns other operations unchanged.
 */
export function overwriteRemote({ operation }: Pending, open: CardState): Operation {
  if (operation.do !== 'edit') return operation;
  const { key, field, text } = operation;
  const now = placeOf(open.text, key)?.entry;
  return now ? { ...operation, base: now.text } : { do: 'add', key, field, text, to: 'end' };
}

/** Returns a failed edit as a new entry below the text on the slide; null for other operations. */
export function asSeparateEntry({ operation }: Pending, open: CardState, key: EntryKey): Operation | null {
  if (operation.do !== 'edit') return null;
  const place = placeOf(open.text, operation.key);
  const field = place?.field ?? operation.field;
  const to = place ? positionAt(open.text.get(field) ?? [], place.index + 1) : 'end';
  return { do: 'add', key, field, text: operation.text, to };
}

function entriesOf(card: CardView, field: FieldId): readonly EntryView[] {
  return card.fields.find(one => one.field === field)?.entries ?? [];
}

function find(card: CardView, key: EntryKey): { readonly field: FieldId; readonly text: string } | null {
  for (const { field, entries } of card.fields) {
    const entry = entries.find(one => one.key === key);
    if (entry) return { field, text: entry.text };
  }
  return null;
}
