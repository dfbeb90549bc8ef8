import { refusedReads } from '../quirks/refusedReads.ts';
import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * With probability `often`, the reads of a request are refused. A retry may succeed (office-js #6741: a retry after 300
 * ms helps). Changes that the request makes before its first read are kept.
 */
export const readRefused = fault({ often: share(0.5) }, ({ often }, { chance, strike }) => {
  let refuses = false;
  return {
    around(_request, proceed) {
      refuses = chance() < often;
      return proceed();
    },
    quirk: refusedReads(() => {
      if (refuses) strike();
      return refuses;
    }),
  };
});
