import { isBoxes, type Boxes } from './boxPlace.ts';
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
  /**
   * Of a definitive version: the working card. `hashed` is true when the tag was written by an earlier version and holds
   * hashes of words, from which names can be found again. They are not read, and `writeIdentity` leaves them out.
   */
  readonly definitive?: { readonly of: CardId; readonly hashed?: true };
}

/** The tag's value for this identity. */
export function writeIdentity({ v, kind, id, from, continues, boxes, definitive }: CardIdentity): string {
  const working = definitive && { of: definitive.of };
  return JSON.stringify({ v, kind, id, from, continues, boxes, definitive: working });
}

/** The identity in a tag's value, or null for a value that is not ours or of a later version. */
export function readIdentity(value: string): CardIdentity | null {
  const data = readRecord(value);
  if (!data) return null;
  const { v, kind, id, from, continues, boxes, definitive } = data;
  if (v !== 1 || typeof kind !== 'string' || !isFilled(id)) return null;
  return {
    v,
    kind,
    id: id as CardId,
    ...(isFilled(from) && { from: from as CardId }),
    ...(isContinuation(continues) && { continues }),
    ...(isBoxes(boxes) && { boxes }),
    ...(isRecord(definitive) && isFilled(definitive.of) && { definitive: readDefinitive(definitive) }),
  };
}

/** The card that a slide belongs to: a card and the slides on which it goes on have the same. */
export function mainCard({ id, continues }: CardIdentity): CardId {
  return continues?.card ?? id;
}

function isContinuation(data: unknown): data is NonNullable<CardIdentity['continues']> {
  if (!isRecord(data)) return false;
  const { card, page } = data;
  return isFilled(card) && typeof page === 'number' && Number.isInteger(page) && page > 1;
}

function readDefinitive(data: Readonly<Record<string, unknown>>): NonNullable<CardIdentity['definitive']> {
  return { of: data.of as CardId, ...('taken' in data && { hashed: true }) };
}
