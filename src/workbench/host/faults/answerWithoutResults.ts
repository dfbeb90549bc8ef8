import { fault } from './fault.ts';
import { share } from './parameter.ts';

/**
 * A request is executed and answered without its results, `often` out of 1 times: `sync()` resolves, and what was
 * loaded cannot be read (web, office-js #6741, #6419).
 */
export const answerWithoutResults = fault({ often: share(1) }, ({ often }, { chance, strike }) => ({
  around(_request, proceed) {
    const reply = proceed();
    if (!reply || chance() >= often) return reply;
    strike();
    return { ...reply, answer: { ...reply.answer, Results: [] } };
  },
}));
