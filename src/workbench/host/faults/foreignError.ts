import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * With probability `often`, a request is executed, but Office.js fails on the answer. The error is a TypeError without
 * an Office code (office-js #2071). Office.js was also seen to throw `Sys.ArgumentException` (#4272).
 */
export const foreignError = fault({ often: share(1) }, ({ often }, { chance, strike }) => ({
  around(_request, proceed) {
    const reply = proceed();
    if (!reply || chance() >= often) return reply;
    strike();
    // Office.js reads the action id of each result, and fails on null.
    return { ...reply, answer: { ...reply.answer, Results: [null] } };
  },
}));
