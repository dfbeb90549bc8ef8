import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { slideName } from './parameter.ts';

/**
 * The shapes of one slide cannot be asked for, and fail the whole batch: it has an automatic date (web, office-js #4204,
 * #6237). `slide` is its id, or its number from 1.
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
