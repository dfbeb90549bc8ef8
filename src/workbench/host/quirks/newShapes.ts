import { ApiObject } from '../api/apiClass.ts';
import { ApiError } from '../api/apiError.ts';
import type { Quirk } from '../api/quirk.ts';
import type { Profile } from '../profiles.ts';

/** A shape that the add-in added, by the path of the proxy that the adding method returned. */
interface Creation {
  /** Number of requests since the addition of the shape. */
  age: number;
}

/**
 * Restricts the proxies of new shapes, such as the result of `shapes.addTextBox`, from the next batch on. With
 * `oneBatch`, such a proxy refuses tags with 5010. With `late`, the answer to the addition has no id. Loading the id has
 * no effect in the next batch, without an error, and works after that.
 */
export function newShapes({
  newShapeTags: tags,
  newShapeIds: ids,
}: Pick<Profile, 'newShapeTags' | 'newShapeIds'>): Quirk {
  const creations = new Map<number, Creation>();
  /** Proxies from an earlier batch, and their tags. */
  const old = new WeakMap<ApiObject, Creation>();
  let made: ApiObject | null = null;
  let entered: Creation | null = null;
  return {
    begin() {
      made = null;
      for (const creation of creations.values()) creation.age++;
    },
    call(object, name, args, proceed) {
      const isTagging = object.className === 'TagCollection' && object.isCommand(name);
      if (isTagging && tags === 'oneBatch' && old.has(object)) throw new ApiError('5010');
      const result = proceed(args);
      const isAdding = object.className === 'ShapeCollection' && name.startsWith('Add');
      if (isAdding && result instanceof ApiObject) made = result;
      return result;
    },
    enter(owner, name) {
      entered = name === 'Tags' ? (old.get(owner) ?? null) : null;
    },
    follow(object, isOld, path) {
      if (object === made) creations.set(path, { age: 0 });
      else if (!isOld) creations.delete(path);
      const creation = object.className === 'Shape' && isOld ? creations.get(path) : entered;
      if (creation) old.set(object, creation);
      entered = null;
    },
    identify(object, id, isLoaded) {
      const isLate = isLoaded ? old.get(object)?.age === 1 : object === made;
      return ids === 'late' && object.className === 'Shape' && isLate ? null : id;
    },
  };
}
