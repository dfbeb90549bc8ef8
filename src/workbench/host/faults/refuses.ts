import { emptyAnswer, refuse } from '../api/answer.ts';
import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';
import { oneOf } from './parameter.ts';

/**
 * The deck cannot be changed. `readOnly` refuses changes. `protectedView` refuses every request. `label` refuses
 * changes because a sensitivity label is missing (office-js #2459), always with AccessDenied. The default `code` is
 * AccessDenied, as Microsoft documents; the other codes were also seen (#5484, #3390, #6209).
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
