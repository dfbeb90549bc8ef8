/** A parameter of a fault: its default value and its validation. */
export interface Parameter<V> {
  readonly standard: V;
  readonly accepts: (value: unknown) => boolean;
}

/** Defines a parameter that is an integer of 0 or more. */
export function count(standard: number): Parameter<number> {
  return { standard, accepts: value => Number.isInteger(value) && (value as number) >= 0 };
}

/** Defines a parameter that is a number from 0 to 1: a factor or a probability. */
export function share(standard: number): Parameter<number> {
  return { standard, accepts: value => typeof value === 'number' && value >= 0 && value <= 1 };
}

export function flag(standard: boolean): Parameter<boolean> {
  return { standard, accepts: value => typeof value === 'boolean' };
}

/** Defines a parameter that is one of the given words. The first word is the default. */
export function oneOf<const V extends readonly [string, ...string[]]>(...words: V): Parameter<V[number]> {
  return { standard: words[0], accepts: value => words.some(one => one === value) };
}

/** Defines a parameter that names a slide by its number from 1 or by its id. */
export function slideName(standard: number): Parameter<string | number> {
  return {
    standard,
    accepts: value => typeof value === 'string' || (Number.isInteger(value) && Number(value) > 0),
  };
}

/** Defines a parameter that is a list of accepted items. The default is an empty list. */
export function listOf<V>(accepts: (value: unknown) => boolean): Parameter<readonly V[]> {
  return { standard: [], accepts: value => Array.isArray(value) && value.every(accepts) };
}
