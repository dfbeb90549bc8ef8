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
  /** Of a slide on which another card goes on: which card, and the number of this page (from 2). */
  readonly continues?: { readonly card: CardId; readonly page: number };
}

/** The tag's value for this identity. */
export function writeIdentity(identity: CardIdentity): string {
  const { v, kind, id, continues } = identity;
  return JSON.stringify({ v, kind, id, continues });
}

/** The identity in a tag's value, or null for a value that is not ours or of a later version. */
export function readIdentity(value: string): CardIdentity | null {
  let data: unknown;
  try {
    data = JSON.parse(value);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const { v, kind, id, continues } = data as Record<string, unknown>;
  if (v !== 1 || typeof kind !== 'string' || typeof id !== 'string' || id === '') return null;
  const identity = { v, kind, id: id as CardId } as const;
  return isContinuation(continues) ? { ...identity, continues } : identity;
}

/** The card that a slide belongs to: a card and the slides on which it goes on have the same. */
export function mainCard({ id, continues }: CardIdentity): CardId {
  return continues?.card ?? id;
}

function isContinuation(data: unknown): data is NonNullable<CardIdentity['continues']> {
  if (typeof data !== 'object' || data === null) return false;
  const { card, page } = data as Record<string, unknown>;
  return (
    typeof card === 'string' && card !== '' && typeof page === 'number' && Number.isInteger(page) && page > 1
  );
}
