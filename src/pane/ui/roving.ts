import type { KeyboardEvent } from 'react';

/** The neighbour that an arrow key, Home or End asks for among the siblings of a tab; null for other keys. */
export function roving(event: KeyboardEvent<HTMLElement>): HTMLElement | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const siblings = [...(event.currentTarget.parentElement?.children ?? [])];
  const here = siblings.indexOf(event.currentTarget);
  const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: siblings.length - 1 }[event.key];
  if (to === undefined) return null;
  event.preventDefault();
  const target = siblings.at(to % siblings.length);
  return target instanceof HTMLElement ? target : null;
}
