import { within, type ApiObject, type Json } from './apiClass.ts';
import { Arguments } from './arguments.ts';
import type { Proceed, Quirk } from './quirk.ts';

/** How a batch reaches the members of the API: through the quirks of the program, the first one outermost. */
export class Access {
  readonly #quirks: readonly Quirk[];
  readonly #beforeChange: () => void;
  readonly #isOld: (path: number) => boolean;

  /** `beforeChange` is called before every change, so that it can be undone. */
  constructor(quirks: readonly Quirk[], beforeChange: () => void, isOld: (path: number) => boolean) {
    this.#quirks = quirks;
    this.#beforeChange = beforeChange;
    this.#isOld = isOld;
  }

  get(object: ApiObject, name: string): Json {
    return within(object, name, () =>
      this.#quirks.reduceRight(
        (value, quirk) => (quirk.read ? quirk.read(object, name, value) : value),
        object.get(name),
      ),
    );
  }

  set(object: ApiObject, name: string, value: unknown): void {
    within(object, name, () => {
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
    return within(object, name, () => {
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
      for (const quirk of this.#quirks) quirk.follow?.(object, this.#isOld(path));
    });
  }

  #change(): void {
    for (const quirk of this.#quirks) quirk.change?.();
    this.#beforeChange();
  }
}
