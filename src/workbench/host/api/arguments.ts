import { ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';

/**
 * The arguments of a method call. Every method except `raw` throws ApiError `InvalidArgument` for a value of the wrong
 * type.
 */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** Returns an argument of any type. */
  raw(index: number): unknown {
    return this.#values[index];
  }

  string(index: number): string {
    return asString(this.#values[index]);
  }

  /** Returns an integer of 0 or more. */
  count(index: number): number {
    return asCount(this.#values[index]);
  }

  /** Returns an integer of 0 or more, or null for a missing argument. */
  optionalCount(index: number): number | null {
    return this.#values[index] === undefined || this.#values[index] === null ? null : this.count(index);
  }

  strings(index: number): readonly string[] {
    return asStrings(this.#values[index]);
  }

  /** Returns the target of an argument that is an object of the API. `make` creates the objects of its class. */
  target<T>(index: number, make: (target: T) => ApiObject): T {
    return asTarget(this.#values[index], make);
  }

  /** Returns the items of an array. */
  list(index: number): readonly unknown[] {
    const value = this.#values[index];
    if (!Array.isArray(value)) throw new ApiError('InvalidArgument');
    return value;
  }

  /** Returns an options object. Returns an empty object for a missing argument. */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.#values[index] ?? {};
    if (typeof value !== 'object' || Array.isArray(value) || value instanceof ApiObject)
      throw new ApiError('InvalidArgument');
    return { ...value };
  }
}

/** Returns the target of an object of the API. `make` creates the objects of its class. */
export function asTarget<T>(value: unknown, make: (target: T) => ApiObject): T {
  const target = value instanceof ApiObject ? value.targetOf(make) : null;
  if (target === null) throw new ApiError('InvalidArgument');
  return target;
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw new ApiError('InvalidArgument');
  return value;
}

/** Returns the text with `\r` as paragraph mark, whatever mark the client uses. */
export function asText(value: unknown): string {
  return asString(value).replace(/\r\n?|\n/g, '\r');
}

export function asStrings(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new ApiError('InvalidArgument');
  return value.map(asString);
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ApiError('InvalidArgument');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ApiError('InvalidArgument');
  return value;
}

/** Returns an integer of 0 or more. */
export function asCount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new ApiError('InvalidArgument');
  return value;
}

/** Returns the value if the list contains it. Throws ApiError `InvalidArgument` otherwise. */
export function asOneOf<const V extends string>(value: unknown, values: readonly V[]): V {
  const found = values.find(one => one === value);
  if (found === undefined) throw new ApiError('InvalidArgument');
  return found;
}
