import { refusedReads } from '../quirks/refusedReads.ts';
import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * The reads of a request are refused, `often` out of 1 times; the next request may be answered again (office-js #6741:
 * trying again after 300 ms helps). What a request changes before its first read stays changed.
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
