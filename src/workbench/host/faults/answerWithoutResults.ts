import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * With probability `often`, a request is executed but its answer has no results. `sync()` then resolves, but the loaded
 * properties cannot be read (web, office-js #6741, #6419).
 */
export const answerWithoutResults = fault({ often: share(1) }, ({ often }, { chance, strike }) => ({
  around(_request, proceed) {
    const reply = proceed();
    if (!reply || chance() >= often) return reply;
    strike();
    return { ...reply, answer: { ...reply.answer, Results: [] } };
  },
}));
