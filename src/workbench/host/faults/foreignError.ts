import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * A request is executed, and the client library fails on its answer with an error that has no Office code, `often` out of
 * 1 times: a TypeError (office-js #2071), as it was seen to with `Sys.ArgumentException` too (#4272).
 */
export const foreignError = fault({ often: share(1) }, ({ often }, { chance, strike }) => ({
  around(_request, proceed) {
    const reply = proceed();
    if (!reply || chance() >= often) return reply;
    strike();
    // The library reads the action's id off each result.
    return { ...reply, answer: { ...reply.answer, Results: [null] } };
  },
}));
