import { insertsOrTags, refusedReads } from '../quirks/refusedReads.ts';
import { fault } from './fault.ts';
import { count } from './parameter.ts';

/**
 * After a request that inserts slides or adds or deletes a tag, the next `requests` requests that read have their reads
 * refused (web, office-js #6741, #5724).
 */
export const readsRefusedAfterInsert = fault({ requests: count(2) }, ({ requests }, { strike }) => {
  let left = 0;
  /** The relevant events of the current request. */
  const seen = new Set<'write' | 'refusal'>();
  return {
    around(_request, proceed) {
      seen.clear();
      const reply = proceed();
      if (seen.has('write')) left = requests;
      else if (seen.has('refusal')) left--;
      return reply;
    },
    quirk: {
      ...refusedReads(() => {
        if (left === 0) return false;
        seen.add('refusal');
        strike();
        return true;
      }),
      call(object, name, args, proceed) {
        if (insertsOrTags(object, name)) seen.add('write');
        return proceed(args);
      },
    },
  };
});
