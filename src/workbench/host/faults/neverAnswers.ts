import { fault } from './fault.ts';
import { flag } from './parameter.ts';

/**
 * No answer ever comes; with `applied`, what was asked for is done all the same. Nested loads hang on the web
 * (office-js #4272), and an insertion that timed out was seen to have worked.
 */
export const neverAnswers = fault({ applied: flag(false) }, ({ applied }, { strike }) => ({
  around(_request, proceed) {
    strike();
    if (applied) proceed();
    return null;
  },
}));
