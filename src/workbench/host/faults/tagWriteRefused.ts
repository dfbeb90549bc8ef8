import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';

/**
 * Tags cannot be added, changed or deleted. Existing tags, such as those of an inserted slide, stay readable. On some
 * decks, every tag call throws (office-js #6237).
 */
export const tagWriteRefused = fault({}, (_none, { strike }) => {
  const refusal = (): ApiError => {
    strike();
    return new ApiError('GeneralException');
  };
  return {
    quirk: {
      call(object, name, args, proceed) {
        if (object.className === 'TagCollection' && object.isCommand(name)) throw refusal();
        return proceed(args);
      },
      write(object, _name, value) {
        if (object.className === 'Tag') throw refusal();
        return value;
      },
    },
  };
});
