import type { FieldId } from '../card/kind.ts';

/** Names one entry for as long as the pane knows it, also when its text or place changes. */
export type EntryKey = string & { readonly brand: 'EntryKey' };

/** Gives keys that were never given before. */
export type NewKey = () => EntryKey;

/** One entry that the session knows. */
export interface KnownEntry {
  readonly key: EntryKey;
  readonly text: string;
  /** Index of its paragraph in the field's raw text, or null for one that is not there yet. */
  readonly at: number | null;
}

/** The entries of a card by field; a field whose box is missing is not in the map. */
export type CardText = ReadonlyMap<FieldId, readonly KnownEntry[]>;

/** The texts that entries were given from here, the latest last; before them, the one that each had. */
export type Written = ReadonlyMap<EntryKey, readonly string[]>;

/** What belongs to an entry and never goes to the slide. */
export interface Aside {
  /** A note of the facilitator's own; empty when there is none. */
  readonly note: string;
  /** The literal words that were said, beside a shortened text on the card; empty when it was not shortened. */
  readonly literal: string;
}

/** The keys of all entries. */
export function keysOf(card: CardText): ReadonlySet<EntryKey> {
  const keys = new Set<EntryKey>();
  for (const entries of card.values()) for (const { key } of entries) keys.add(key);
  return keys;
}

/** The texts of the entries by field. */
export function textsOf(card: CardText): ReadonlyMap<FieldId, readonly string[]> {
  return new Map([...card].map(([field, entries]) => [field, entries.map(one => one.text)]));
}

/** Where an entry stands, or null when it is not on the card. */
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

/** The card with other entries in one field; the other fields are the same objects as before. */
export function withField(card: CardText, field: FieldId, entries: readonly KnownEntry[]): CardText {
  return new Map(card).set(field, entries);
}

/** The card with one entry of a field changed. */
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
