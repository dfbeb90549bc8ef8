import { emptyAnswer, refuse } from '../api/answer.ts';
import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { oneOf } from './parameter.ts';

/**
 * The deck cannot be changed: `readOnly` refuses what would change it, `protectedView` everything, and `label` what would
 * change it until a sensitivity label is chosen (office-js #2459). The code is AccessDenied, as Microsoft documents it,
 * unless another one is given (#5484, #3390, #6209); a label is always refused with AccessDenied.
 */
export const refuses = fault(
  {
    why: oneOf('readOnly', 'protectedView', 'label'),
    code: oneOf('AccessDenied', 'GeneralException', 'InvalidOperation', '5010'),
  },
  ({ why, code }, { strike }) => {
    const deny = (): ApiError => {
      strike();
      return why === 'label'
        ? new ApiError('AccessDenied', 'a sensitivity label is required')
        : new ApiError(code);
    };
    if (why === 'protectedView')
      return { around: () => ({ answer: refuse(emptyAnswer(), deny()), after: 0 }) };
    return {
      quirk: {
        change() {
          throw deny();
        },
      },
    };
  },
);
