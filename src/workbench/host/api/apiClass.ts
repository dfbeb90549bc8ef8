import { ApiError } from './apiError.ts';
import type { Arguments } from './arguments.ts';

/** What may stand in an answer. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The members of one class of the API, under their wire names (PascalCase). `T` is what an object of the
 * class stands for. Every member that is not in the table answers `ApiNotFound` with its name.
 */
export interface Members<T> {
  /** What the library may use to ask for the same object again; its key in its collection. */
  key?(target: T): string;
  /** Scalar properties that can be read. */
  readonly get?: Readonly<Record<string, (target: T) => Json>>;
  /** Scalar properties that can be written. */
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  /** Properties that are objects themselves; null makes a null object. */
  readonly objects?: Readonly<Record<string, (target: T) => ApiObject | null>>;
  /** Methods that only look. Those that give an object give its null object for null. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => ApiObject | Json>>;
  /** Methods that change the deck, so that they begin or continue an undo entry. */
  readonly commands?: Readonly<Record<string, (target: T, args: Arguments) => ApiObject | Json>>;
  /** What a collection holds, in order. */
  items?(target: T): readonly ApiObject[];
  /** The member of a collection with this key. Throws ApiError `ItemNotFound`. */
  item?(target: T, key: string | number): ApiObject;
}

/** An object of the API as the interpreter sees it: a class's members bound to what they work on. */
export class ApiObject {
  readonly className: string;
  readonly #bound: Bound;

  constructor(className: string, bound: Bound) {
    this.className = className;
    this.#bound = bound;
  }

  /** The object's key, or null when it has none. */
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

  /** What the collection holds, or null when the object is none. */
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

/** Does what a member does; a refusal without a place gets the member's. */
export function within<R>(object: ApiObject, member: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiError && !error.location) error.location = locationOf(object, member);
    throw error;
  }
}

/** Such as `SlideCollection.getItem`; the class alone without a member. */
function locationOf({ className }: ApiObject, member: string): string {
  return member ? `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}` : className;
}

/** Members with their target filled in; undefined means that the class has no such member. */
interface Bound {
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

/** Makes a class of the API from its members. The result turns a target into an object of the class. */
export function apiClass<T>(name: string, members: Members<T>): (target: T) => ApiObject {
  const { get = {}, set = {}, objects = {}, methods = {}, commands = {} } = members;
  const scalars = Object.keys(get);
  const own = <V>(table: Readonly<Record<string, V>>, key: string) =>
    Object.hasOwn(table, key) ? table[key] : undefined;
  return target =>
    new ApiObject(name, {
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
}
