import type { Package } from './package.ts';

/**
 * Keeps what `make` gives for a part until the part changes. For what only looks, and is asked for again and
 * again; who changes the part's document and asks before `touch` gets what was there before.
 */
export function remembered<T>(
  make: (owner: Package, part: string) => T,
): (owner: Package, part: string) => T {
  const known = new WeakMap<Package, Map<string, { readonly version: number; readonly value: T }>>();
  return (owner, part) => {
    const ofPackage = known.get(owner) ?? new Map<string, { readonly version: number; readonly value: T }>();
    known.set(owner, ofPackage);
    const version = owner.version(part);
    const there = ofPackage.get(part);
    if (there?.version === version) return there.value;
    const value = make(owner, part);
    ofPackage.set(part, { version, value });
    return value;
  };
}
