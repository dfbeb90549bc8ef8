import type { ApiObject } from '../api/apiClass.ts';
import { ApiError } from '../api/apiError.ts';
import type { Quirk } from '../api/quirk.ts';

/** Reads that are refused with GeneralException. `isRefused` is asked at every read of a property or a collection. */
export function refusedReads(isRefused: () => boolean): Quirk {
  const check = (): void => {
    if (isRefused()) throw new ApiError('GeneralException');
  };
  return {
    read(_object, _name, value) {
      check();
      return value;
    },
    items(items) {
      check();
      return items;
    },
  };
}

/** Whether calling this method inserts slides or changes a tag: after that, reads are refused for a while (#6741, #5724). */
export function insertsOrTags({ className }: ApiObject, name: string): boolean {
  return (
    name === 'InsertSlidesFromBase64' ||
    (className === 'TagCollection' && (name === 'Add' || name === 'Delete'))
  );
}
