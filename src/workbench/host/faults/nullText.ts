import { isText } from '../quirks/textMarks.ts';
import { fault } from './fault.ts';

/** Every non-empty text reads as null, without an error. No documentation rules this out. */
export const nullText = fault({}, (_none, { strike }) => ({
  quirk: {
    read(object, name, value) {
      if (!isText(object, name) || value === '') return value;
      strike();
      return null;
    },
  },
}));
