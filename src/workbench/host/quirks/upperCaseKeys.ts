import { ApiError } from '../api/apiError.ts';
import type { Quirk } from '../api/quirk.ts';

/** Refuses tag keys with a lower-case letter (office-js #6079). PowerPoint's error code is not known. */
export const upperCaseKeys: Quirk = {
  call(object, name, args, proceed) {
    if (object.className === 'TagCollection' && name !== 'GetItemAt') refuse(args[0]);
    return proceed(args);
  },
  find(collection, key) {
    if (collection.className === 'TagCollection') refuse(key);
    return key;
  },
};

function refuse(key: unknown): void {
  if (typeof key === 'string' && key !== key.toUpperCase()) throw new ApiError('InvalidArgument', key);
}
