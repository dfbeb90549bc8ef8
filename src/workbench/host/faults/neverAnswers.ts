import { fault } from './fault.ts';
import { flag } from './parameter.ts';

/**
 * No request is ever answered. With `applied`, requests are still executed. Nested loads hang on the web (office-js
 * #4272), and a timed-out insertion was seen to have succeeded.
 */
export const neverAnswers = fault({ applied: flag(false) }, ({ applied }, { strike }) => ({
  around(_request, proceed) {
    strike();
    if (applied) proceed();
    return null;
  },
}));
