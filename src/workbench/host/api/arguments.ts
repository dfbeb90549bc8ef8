import { ApiError } from './apiError.ts';

/** The arguments of a method call, read as what the method expects; else ApiError `InvalidArgument`. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** An argument that may have any shape. */
  raw(index: number): unknown {
    return this.#values[index];
  }

  string(index: number): string {
    return asString(this.#values[index]);
  }

  /** A whole number, 0 or more. */
  count(index: number): number {
    return asCount(this.#values[index]);
  }

  /** As `count`, or null when the argument was left out. */
  optionalCount(index: number): number | null {
    return this.#values[index] === undefined || this.#values[index] === null ? null : this.count(index);
  }

  strings(index: number): readonly string[] {
    return asStrings(this.#values[index]);
  }

  /** An options object; an empty one when it was left out. */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.#values[index] ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) throw new ApiError('InvalidArgument');
    return { ...value };
  }
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw new ApiError('InvalidArgument');
  return value;
}

/** Text for a shape: whatever marks a client gives, paragraphs are separated by `\r` here. */
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

/** A whole number, 0 or more. */
export function asCount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new ApiError('InvalidArgument');
  return value;
}

/** One of the listed values. */
export function asOneOf<const V extends string>(value: unknown, values: readonly V[]): V {
  const found = values.find(one => one === value);
  if (found === undefined) throw new ApiError('InvalidArgument');
  return found;
}
