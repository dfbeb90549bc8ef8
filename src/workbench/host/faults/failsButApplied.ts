import { emptyAnswer, refuse } from '../api/answer.ts';
import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { oneOf } from './parameter.ts';

/** A batch that changes the deck is applied, but its answer is the error `code`. Insertions were seen to do this. */
export const failsButApplied = fault(
  { code: oneOf('GeneralException', 'InvalidOperation', '5010') },
  ({ code }, { program, strike }) => ({
    around(_request, proceed) {
      const { changes } = program.deck.package;
      const reply = proceed();
      if (!reply || program.deck.package.changes === changes) return reply;
      strike();
      return { ...reply, answer: refuse(emptyAnswer(), new ApiError(code)) };
    },
  }),
);
