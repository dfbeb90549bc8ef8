import type { Package } from './package.ts';
import { is } from './xml.ts';

/** All parts that can be reached from a part through relationships, itself included. */
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
 * The layout of a slide, or the master of a layout; null for a master, and where a damaged file has none. Goes by what the
 * parts are and not by where their relationships lead, which in a damaged file may be round.
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

/** Removes the parts behind `gone` that nothing else in the package leads to any more. */
export function removeUnreachable(owner: Package, gone: string): void {
  const used = reachable(owner, '');
  for (const part of reachable(owner, gone)) if (!used.has(part)) owner.remove(part);
}
