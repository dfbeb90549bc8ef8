import { fault } from './fault.ts';

/**
 * The first batch of a page is neither executed nor answered. PowerPoint loses a batch that is sent directly inside
 * `Office.onReady` (office-js #6363). Here the first batch is lost at any time, so that only a timeout helps.
 */
export const lostFirstBatch = fault({}, (_none, { strike }) => ({
  around({ first }, proceed) {
    if (!first) return proceed();
    strike();
    return null;
  },
}));
