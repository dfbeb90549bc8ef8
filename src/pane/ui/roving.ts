import type { KeyboardEvent } from 'react';

/**
 * Returns the sibling element to which Left, Right, Home or End moves the focus; null for other keys. Wraps around at
 * the ends. Prevents the default action of these keys.
 */
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
