import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { oneOf } from './parameter.ts';

/**
 * The text runs of a table cell cannot be written (office-js #6129). `refused` throws on writes, `ignored` silently
 * drops writes, and `unreadable` throws on reads and writes.
 */
export const textRunsRefused = fault(
  { how: oneOf('refused', 'ignored', 'unreadable') },
  ({ how }, { strike }) => {
    const isRuns = (object: { readonly className: string }, name: string): boolean =>
      object.className === 'TableCell' && name === 'TextRuns';
    return {
      quirk: {
        read(object, name, value) {
          if (how !== 'unreadable' || !isRuns(object, name)) return value;
          strike();
          throw new ApiError('GeneralException');
        },
        write(object, name, value) {
          if (!isRuns(object, name)) return value;
          strike();
          if (how === 'ignored') return object.get('TextRuns');
          throw new ApiError('GeneralException');
        },
      },
    };
  },
);
