import type { ApiObject, Members } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import type { Arguments } from './arguments.ts';

/** What is particular to one collection; the rest is the same in all of them. */
export interface CollectionOf<T, I> {
  readonly all: (target: T) => readonly I[];
  /** The item with this key, or null. */
  readonly find: (target: T, key: string) => I | null;
  readonly object: (target: T, item: I) => ApiObject;
}

/** The members of a collection that is known by places only: items, getItemAt, getCount. */
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

/** The members that other collections have: these, getItem and getItemOrNullObject. */
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
