import { fault } from './fault.ts';

/** An insertion is done twice, as when something between the add-in and PowerPoint tries again. */
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
