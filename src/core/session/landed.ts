import { keysOf, type CardText } from './cardText.ts';
import { stands } from './operation.ts';
import type { Pending } from './view.ts';

/**
 * The card, and what still waits, after what a failed attempt brought to the slide all the same is taken for
 * what it is: an entry that nobody knew before, with the words of an operation that was tried.
 */
export function landed(
  pending: readonly Pending[],
  card: CardText,
  known: CardText,
): { readonly pending: readonly Pending[]; readonly card: CardText } {
  const before = keysOf(known);
  let found = card;
  const left = pending.filter(({ operation, attempts }) => {
    if (attempts === 0) return true;
    if ((operation.do === 'add' || operation.do === 'edit') && !stands(operation, found)) {
      const { key, field, text } = operation;
      let taken = keysOf(found).has(key);
      const entries = (found.get(field) ?? []).map(entry => {
        if (taken || before.has(entry.key) || entry.text !== text) return entry;
        taken = true;
        return { ...entry, key };
      });
      found = new Map([...found].map(([id, old]) => [id, id === field ? entries : old]));
    }
    return !stands(operation, found);
  });
  return { pending: left, card: found };
}
