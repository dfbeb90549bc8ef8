import type { Tag, Tags } from '../../../pptx/tags.ts';
import { apiClass } from './apiClass.ts';
import { asString } from './arguments.ts';
import { collectionMembers } from './collection.ts';

const tag = apiClass<{ readonly tags: Tags; readonly key: string }>('Tag', {
  key: target => target.key,
  get: {
    Key: target => target.key,
    Value: target => target.tags.get(target.key) ?? '',
  },
  set: {
    Value: (target, value) => target.tags.set(target.key, asString(value)),
  },
});

const members = collectionMembers<Tags, Tag>({
  all: tags => tags.all(),
  find: (tags, key) => tags.all().find(one => one.key === key.toUpperCase()) ?? null,
  object: (tags, one) => tag({ tags, key: one.key }),
});

/**
 * The API class TagCollection: tags of a presentation, slide or shape. Keys are stored in upper case; lookups ignore
 * case.
 */
export const tagCollection = apiClass<Tags>('TagCollection', {
  ...members,
  commands: {
    Add: (tags, args) => {
      tags.set(args.string(0), args.string(1));
      return null;
    },
    Delete: (tags, args) => {
      tags.delete(args.string(0));
      return null;
    },
  },
});
