import type { KeyboardEvent } from 'react';

/** Returns the sibling tab that an arrow key, Home or End moves to; null for other keys. */
export function rovingTarget(event: KeyboardEvent<HTMLElement>): HTMLElement | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const siblings = [...(event.currentTarget.parentElement?.children ?? [])];
  const here = siblings.indexOf(event.currentTarget);
  const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: siblings.length - 1 }[event.key];
  if (to === undefined) return null;
  event.preventDefault();
  const target = siblings.at(to % siblings.length);
  return target instanceof HTMLElement ? target : null;
}
