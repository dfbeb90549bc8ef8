import { isText } from '../quirks/textMarks.ts';
import { fault } from './fault.ts';

/** Every text that is not empty reads as null, without an error; no documentation promises that it cannot. */
export const nullText = fault({}, (_none, { strike }) => ({
  quirk: {
    read(object, name, value) {
      if (!isText(object, name) || value === '') return value;
      strike();
      return null;
    },
  },
}));
