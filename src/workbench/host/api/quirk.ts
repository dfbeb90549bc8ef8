import type { ApiObject, Json } from './apiClass.ts';

/**
 * One way in which a PowerPoint differs from the plain behaviour of `api/`: it stands between the requests and
 * the members. Every moment is optional; an ApiError that is thrown at one refuses the member.
 */
export interface Quirk {
  /** A request begins. */
  begin?(): void;
  /** Before a property that is an object is followed, such as `shapes` of a slide. */
  enter?(owner: ApiObject, name: string): void;
  /** The value of a scalar as the client is to see it. */
  read?(object: ApiObject, name: string, value: Json): Json;
  /** A value as it is to be written. */
  write?(object: ApiObject, name: string, value: unknown): unknown;
  /** Around a method; `proceed` calls it. */
  call?(object: ApiObject, name: string, args: readonly unknown[], proceed: Proceed): ApiObject | Json;
  /** Before the member of a collection with this key is looked up. */
  find?(collection: ApiObject, key: string | number): void;
  /** The items of a collection as a load gives them; `nested` counts those of collections within items so far, null outside. */
  items?(items: readonly ApiObject[], nested: number | null): readonly ApiObject[];
  /** A path was followed to an object; `old` when its proxy was made for an earlier batch of the same context. */
  follow?(object: ApiObject, old: boolean): void;
  /** Before each change of the deck. */
  change?(): void;
}

/** Calls a method with these arguments. */
export type Proceed = (args: readonly unknown[]) => ApiObject | Json;
