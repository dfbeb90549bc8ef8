import { readBoxes, type Boxes } from './boxPlace.ts';
import { isFilled, isRecord, readRecord } from './data.ts';

/** Key of the slide tag that makes a slide a card. Upper case: PowerPoint on the web throws on others (office-js #6079). */
export const CARD_TAG = 'PARTNERSCHAPSKAART';

/** Globally unique id of one card. A duplicated slide carries the same one. */
export type CardId = string & { readonly brand: 'CardId' };

/** What the slide tag says. */
export interface CardIdentity {
  readonly v: 1;
  /** Id of the card kind. */
  readonly kind: string;
  readonly id: CardId;
  /** Of a copy that got an identity of its own: the card that it had been, on this same slide. */
  readonly from?: CardId;
  /** Of a slide on which another card goes on: which card, and the number of this page (from 2). */
  readonly continues?: { readonly card: CardId; readonly page: number };
  /** Of a slide that someone else made: where the boxes of the fields are. Our own are found by their names. */
  readonly boxes?: Boxes;
  /** Of a slide that someone else made: id of the shape that is its title, where that was recognised. */
  readonly title?: string;
  /** How many times larger its letters are than on slides of 540 points high. Left out, it is 1. */
  readonly scale?: number;
  /** Of a definitive version: the working card. */
  readonly definitive?: { readonly of: CardId };
  /**
   * The tag was written by an earlier version and holds words, or hashes from which names can be found again. They are
   * not read, and `writeIdentity` leaves them out.
   */
  readonly outdated?: true;
}

/** The tag's value for this identity. */
export function writeIdentity({
  v,
  kind,
  id,
  from,
  continues,
  boxes,
  title,
  scale,
  definitive,
}: CardIdentity): string {
  return JSON.stringify({ v, kind, id, from, continues, boxes, title, scale, definitive });
}

/** The identity in a tag's value, or null for a value that is not ours or of a later version. */
export function readIdentity(value: string): CardIdentity | null {
  const data = readRecord(value);
  if (!data) return null;
  const { v, kind, id, from, continues, boxes, title, scale, definitive } = data;
  if (v !== 1 || typeof kind !== 'string' || !isFilled(id)) return null;
  const read = readBoxes(boxes);
  const working = isRecord(definitive) && isFilled(definitive.of) ? definitive : null;
  const isOutdated = read.outdated || (isRecord(definitive) && 'taken' in definitive);
  return {
    v,
    kind,
    id: id as CardId,
    ...(isFilled(from) && { from: from as CardId }),
    ...(isContinuation(continues) && { continues }),
    ...(read.boxes && { boxes: read.boxes }),
    ...(isFilled(title) && { title }),
    ...(isScale(scale) && { scale }),
    ...(working && { definitive: { of: working.of as CardId } }),
    ...(isOutdated && { outdated: true }),
  };
}

/** The card that a slide belongs to: a card and the slides on which it goes on have the same. */
export function mainCard({ id, continues }: CardIdentity): CardId {
  return continues?.card ?? id;
}

function isScale(data: unknown): data is number {
  return typeof data === 'number' && data > 0 && data < 100;
}

function isContinuation(data: unknown): data is NonNullable<CardIdentity['continues']> {
  if (!isRecord(data)) return false;
  const { card, page } = data;
  return isFilled(card) && typeof page === 'number' && Number.isInteger(page) && page > 1;
}
