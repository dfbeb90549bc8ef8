import { count } from './parameter.ts';
import { fault } from './fault.ts';

/**
 * Every answer is delayed by `ms` milliseconds of real time. The request itself is executed immediately. A sync on the
 * web can take seconds.
 */
export const slowSync = fault({ ms: count(2000) }, ({ ms }, { strike }) => ({
  around(_request, proceed) {
    const reply = proceed();
    strike();
    return reply && { ...reply, after: reply.after + ms };
  },
}));
