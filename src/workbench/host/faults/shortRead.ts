import { isText } from '../quirks/textMarks.ts';
import { fault } from './fault.ts';
import { oneOf, share } from './parameter.ts';

/**
 * Texts and collections are truncated to the share `keep` of their length, without an error. Counts stay correct. On
 * the web, loads of nested collections are truncated (office-js #4272).
 */
export const shortRead = fault(
  { keep: share(0.5), of: oneOf('both', 'texts', 'collections') },
  ({ keep, of }, { strike }) => {
    const shorten = <V extends string | readonly unknown[]>(value: V): V => {
      const short = value.slice(0, Math.floor(value.length * keep)) as V;
      if (short.length < value.length) strike();
      return short;
    };
    return {
      quirk: {
        read: (object, name, value) =>
          of !== 'collections' && isText(object, name) && typeof value === 'string' ? shorten(value) : value,
        items: items => (of === 'texts' ? items : shorten(items)),
      },
    };
  },
);
