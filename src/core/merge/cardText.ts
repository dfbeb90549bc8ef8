import type { FieldId } from '../card/kind.ts';

/** Identifies one entry for as long as the pane knows it, even when its text or place changes. */
export type EntryKey = string & { readonly brand: 'EntryKey' };

/** Returns a new, unique key. */
export type NewKey = () => EntryKey;

/** One entry known to the session. */
export interface KnownEntry {
  readonly key: EntryKey;
  readonly text: string;
  /** Index of the entry's paragraph in the raw text of its field; null when the entry is not on the slide yet. */
  readonly at: number | null;
}

/** The entries of a card by field. A field whose box is missing has no map entry. */
export type CardText = ReadonlyMap<FieldId, readonly KnownEntry[]>;

/** The texts that this pane wrote for each entry, latest last, preceded by the original text. */
export type Written = ReadonlyMap<EntryKey, readonly string[]>;

/** The note and literal words of an entry. Never written to the slide. */
export interface Annotation {
  /** The facilitator's private note; empty when there is none. */
  readonly note: string;
  /** The literal words before the text was shortened or reworded; empty when the text was not changed. */
  readonly literal: string;
}

/** The annotation of an entry without a note or literal words. */
export const NO_ANNOTATION: Annotation = { note: '', literal: '' };

/** Returns the keys of all entries. */
export function keysOf(card: CardText): ReadonlySet<EntryKey> {
  const keys = new Set<EntryKey>();
  for (const entries of card.values()) for (const { key } of entries) keys.add(key);
  return keys;
}

/** Returns the texts of the entries by field. */
export function textsOf(card: CardText): ReadonlyMap<FieldId, readonly string[]> {
  return new Map([...card].map(([field, entries]) => [field, entries.map(one => one.text)]));
}

/** Returns the place of an entry; null when the entry is not on the card. */
export function placeOf(
  card: CardText,
  key: EntryKey,
): { readonly field: FieldId; readonly index: number; readonly entry: KnownEntry } | null {
  for (const [field, entries] of card) {
    const index = entries.findIndex(one => one.key === key);
    const entry = entries[index];
    if (entry) return { field, index, entry };
  }
  return null;
}

/** Returns the card with other entries in one field. The other fields keep the same objects. */
export function withField(card: CardText, field: FieldId, entries: readonly KnownEntry[]): CardText {
  return new Map(card).set(field, entries);
}

/** Returns the card with one entry of a field changed. */
export function withEntry(
  card: CardText,
  field: FieldId,
  key: EntryKey,
  change: Partial<KnownEntry>,
): CardText {
  const entries = card.get(field) ?? [];
  return withField(
    card,
    field,
    entries.map(one => (one.key === key ? { ...one, ...change } : one)),
  );
}
