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
}

/** The tag's value for this identity. */
export function writeIdentity(identity: CardIdentity): string {
  return JSON.stringify({ v: identity.v, kind: identity.kind, id: identity.id });
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
  const { v, kind, id } = data as Record<string, unknown>;
  if (v !== 1 || typeof kind !== 'string' || typeof id !== 'string' || id === '') return null;
  return { v, kind, id: id as CardId };
}
