import { wireName, type MemberDescription } from './apiDescription.ts';
import { ApiError } from './apiError.ts';
import type { Arguments } from './arguments.ts';

/** A JSON value in an answer, or a value that is still being made. */
export type Json =
  string | number | boolean | null | Pending | readonly Json[] | { readonly [key: string]: Json };

/**
 * A result that is made after the batch has run, such as a picture. It shows the deck as it was at that action. The
 * answer waits for it.
 */
export class Pending {
  readonly value: Promise<string>;

  constructor(value: Promise<string>) {
    this.value = value;
    // An answer that is lost leaves nobody to hear of a failure.
    value.catch(() => undefined);
  }
}

/**
 * The members of one API class by wire name (PascalCase). `T` is the type of the target behind an object of the class.
 * A member that is not in this table answers `ApiNotFound` with its name.
 */
export interface Members<T> {
  /** Returns the object's key in its collection. Office.js uses the key to request the same object again. */
  key?(target: T): string;
  /** Readable scalar properties. */
  readonly get?: Readonly<Record<string, (target: T) => Json>>;
  /** Writable scalar properties. */
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  /** Properties whose value is an object. Null becomes a null object. */
  readonly objects?: Readonly<Record<string, (target: T) => ApiObject | null>>;
  /** Methods that do not change the deck. A method that returns an object returns null for a null object. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => ApiObject | Json>>;
  /** Methods that change the deck. A call starts or continues an undo entry. */
  readonly commands?: Readonly<Record<string, (target: T, args: Arguments) => ApiObject | Json>>;
  /** Returns the items of a collection, in order. */
  items?(target: T): readonly ApiObject[];
  /** Returns the item with this key. Throws ApiError `ItemNotFound`. */
  item?(target: T, key: string | number): ApiObject;
}

/** An object of the API: the members of a class, bound to a target. */
export class ApiObject {
  readonly className: string;
  readonly #bound: Bound;

  constructor(className: string, bound: Bound) {
    this.className = className;
    this.#bound = bound;
  }

  /** Returns the target, if `make` created this object. Returns null for an object of another class. */
  targetOf<T>(make: (target: T) => ApiObject): T | null {
    return this.#bound.make === make ? (this.#bound.target as T) : null;
  }

  /** Returns the object's key, or null when the object has none. */
  key(): string | null {
    return this.#bound.key();
  }

  scalars(): readonly string[] {
    return this.#bound.scalars;
  }

  /** Whether the property is an object and not a scalar. */
  isObject(name: string): boolean {
    return this.#bound.isObject(name);
  }

  /** Whether calling the method changes the deck. */
  isCommand(name: string): boolean {
    return this.#bound.isCommand(name);
  }

  get(name: string): Json {
    return this.#within(name, () => this.#bound.get(name));
  }

  set(name: string, value: unknown): void {
    this.#within(name, () => this.#bound.set(name, value));
  }

  object(name: string): ApiObject | null {
    return this.#within(name, () => this.#bound.object(name));
  }

  call(name: string, args: Arguments): ApiObject | Json {
    return this.#within(name, () => this.#bound.call(name, args));
  }

  /** Returns the items of a collection, or null when the object is not a collection. */
  items(): readonly ApiObject[] | null {
    return this.#bound.items();
  }

  item(key: string | number): ApiObject {
    return this.#within('GetItem', () => this.#bound.item(key));
  }

  #within<R>(member: string, work: () => R | undefined): R {
    return within(this, member, () => {
      const result = work();
      if (result === undefined) throw new ApiError('ApiNotFound', locationOf(this, member));
      return result;
    });
  }
}

/** Runs the work of a member. Sets the location of an ApiError that has none. */
export function within<R>(object: ApiObject, member: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiError && !error.location) error.location = locationOf(object, member);
    throw error;
  }
}

/**
 * Returns an error location such as `SlideCollection.getItem`. For an empty member name, returns only the class name.
 */
function locationOf({ className }: ApiObject, member: string): string {
  return member ? `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}` : className;
}

/** Members bound to a target. Undefined means that the class has no such member. */
interface Bound {
  /** The function that created the object, and its argument. */
  readonly make: unknown;
  readonly target: unknown;
  readonly scalars: readonly string[];
  key(): string | null;
  isObject(name: string): boolean;
  isCommand(name: string): boolean;
  get(name: string): Json | undefined;
  set(name: string, value: unknown): true | undefined;
  object(name: string): ApiObject | null | undefined;
  call(name: string, args: Arguments): ApiObject | Json | undefined;
  items(): readonly ApiObject[] | null;
  item(key: string | number): ApiObject | undefined;
}

/** The created API classes. Tells for each class name whether the class answers a member. */
const answering = new Map<string, (member: MemberDescription) => boolean>();

/**
 * Whether the host has a class of this name, and the class answers the member. A writable property must be readable and
 * settable. Knows only the classes whose modules are loaded.
 */
export function answers(className: string, member: MemberDescription): boolean {
  return answering.get(className)?.(member) ?? false;
}

/** Creates an API class from its members. Returns a function that turns a target into an object of the class. */
export function apiClass<T>(name: string, members: Members<T>): (target: T) => ApiObject {
  const { get = {}, set = {}, objects = {}, methods = {}, commands = {} } = members;
  const scalars = Object.keys(get);
  const own = <V>(table: Readonly<Record<string, V>>, key: string) =>
    Object.hasOwn(table, key) ? table[key] : undefined;
  answering.set(name, ({ name: member, kind, type, writable }) => {
    if (member === 'items') return members.items !== undefined;
    if (member === 'getItem') return members.item !== undefined;
    const wire = wireName(member);
    if (kind === 'method') return Object.hasOwn(methods, wire) || Object.hasOwn(commands, wire);
    if (type === 'object') return Object.hasOwn(objects, wire);
    return Object.hasOwn(get, wire) && (!writable || Object.hasOwn(set, wire));
  });
  const make = (target: T): ApiObject =>
    new ApiObject(name, {
      make,
      target,
      scalars,
      key: () => members.key?.(target) ?? null,
      isObject: member => Object.hasOwn(objects, member),
      isCommand: member => Object.hasOwn(commands, member),
      get: member => own(get, member)?.(target),
      set(member, value) {
        const setter = own(set, member);
        if (!setter) return undefined;
        setter(target, value);
        return true;
      },
      object: member => own(objects, member)?.(target),
      call: (member, args) => (own(methods, member) ?? own(commands, member))?.(target, args),
      items: () => members.items?.(target) ?? null,
      item: key => members.item?.(target, key),
    });
  return make;
}
