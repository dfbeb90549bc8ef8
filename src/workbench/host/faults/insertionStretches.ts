import { fault } from './fault.ts';
import { insertedSlides } from './insertedSlides.ts';
import { share } from './parameter.ts';

/**
 * An insertion multiplies the left edge and the width of every shape on the inserted slides by `across`, as if the
 * slides came from a deck of another size. PowerPoint's behaviour is not documented, so an add-in must handle both
 * cases.
 */
export const insertionStretches = fault({ across: share(0.75) }, ({ across }, { program, strike }) => ({
  quirk: {
    call(_object, name, args, proceed) {
      if (name !== 'InsertSlidesFromBase64') return proceed(args);
      const { deck } = program;
      const { result, slides } = insertedSlides(deck, () => proceed(args));
      for (const slide of slides) {
        for (const shape of slide.shapes()) {
          const { left, width } = shape.frame;
          shape.moveTo({ left: left * across, width: width * across });
          strike();
        }
      }
      return result;
    },
  },
}));
