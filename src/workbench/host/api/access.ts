import { within, type ApiObject, type Json } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { Arguments } from './arguments.ts';
import type { Proceed, Quirk } from './quirk.ts';

/** The context in which a batch accesses API members. */
export interface Ways {
  readonly quirks: readonly Quirk[];
  /** Called before every change, so that the change can be undone. */
  readonly beforeChange: () => void;
  /** Whether an object path was sent with an earlier batch. */
  readonly isOld: (path: number) => boolean;
  /** Whether the simulated PowerPoint lacks this member. */
  readonly lacks: (className: string, member: string) => boolean;
}

/** Accesses API members through the quirks. The first quirk is the outermost. */
export class Access {
  readonly #ways: Ways;
  readonly #quirks: readonly Quirk[];

  constructor(ways: Ways) {
    this.#ways = ways;
    this.#quirks = ways.quirks;
    for (const quirk of this.#quirks) quirk.begin?.();
  }

  /** Returns the names of the object's scalar properties that the simulated PowerPoint has. */
  scalars(object: ApiObject): readonly string[] {
    return object.scalars().filter(name => !this.#ways.lacks(object.className, name));
  }

  /** Returns the object in a property, or null for a null object. */
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

  /** Returns the id as the client sees it, or null when the answer has no id. */
  idOf(object: ApiObject, key: string, isLoaded: boolean): string | null {
    return this.#quirks.reduceRight<string | null>(
      (id, quirk) => (id !== null && quirk.identify ? quirk.identify(object, id, isLoaded) : id),
      key,
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
      return collection.item(
        this.#quirks.reduce((found, quirk) => quirk.find?.(collection, found) ?? found, key),
      );
    });
  }

  /** Returns the items that a load sees in a collection, or null when the object is not a collection. */
  items(object: ApiObject, nested: number | null): readonly ApiObject[] | null {
    const all = object.items();
    return (
      all && this.#quirks.reduceRight((items, quirk) => quirk.items?.(items, nested, object) ?? items, all)
    );
  }

  /** Notifies the quirks that an object path led to this object. */
  followed(path: number, object: ApiObject): void {
    within(object, '', () => {
      for (const quirk of this.#quirks) quirk.follow?.(object, this.#ways.isOld(path), path);
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
