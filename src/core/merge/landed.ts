import { changed, keysOf, placeOf, type CardText, type EntryKey } from './cardText.ts';
import { stands, type Pending } from './operation.ts';

/**
 * The card, and what still waits, after what a failed attempt brought to the slide all the same is taken for
 * what it is: an entry that nobody knew before, with the words of an operation that was tried (MERGE-9).
 */
export function landed(
  pending: readonly Pending[],
  card: CardText,
  known: CardText,
): { readonly pending: readonly Pending[]; readonly card: CardText } {
  if (pending.every(one => one.attempts === 0)) return { pending, card };
  const before = keysOf(known);
  let found = card;
  const left = pending.filter(({ operation, attempts }) => {
    if (attempts === 0) return true;
    if ((operation.do === 'add' || operation.do === 'edit') && !stands(operation, found)) {
      const { key, field, text } = operation;
      const own = found.get(field)?.find(entry => !before.has(entry.key) && entry.text === text);
      const twin = own && operation.do === 'edit' ? placeOf(found, key) : null;
      if (own && !keysOf(found).has(key)) found = changed(found, field, own.key, { key });
      // What was taken for the entry only reads as it did before the edit.
      else if (own && twin && operation.do === 'edit' && twin.entry.text === operation.base)
        found = exchanged(found, key, own.key);
    }
    return !stands(operation, found);
  });
  return { pending: left, card: found };
}

/** The card with the keys of two entries exchanged. */
function exchanged(card: CardText, one: EntryKey, other: EntryKey): CardText {
  const keys = new Map([
    [one, other],
    [other, one],
  ]);
  return new Map(
    [...card].map(([field, entries]) => [
      field,
      entries.map(entry => ({ ...entry, key: keys.get(entry.key) ?? entry.key })),
    ]),
  );
}
