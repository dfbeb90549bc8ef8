import type { Package } from './package.ts';

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

/** Removes the parts behind `gone` that nothing else in the package leads to any more. */
export function removeUnreachable(owner: Package, gone: string): void {
  const used = reachable(owner, '');
  for (const part of reachable(owner, gone)) if (!used.has(part)) owner.remove(part);
}
