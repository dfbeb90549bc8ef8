import type { CardKind } from '../../core/card/kind.ts';

/** The goal in a card's title: what is left without the kind's own name. Empty when there is no more. */
export function goalOf(title: string | null, kind: CardKind): string {
  const text = (title ?? '').replaceAll(/\s+/gu, ' ').trim();
  const name = Object.values(kind.name).find(one => text.toLowerCase().startsWith(one.toLowerCase()));
  return name === undefined ? text : text.slice(name.length).replace(/^[\s:–—-]+/u, '');
}
