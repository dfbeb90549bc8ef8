import type { ApiObject, Members } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import type { Arguments } from './arguments.ts';

/** The operations that differ between collections. */
export interface CollectionOf<T, I> {
  readonly all: (target: T) => readonly I[];
  /** Returns the item with this key, or null. */
  readonly find: (target: T, key: string) => I | null;
  readonly object: (target: T, item: I) => ApiObject;
}

/** Returns the members of a collection without keys: items, getItemAt and getCount. */
export function placeMembers<T, I>({ all, object }: Pick<CollectionOf<T, I>, 'all' | 'object'>) {
  return {
    items: (target: T) => all(target).map(item => object(target, item)),
    methods: {
      GetCount: (target: T) => all(target).length,
      GetItemAt(target: T, args: Arguments) {
        const item = all(target)[args.count(0)];
        if (item === undefined) throw new ApiError('InvalidArgument');
        return object(target, item);
      },
    },
  } satisfies Members<T>;
}

/** Returns the members of a collection with keys: items, getItemAt, getCount, getItem and getItemOrNullObject. */
export function collectionMembers<T, I>({ all, find, object }: CollectionOf<T, I>) {
  const places = placeMembers({ all, object });
  const byKey = (target: T, key: string) => {
    const item = find(target, key);
    return item === null ? null : object(target, item);
  };
  return {
    ...places,
    item(target: T, key: string | number) {
      const found = byKey(target, String(key));
      if (!found) throw new ApiError('ItemNotFound', String(key));
      return found;
    },
    methods: {
      ...places.methods,
      GetItemOrNullObject: (target: T, args: Arguments) => byKey(target, args.string(0)),
    },
  } satisfies Members<T>;
}
