import type { ApiObject } from '../api/apiClass.ts';
import { ApiError } from '../api/apiError.ts';
import type { Quirk } from '../api/quirk.ts';

/** Refuses reads with GeneralException. Calls `isRefused` at every read of a property or collection. */
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

/**
 * Whether a method inserts slides, or adds or deletes a tag. PowerPoint refuses reads for a while after such a call
 * (office-js #6741, #5724).
 */
export function insertsOrTags({ className }: ApiObject, name: string): boolean {
  return (
    name === 'InsertSlidesFromBase64' ||
    (className === 'TagCollection' && (name === 'Add' || name === 'Delete'))
  );
}
