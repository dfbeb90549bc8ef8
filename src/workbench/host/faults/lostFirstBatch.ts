import { fault } from './fault.ts';

/**
 * The first batch of a page is neither done nor answered (office-js #6363: one that is sent straight inside
 * `Office.onReady`). Here it is lost however late it comes, so that only a time limit helps.
 */
export const lostFirstBatch = fault({}, (_none, { strike }) => ({
  around({ first }, proceed) {
    if (!first) return proceed();
    strike();
    return null;
  },
}));
