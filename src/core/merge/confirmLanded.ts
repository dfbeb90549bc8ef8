import { withEntry, placeOf, type CardText, type EntryKey, type KnownEntry } from './cardText.ts';
import { isOnCard, type Pending } from './operation.ts';

/**
 * Detects writes that reached the slide although the call failed (MERGE-9). Returns the queue without the confirmed
 * operations, and the card in which their entries have the right keys. Such a write appears as an unknown entry with
 * the text of a tried operation. Each entry confirms one operation. If another entry disappeared at the same time, the
 * unknown entry may have received the key of that entry.
 */
export function confirmLanded(
  pending: readonly Pending[],
  card: CardText,
  known: CardText,
): { readonly pending: readonly Pending[]; readonly card: CardText } {
  if (pending.every(one => one.attempts === 0)) return { pending, card };
  const before = new Map([...known.values()].flat().map(one => [one.key, one.text]));
  let found = card;
  const left = pending.filter(({ operation, attempts, moves }) => {
    if (attempts === 0) return true;
    // Nobody sees that an entry that moved to another page is on the old page too.
    if (operation.do === 'remove' && moves) return placeOf(found, operation.key) !== null;
    if (operation.do !== 'remove' && !isOnCard(operation, found)) {
      const { key, text } = operation;
      // The entry may have been moved to another field and back.
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
      if (place && !twin) found = withEntry(found, place.field, place.entry.key, { key });
      // The operation's key is on a similar entry, and its text is in another entry: exchange the keys.
      else if (own && operation.do === 'edit') found = exchanged(found, key, own.key);
    }
    if (!isOnCard(operation, found)) return true;
    before.set(operation.key, placeOf(found, operation.key)?.entry.text ?? '');
    return false;
  });
  return { pending: left, card: found };
}

/** Returns the card with the keys of two entries exchanged. */
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
