import type { ApiObject, Json } from './apiClass.ts';

/**
 * A difference between one PowerPoint and the plain behaviour in `api/`. Its hooks run between the requests and the
 * members. Every hook is optional. An ApiError from a hook refuses the member.
 */
export interface Quirk {
  /** Runs when a request begins. */
  begin?(): void;
  /** Runs before an object property is followed, such as `shapes` of a slide. */
  enter?(owner: ApiObject, name: string): void;
  /** Returns the value that the client sees for a scalar property. */
  read?(object: ApiObject, name: string, value: Json): Json;
  /**
   * Returns the id of an object as the client sees it, or null when the answer has no id. `id` is the key by which the
   * object can be requested again. `isLoaded` is false when the client did not load the id.
   */
  identify?(object: ApiObject, id: string, isLoaded: boolean): string | null;
  /** Returns the value to write. */
  write?(object: ApiObject, name: string, value: unknown): unknown;
  /** Wraps a method call; `proceed` calls the method. */
  call?(object: ApiObject, name: string, args: readonly unknown[], proceed: Proceed): ApiObject | Json;
  /** Runs before a collection looks up the item with this key. Returns the key to look up. */
  find?(collection: ApiObject, key: string | number): string | number;
  /**
   * Returns the items that a load sees in a collection. `nested` counts the items so far in collections inside items.
   * It is null for a collection that is not inside items.
   */
  items?(items: readonly ApiObject[], nested: number | null, collection: ApiObject): readonly ApiObject[];
  /**
   * Runs when an object path led to an object. `old` is true when its proxy was created for an earlier batch of the
   * same context. `path` is the number of the path in its context.
   */
  follow?(object: ApiObject, old: boolean, path: number): void;
  /** Runs before each change of the deck. */
  change?(): void;
}

/** Calls a method with these arguments. */
export type Proceed = (args: readonly unknown[]) => ApiObject | Json;
