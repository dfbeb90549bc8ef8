import { isText } from '../quirks/textMarks.ts';
import { fault } from './fault.ts';

/** Every text reads as empty, without an error. An empty read therefore does not prove that a box is empty. */
export const hollowRead = fault({}, (_none, { strike }) => ({
  quirk: {
    read(object, name, value) {
      if (!isText(object, name) || value === '') return value;
      strike();
      return '';
    },
  },
}));
