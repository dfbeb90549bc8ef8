import { fault } from './fault.ts';

/** Every insertion runs twice, as when a layer between the add-in and PowerPoint retries. */
export const insertTwice = fault({}, (_none, { strike }) => ({
  quirk: {
    call(_object, name, args, proceed) {
      if (name !== 'InsertSlidesFromBase64') return proceed(args);
      strike();
      proceed(args);
      return proceed(args);
    },
  },
}));
