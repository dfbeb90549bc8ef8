import type { CardOnSlide, Reading } from '../deck/deck.ts';
import { isBlank } from '../text/paragraphs.ts';
import { recognise, type CardText, type NewKey, type Written } from './cardText.ts';
import { landed } from './landed.ts';
import { lostBetween, recovered, type Lost } from './lost.ts';
import type { Operation } from './operation.ts';
import type { EntryKey } from './state.ts';
import type { Pending } from './view.ts';

/** What the session knows of the open card. */
export interface OpenCard {
  readonly card: CardOnSlide;
  readonly text: CardText;
  /** Accepted operations that are not on the slide, in the order in which they were accepted. */
  readonly pending: readonly Pending[];
  /** What takes back the operations that are on the slide, the latest last. */
  readonly history: readonly Operation[];
  /** Words that were written from here and that the slide lost, though nobody removed them here. */
  readonly lost: readonly Lost[];
  /** What was written from here. */
  readonly written: Written;
}

/** What is known after a reading: whose its entries are, which attempts had worked after all, what is lost. */
export function absorbed(open: OpenCard, reading: Reading, newKey: NewKey): OpenCard {
  const { text: known } = open;
  const read = recognise(known, reading, newKey, open.written);
  const settled = landed(open.pending, read, known);
  const { card: text, lost } = recovered(open.lost, settled.card, known);
  const arrived = open.pending.filter(one => !settled.pending.includes(one));
  const now: OpenCard = {
    ...open,
    card: { ...open.card, title: reading.title },
    text,
    lost: [...lost, ...lostBetween(known, text, open.written)],
  };
  return arrived.reduce((card, { operation }) => withWritten(card, operation), now);
}

/** The card after an operation was written and read back. */
export function withWritten(open: OpenCard, operation: Operation): OpenCard {
  const written = new Map(open.written);
  const { key } = operation;
  const before = written.get(key) ?? [];
  if (operation.do === 'remove') written.set(key, [...before, operation.base]);
  else if (operation.do === 'move') written.set(key, [...before, textOf(open, key) ?? operation.text]);
  else written.set(key, [...before, ...(operation.do === 'edit' ? [operation.base] : []), operation.text]);
  const lost = open.lost.flatMap(one => {
    if (one.key !== key) return [one];
    return operation.do === 'move' ? [{ ...one, field: operation.target }] : [];
  });
  return { ...open, written, lost, pending: open.pending.filter(one => one.operation !== operation) };
}

function textOf(open: OpenCard, key: EntryKey): string | undefined {
  return [...open.text.values()].flat().find(one => one.key === key)?.text;
}

/**
 * Whether a reading can be what stands there. All texts empty, that of the title too which had one, is how a
 * host looks that has not read: it is no empty slide.
 */
export function isBelievable({ title, texts }: Reading, knownTitle: string | null): boolean {
  if (knownTitle === null || isBlank(knownTitle)) return true;
  return !isBlank(title ?? '') || [...texts.values()].some(text => !isBlank(text));
}
