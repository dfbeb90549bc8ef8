import type { Package } from './package.ts';

/**
 * Caches the result of `make` for each part until the part changes. Use it for functions that only read. After a change
 * of a part's document, the cached result is outdated until `touch` is called.
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
