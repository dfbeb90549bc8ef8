/** The COM array type in which desktop PowerPoint passes lists to scripts. */
export interface SafeArray {
  toArray(): readonly unknown[];
  getItem(index: number): unknown;
  dimensions(): number;
  lbound(dimension: number): number;
  ubound(dimension: number): number;
}

/** Wraps a list as a SafeArray, including nested lists. */
export function safeArray(values: readonly unknown[]): SafeArray {
  const items = values.map(value => (Array.isArray(value) ? safeArray(value) : value));
  return {
    toArray: () => items,
    getItem: index => items[index],
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => items.length - 1,
  };
}
