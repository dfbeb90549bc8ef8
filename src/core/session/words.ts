import { placeOf, type EntryKey } from '../merge/cardText.ts';
import type { CardState } from './cardState.ts';
import type { Words } from './state.ts';
import { asAccepted } from './view.ts';

/**
 * Returns the words of a card that are on no slide: queued and lost words. If the slide is `gone`, adds the words that
 * were on it, and both texts of each conflict.
 */
export function wordsOf(
  { text, pending, lost, annotations }: Pick<CardState, 'text' | 'pending' | 'lost' | 'annotations'>,
  gone: boolean,
): readonly Words[] {
  // The latest queued change of each entry.
  const waiting = new Map(
    pending.filter(one => one.operation.do !== 'move').map(one => [one.operation.key, one]),
  );
  const words = new Map<EntryKey, readonly Words[]>();
  for (const [field, entries] of asAccepted(text, pending)) {
    for (const { key, text: shown } of entries) {
      const { operation, trouble } = waiting.get(key) ?? {};
      const asked = operation?.do === 'add' || operation?.do === 'edit' ? [operation.text] : [];
      const theirs = trouble?.code === 'entryChanged' ? placeOf(text, key)?.entry.text : undefined;
      const all = gone ? [...(theirs === undefined ? [] : [theirs]), shown, ...asked] : asked;
      const beside = annotations.get(key);
      const own = [...new Set(all)].map(one => ({ field, text: one, ...(beside && { annotation: beside }) }));
      words.set(key, own);
    }
  }
  return [...[...words.values()].flat(), ...lost.map(({ field, text }) => ({ field, text }))];
}

/**
 * Returns the words on no slide in several journals of one card. Words that were on the slide are in each journal, and
 * are returned once. Queued words of all journals are returned.
 */
export function wordsOfAll(
  journals: readonly { readonly known: Parameters<typeof wordsOf>[0]; readonly gone: boolean }[],
): readonly Words[] {
  return journals.reduce<readonly Words[]>((all, { known, gone }) => {
    const waiting = wordsOf(known, false);
    return [...all, ...beyond(beyond(wordsOf(known, gone), waiting), all), ...waiting];
  }, []);
}

/** Returns the words of the first list without those of the second, counting duplicates. */
function beyond(words: readonly Words[], others: readonly Words[]): readonly Words[] {
  const left = [...others];
  return words.filter(({ field, text }) => {
    const at = left.findIndex(one => one.field === field && one.text === text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Returns how many entries of a card are queued or lost, without those that move to another page. */
export function countUnplaced({ pending, lost }: Pick<CardState, 'pending' | 'lost'>): number {
  const queued = pending.filter(one => !one.moves || one.operation.do !== 'remove');
  return new Set([...queued.map(one => one.operation.key), ...lost.map(one => one.key)]).size;
}
