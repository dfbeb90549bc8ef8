/** One parameter of a fault: its value when none is given, and which values will do. */
export interface Parameter<V> {
  readonly standard: V;
  readonly accepts: (value: unknown) => boolean;
}

/** A whole number, 0 or more. */
export function count(standard: number): Parameter<number> {
  return { standard, accepts: value => Number.isInteger(value) && (value as number) >= 0 };
}

/** A share of something, from 0 to 1; also how often something happens. */
export function share(standard: number): Parameter<number> {
  return { standard, accepts: value => typeof value === 'number' && value >= 0 && value <= 1 };
}

export function flag(standard: boolean): Parameter<boolean> {
  return { standard, accepts: value => typeof value === 'boolean' };
}

/** One of some words, the first of which is the standard. */
export function oneOf<const V extends readonly [string, ...string[]]>(...words: V): Parameter<V[number]> {
  return { standard: words[0], accepts: value => words.some(one => one === value) };
}

/** A slide: its number from 1, or its id. */
export function slideName(standard: number): Parameter<string | number> {
  return {
    standard,
    accepts: value => typeof value === 'string' || (Number.isInteger(value) && Number(value) > 0),
  };
}

/** A list; nothing in it when none is given. */
export function listOf<V>(accepts: (value: unknown) => boolean): Parameter<readonly V[]> {
  return { standard: [], accepts: value => Array.isArray(value) && value.every(accepts) };
}
