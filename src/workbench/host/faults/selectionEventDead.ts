import { fault } from './fault.ts';

/** DocumentSelectionChanged is never raised, as on Mac 16.94 (office-js #5390). */
export const selectionEventDead = fault({}, (_none, { strike }) => ({
  silences(event) {
    if (event !== 'selectionChanged') return false;
    strike();
    return true;
  },
}));
