import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { oneOf } from './parameter.ts';

/**
 * The selection cannot be read. With `of: 'both'`, slides cannot be selected either. PowerPoint does this when the
 * caret is in the speaker notes (Windows and Mac, office-js #3552) or when the master view is open (#2986).
 */
export const selectionRefused = fault({ of: oneOf('reading', 'both') }, ({ of }, { strike }) => ({
  quirk: {
    call(object, name, args, proceed) {
      const isAsked = name.startsWith('GetSelected') || (of === 'both' && name === 'SetSelectedSlides');
      if (object.className !== 'Presentation' || !isAsked) return proceed(args);
      strike();
      throw new ApiError('GeneralException');
    },
  },
}));
