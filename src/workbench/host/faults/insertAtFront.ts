import { fault } from './fault.ts';

/**
 * Inserted slides land at the front of the deck, although the add-in passed a target slide. Without a target, this is
 * the normal behaviour.
 */
export const insertAtFront = fault({}, (_none, { strike }) => ({
  quirk: {
    call(_object, name, args, proceed) {
      const [base64, options] = args;
      if (name !== 'InsertSlidesFromBase64' || typeof options !== 'object') return proceed(args);
      strike();
      return proceed([base64, { ...options, targetSlideId: null }]);
    },
  },
}));
