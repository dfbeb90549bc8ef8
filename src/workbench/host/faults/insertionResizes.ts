import { slide as slideObject } from '../api/slide.ts';
import { fault } from './fault.ts';
import { insertedSlides } from './insertedSlides.ts';
import { share } from './parameter.ts';

/**
 * An insertion multiplies the font sizes on the inserted slides by `by`, also with KeepSourceFormatting (office-js
 * #5553).
 */
export const insertionResizes = fault({ by: share(0.9) }, ({ by }, { program, strike }) => ({
  quirk: {
    call(_object, name, args, proceed) {
      if (name !== 'InsertSlidesFromBase64') return proceed(args);
      const { deck } = program;
      const { result, slides } = insertedSlides(deck, () => proceed(args));
      for (const slide of slides) {
        for (const shape of slideObject({ deck, slide }).object('Shapes')?.items() ?? []) {
          if (!slide.shapes().some(one => one.id === shape.key() && one.textBody)) continue;
          const font = shape.object('TextFrame')?.object('TextRange')?.object('Font');
          const size = font?.get('Size');
          if (!font || typeof size !== 'number') continue;
          font.set('Size', size * by);
          strike();
        }
      }
      return result;
    },
  },
}));
