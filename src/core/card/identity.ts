import { readBoxes, type Boxes } from './boxPlace.ts';
import { isFilled, isRecord, readRecord } from './data.ts';

/**
 * Key of the slide tag that marks a card. Upper case, because PowerPoint on the web throws on other keys (office-js
 * #6079).
 */
export const CARD_TAG = 'PARTNERSCHAPSKAART';

/** Globally unique id of a card. A duplicated slide has the same id. */
export type CardId = string & { readonly brand: 'CardId' };

/** The data in the slide tag of a card. */
export interface CardIdentity {
  readonly v: 1;
  /** Id of the card kind. */
  readonly kind: string;
  readonly id: CardId;
  /** For a copy with its own identity: the id that this slide had before. */
  readonly from?: CardId;
  /** For a continuation: the id of its main card, and its page number (from 2). */
  readonly continues?: { readonly card: CardId; readonly page: number };
  /** For a slide made by others: where the boxes of the fields are. Our own boxes are found by their names. */
  readonly boxes?: Boxes;
  /** For a slide made by others: id of its title shape, if one was recognised. */
  readonly title?: string;
  /** How many times larger the letters are than on slides of 540 points high; 1 when absent. */
  readonly scale?: number;
  /** For a definitive version: the id of its working card. */
  readonly definitive?: { readonly of: CardId };
  /**
   * Set when the tag is from an earlier version and has words, or hashes that can reveal names. These values are not
   * read, and `writeIdentity` leaves them out.
   */
  readonly outdated?: true;
}

/** Returns the tag value for an identity. */
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

/** Parses a tag value; null when it is not ours, or is of a later version. */
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

/** Returns the id of the main card. A card and its continuations have the same main card. */
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
