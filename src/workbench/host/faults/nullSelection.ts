import { fault } from './fault.ts';

/**
 * The selected text range is null although the caret is in a text. PowerPoint does this when the thumbnails are hidden
 * (office-js #6813).
 */
export const nullSelection = fault({}, (_none, { strike }) => ({
  quirk: {
    call(_object, name, args, proceed) {
      const range = proceed(args);
      if (name !== 'GetSelectedTextRangeOrNullObject' || range === null) return range;
      strike();
      return null;
    },
  },
}));
