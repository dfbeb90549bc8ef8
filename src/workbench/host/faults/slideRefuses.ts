import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { slideName } from './parameter.ts';

/**
 * A request for the shapes of one slide fails, and with it the whole batch. On the web, a slide with an automatic date
 * does this (office-js #4204, #6237). `slide` is the id of the slide, or its number from 1.
 */
export const slideRefuses = fault({ slide: slideName(1) }, ({ slide }, { program, strike }) => ({
  quirk: {
    enter(owner, name) {
      if (owner.className !== 'Slide' || name !== 'Shapes') return;
      const { presentation } = program.deck;
      const id =
        typeof slide === 'number' ? presentation.slides()[slide - 1]?.id : program.deck.slide(slide)?.id;
      if (owner.key() !== id) return;
      strike();
      throw new ApiError('GeneralException');
    },
  },
}));
