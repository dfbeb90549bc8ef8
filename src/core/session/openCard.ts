import type { CardOnSlide, Reading } from '../deck/deck.ts';
import {
  keysOf,
  placeOf,
  type Aside,
  type CardText,
  type EntryKey,
  type NewKey,
  type Written,
} from '../merge/cardText.ts';
import { gluedEdits } from '../merge/edits.ts';
import { landed } from '../merge/landed.ts';
import { lostBetween, lostInAll, recovered, type Lost } from '../merge/lost.ts';
import { inverse, type Operation, type Pending } from '../merge/operation.ts';
import { recognise } from '../merge/recognise.ts';
import { isBlank } from '../text/paragraphs.ts';
import { emptyDraft, type Draft } from './draft.ts';

/** What the session knows of one card. */
export interface OpenCard {
  readonly card: CardOnSlide;
  /** The latest reading that was believed. */
  readonly seen: Reading | null;
  readonly text: CardText;
  /** Accepted operations that are not on the slide, in the order in which they are to be done. */
  readonly pending: readonly Pending[];
  /** What takes back the operations that are on the slide, the latest last. */
  readonly undo: readonly Operation[];
  /** What does again what was taken back, the latest last. */
  readonly redo: readonly Operation[];
  /** Words that were written from here and that the slide lost, though nobody removed them here. */
  readonly lost: readonly Lost[];
  /** What was written from here. */
  readonly written: Written;
  /** What belongs to entries and never goes to the slide. */
  readonly aside: ReadonlyMap<EntryKey, Aside>;
  /** What is being typed. It goes to the journal only, and never to the slide by itself. */
  readonly draft: Draft;
  /** The slide is not in the deck any more. */
  readonly gone: boolean;
}

/** A card of which nothing is known yet. */
export function newlyOpened(card: CardOnSlide): OpenCard {
  return {
    card,
    seen: null,
    text: new Map(),
    pending: [],
    undo: [],
    redo: [],
    lost: [],
    written: new Map(),
    aside: new Map(),
    draft: emptyDraft,
    gone: false,
  };
}

/** What is known after a reading: whose its entries are, which attempts had worked after all, what is lost. */
export function absorbed(open: OpenCard, given: Reading, newKey: NewKey): OpenCard {
  const reading = withoutGlued(open, given);
  if (open.seen && sameTexts(open.seen, reading) && open.pending.every(one => one.attempts === 0))
    return sameSight(open.seen, reading) ? open : { ...open, seen: reading };
  const { text: known } = open;
  const read = recognise(known, reading, newKey, writtenAndNotLost(open));
  const settled = landed(open.pending, read, known);
  const { card: text, lost } =
    open.lost.length > 0
      ? recovered(open.lost, settled.card, claimedIn(open))
      : { card: settled.card, lost: open.lost };
  const arrived = open.pending.filter(one => !settled.pending.includes(one));
  const now: OpenCard = {
    ...open,
    card: { ...open.card, title: reading.title },
    seen: reading,
    text,
    lost: lostInAll(lost, lostBetween(known, text, open.written)),
  };
  return arrived.reduce(
    (card, { operation }) => remembered(withWritten(card, operation), inverse(operation, known)),
    now,
  );
}

/**
 * A reading in which boxes are unread where an attempt joined its words to a neighbour's: what is known of them stays true
 * until the next attempt splits them again.
 */
function withoutGlued({ pending, text }: OpenCard, reading: Reading): Reading {
  const glued = pending.flatMap(({ operation, attempts }) =>
    attempts > 0 ? gluedEdits(operation, text, reading).map(one => one.field) : [],
  );
  if (glued.length === 0) return reading;
  const texts = new Map([...reading.texts].filter(([field]) => !glued.includes(field)));
  return { ...reading, texts, unread: new Set([...reading.unread, ...glued]) };
}

/** The keys that entries or operations have. */
export function claimedIn({ text, pending }: OpenCard): ReadonlySet<EntryKey> {
  return new Set([...keysOf(text), ...pending.map(one => one.operation.key)]);
}

/** A new operation is on the slide: it can be taken back with `back`, and nothing can be done again. */
export function remembered(open: OpenCard, back: Operation | null): OpenCard {
  return back ? { ...open, undo: [...open.undo, back], redo: [] } : open;
}

/** What was written from here, but for what is lost: that comes back in its own box or by its button. */
function writtenAndNotLost({ written, lost }: OpenCard): Written {
  if (lost.length === 0) return written;
  const gone = new Set(lost.filter(one => one.do === 'add').map(one => one.key));
  return new Map([...written].filter(([key]) => !gone.has(key)));
}

/** The card after an operation was written and read back. */
export function withWritten(open: OpenCard, operation: Operation): OpenCard {
  const written = new Map(open.written);
  const { key } = operation;
  const before = written.get(key) ?? [];
  if (operation.do === 'remove') written.set(key, [...before, operation.base]);
  else if (operation.do === 'move')
    written.set(key, [...before, placeOf(open.text, key)?.entry.text ?? operation.text]);
  else written.set(key, [...before, ...(operation.do === 'edit' ? [operation.base] : []), operation.text]);
  const lost = open.lost.flatMap(one => {
    if (one.key !== key) return [one];
    const isBack = one.do === 'add' && placeOf(open.text, key)?.entry.text === one.text;
    return operation.do === 'move' && !isBack ? [{ ...one, field: operation.target }] : [];
  });
  return { ...open, written, lost, pending: open.pending.filter(one => one.operation !== operation) };
}

/** The card after a write that began at `before`, with what was accepted, discarded or forgotten `now`, while it went on. */
export function withMeanwhile(card: OpenCard, before: OpenCard, now: OpenCard): OpenCard {
  const merged = <T>(list: (from: OpenCard) => readonly T[]): readonly T[] => {
    if (list(now) === list(before)) return list(card);
    const [old, kept] = [new Set(list(before)), new Set(list(now))];
    const left = list(card).filter(one => kept.has(one) || !old.has(one));
    return [...left, ...list(now).filter(one => !old.has(one))];
  };
  const taken = new Set(before.lost.filter(one => !now.lost.includes(one)).map(one => one.key));
  return {
    ...card,
    pending: merged(one => one.pending),
    undo: merged(one => one.undo),
    redo: merged(one => one.redo),
    lost: card.lost.filter(one => !taken.has(one.key)),
    written: now.written === before.written ? card.written : now.written,
    aside: now.aside,
    draft: now.draft,
  };
}

/**
 * Whether a reading can be what stands there. All texts empty, that of the title too, is how a host looks that
 * has not read: where something was known to stand, it is no empty slide (SESSION-1). A slide without a title tells
 * nothing by it: there the only entry may be gone, and not several at once.
 */
export function isBelievable({ title, texts }: Reading, { card, text }: OpenCard): boolean {
  if (!isBlank(title ?? '') || [...texts.values()].some(raw => !isBlank(raw))) return true;
  const known = [...text.values()].flat().length;
  return isBlank(card.title ?? '') && known <= (title === null ? 1 : 0);
}

function sameTexts(one: Reading, other: Reading): boolean {
  return (
    one.title === other.title &&
    one.texts.size === other.texts.size &&
    one.unread.size === 0 &&
    other.unread.size === 0 &&
    [...one.texts].every(([field, raw]) => other.texts.get(field) === raw)
  );
}

function sameSight(one: Reading, other: Reading): boolean {
  const sight = ({ inView, looks, placement }: Reading): string =>
    JSON.stringify([inView, [...looks], placement]);
  return sight(one) === sight(other);
}
