import { ApiError } from '../api/apiError.ts';
import { fault } from './fault.ts';

/** Tags cannot be added, changed or deleted; those that came in a package stay readable. Any tag call throws on some decks (office-js #6237). */
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
