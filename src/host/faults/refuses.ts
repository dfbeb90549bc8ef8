import { emptyAnswer, refuse } from '../api/answer.ts';
import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { oneOf } from './parameter.ts';

/**
 * The deck cannot be changed: `readOnly` refuses what would change it, `protectedView` everything, with the
 * code `AccessDenied` of Microsoft's list of errors.
 */
export const refuses = fault({ why: oneOf('readOnly', 'protectedView') }, ({ why }, { strike }) => {
  const deny = (): ApiError => {
    strike();
    return new ApiError('AccessDenied');
  };
  if (why === 'protectedView') return { around: () => ({ answer: refuse(emptyAnswer(), deny()), after: 0 }) };
  return {
    quirk: {
      change() {
        throw deny();
      },
    },
  };
});
