import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * What stands on an inserted slide gets `across` times its place and width, as if the slide came from a deck of another
 * size. Whether PowerPoint does so is not documented: an add-in must come out right in both cases.
 */
export const insertionStretches = fault({ across: share(0.75) }, ({ across }, { program, strike }) => ({
  quirk: {
    call(_object, name, args, proceed) {
      if (name !== 'InsertSlidesFromBase64') return proceed(args);
      const { deck } = program;
      const before = new Set(deck.presentation.slides().map(one => one.id));
      const result = proceed(args);
      for (const slide of deck.presentation.slides()) {
        if (before.has(slide.id)) continue;
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
