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

/** The members that every collection has: items, getItem, getItemAt, getItemOrNullObject, getCount. */
export function collectionMembers<T, I>({ all, find, object }: CollectionOf<T, I>) {
  const byKey = (target: T, key: string) => {
    const item = find(target, key);
    return item === null ? null : object(target, item);
  };
  return {
    items: (target: T) => all(target).map(item => object(target, item)),
    item(target: T, key: string | number) {
      const found = byKey(target, String(key));
      if (!found) throw new ApiError('ItemNotFound', String(key));
      return found;
    },
    methods: {
      GetCount: (target: T) => all(target).length,
      GetItemAt(target: T, args: Arguments) {
        const item = all(target)[args.count(0)];
        if (item === undefined) throw new ApiError('InvalidArgument');
        return object(target, item);
      },
      GetItemOrNullObject: (target: T, args: Arguments) => byKey(target, args.string(0)),
    },
  } satisfies Members<T>;
}
