import { within, type ApiObject, type Json } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { Arguments } from './arguments.ts';
import type { Proceed, Quirk } from './quirk.ts';

/** What the members of the API are reached through. */
export interface Ways {
  readonly quirks: readonly Quirk[];
  /** Is called before every change, so that it can be undone. */
  readonly beforeChange: () => void;
  /** Whether an object path was sent with an earlier batch. */
  readonly isOld: (path: number) => boolean;
  /** Whether this PowerPoint has no such member yet. */
  readonly lacks: (className: string, member: string) => boolean;
}

/** How a batch reaches the members of the API: through the quirks of the program, the first one outermost. */
export class Access {
  readonly #ways: Ways;
  readonly #quirks: readonly Quirk[];

  constructor(ways: Ways) {
    this.#ways = ways;
    this.#quirks = ways.quirks;
    for (const quirk of this.#quirks) quirk.begin?.();
  }

  /** The scalar properties that the object has. */
  scalars(object: ApiObject): readonly string[] {
    return object.scalars().filter(name => !this.#ways.lacks(object.className, name));
  }

  /** The object that a property is; null for a null object. */
  object(owner: ApiObject, name: string): ApiObject | null {
    return this.#within(owner, name, () => {
      for (const quirk of this.#quirks) quirk.enter?.(owner, name);
      return owner.object(name);
    });
  }

  get(object: ApiObject, name: string): Json {
    return this.#within(object, name, () =>
      this.#quirks.reduceRight(
        (value, quirk) => (quirk.read ? quirk.read(object, name, value) : value),
        object.get(name),
      ),
    );
  }

  set(object: ApiObject, name: string, value: unknown): void {
    this.#within(object, name, () => {
      this.#change();
      object.set(
        name,
        this.#quirks.reduce(
          (written, quirk) => (quirk.write ? quirk.write(object, name, written) : written),
          value,
        ),
      );
    });
  }

  call(object: ApiObject, name: string, args: readonly unknown[]): ApiObject | Json {
    return this.#within(object, name, () => {
      if (object.isCommand(name)) this.#change();
      const plain: Proceed = given => object.call(name, new Arguments(given));
      const quirky = this.#quirks.reduceRight<Proceed>(
        (proceed, quirk) => given => (quirk.call ? quirk.call(object, name, given, proceed) : proceed(given)),
        plain,
      );
      return quirky(args);
    });
  }

  item(collection: ApiObject, key: string | number): ApiObject {
    return within(collection, 'GetItem', () => {
      for (const quirk of this.#quirks) quirk.find?.(collection, key);
      return collection.item(key);
    });
  }

  /** What a load gives of a collection, or null when the object is none. */
  items(object: ApiObject, nested: number | null): readonly ApiObject[] | null {
    const all = object.items();
    return all && this.#quirks.reduceRight((items, quirk) => quirk.items?.(items, nested) ?? items, all);
  }

  /** Says that an object path led to this object. */
  followed(path: number, object: ApiObject): void {
    within(object, '', () => {
      for (const quirk of this.#quirks) quirk.follow?.(object, this.#ways.isOld(path));
    });
  }

  #change(): void {
    for (const quirk of this.#quirks) quirk.change?.();
    this.#ways.beforeChange();
  }

  #within<R>(object: ApiObject, name: string, work: () => R): R {
    return within(object, name, () => {
      if (this.#ways.lacks(object.className, name))
        throw new ApiError('ApiNotFound', `${object.className}.${name}`);
      return work();
    });
  }
}
