import { insertsOrTags, refusedReads } from '../quirks/refusedReads.ts';
import { count } from './parameter.ts';
import { fault } from './fault.ts';

/**
 * After a request that inserts slides or changes a tag, the reads of the next `requests` requests are refused (web,
 * office-js #6741, #5724).
 */
export const readsRefusedAfterInsert = fault({ requests: count(2) }, ({ requests }, { strike }) => {
  let left = 0;
  let wrote = false;
  let refused = false;
  return {
    around(_request, proceed) {
      wrote = refused = false;
      const reply = proceed();
      if (wrote) left = requests;
      else if (refused) left--;
      return reply;
    },
    quirk: {
      ...refusedReads(() => {
        if (left === 0) return false;
        refused = true;
        strike();
        return true;
      }),
      call(object, name, args, proceed) {
        wrote ||= insertsOrTags(object, name);
        return proceed(args);
      },
    },
  };
});
