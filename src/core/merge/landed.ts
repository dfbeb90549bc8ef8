import { changed, placeOf, type CardText, type EntryKey, type KnownEntry } from './cardText.ts';
import { stands, type Pending } from './operation.ts';

/**
 * The card, and what still waits, after what a failed attempt brought to the slide all the same is taken for
 * what it is: an entry that nobody knew before, with the words of an operation that was tried (MERGE-9). Where
 * an entry is gone at the same time, the new one may have been taken for that with other words. One entry is
 * what one operation brought.
 */
export function landed(
  pending: readonly Pending[],
  card: CardText,
  known: CardText,
): { readonly pending: readonly Pending[]; readonly card: CardText } {
  if (pending.every(one => one.attempts === 0)) return { pending, card };
  const before = new Map([...known.values()].flat().map(one => [one.key, one.text]));
  let found = card;
  const left = pending.filter(({ operation, attempts }) => {
    if (attempts === 0) return true;
    if (operation.do !== 'remove' && !stands(operation, found)) {
      const { key, text } = operation;
      // The entry may have been moved since, and moved back.
      const fields =
        operation.do === 'move'
          ? [operation.target]
          : [placeOf(known, key)?.field ?? operation.field, operation.field];
      const isOwn = (entry: KnownEntry): boolean =>
        entry.text === text &&
        (!before.has(entry.key) || (operation.do === 'add' && before.get(entry.key) !== text));
      const own = fields.flatMap(field => found.get(field) ?? []).find(isOwn);
      const place = own && placeOf(found, own.key);
      const twin = placeOf(found, key);
      if (place && !twin) found = changed(found, place.field, place.entry.key, { key });
      // What was taken for the entry only reads like it: its own words stand beside that.
      else if (own && operation.do === 'edit') found = exchanged(found, key, own.key);
    }
    if (!stands(operation, found)) return true;
    before.set(operation.key, placeOf(found, operation.key)?.entry.text ?? '');
    return false;
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
