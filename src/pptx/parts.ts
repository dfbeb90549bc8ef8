import type { Package } from './package.ts';
import { is } from './xml.ts';

/** Returns all parts that can be reached from a part through relationships, including that part. */
export function reachable(owner: Package, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    for (const one of owner.relationships(part).all()) {
      if (!one.external && owner.has(one.target)) open.push(one.target);
    }
  }
  return found;
}

/**
 * Returns the layout of a slide or the master of a layout. Returns null for a master, and when a damaged file has none.
 * Checks the type of each part, because relationships in a damaged file may form a cycle.
 */
export function partAbove(owner: Package, part: string): string | null {
  const root = owner.root(part);
  if (is(root, 'p:sldMaster')) return null;
  const [type, wanted] = is(root, 'p:sldLayout')
    ? (['slideMaster', 'p:sldMaster'] as const)
    : (['slideLayout', 'p:sldLayout'] as const);
  const above = owner.relationships(part).target(type);
  return above && owner.has(above) && is(owner.root(above), wanted) ? above : null;
}

/** Removes the parts reachable from `gone` that nothing else in the package refers to. */
export function removeUnreachable(owner: Package, gone: string): void {
  const used = reachable(owner, '');
  for (const part of reachable(owner, gone)) if (!used.has(part)) owner.remove(part);
}
