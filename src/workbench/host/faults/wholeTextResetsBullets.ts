import { fault } from './fault.ts';

/**
 * Writing a substring that covers the whole text acts like writing the whole text: bullets become default discs and
 * formatting is lost (office-js #5858). Without this fault the formatting stays, which was measured on one build only.
 */
export const wholeTextResetsBullets = fault({}, (_none, { strike }) => ({
  quirk: {
    call(object, name, args, proceed) {
      if (object.className !== 'TextRange' || name !== 'GetSubstring') return proceed(args);
      const text = object.get('Text');
      const [start, length] = args;
      if (typeof text !== 'string' || text === '' || start !== 0) return proceed(args);
      if ((length ?? text.length) !== text.length) return proceed(args);
      strike();
      return object;
    },
  },
}));
