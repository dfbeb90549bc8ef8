import { oldProxies } from '../quirks/oldProxies.ts';
import { fault } from './fault.ts';

/**
 * A batch cannot use the proxies of a slide and its contents from an earlier batch; the error is 5010. On the web this
 * was seen for slides that were just added (office-js #2903). Here it applies to every slide.
 */
export const staleProxy = fault({}, (_none, { strike }) => ({
  quirk: oldProxies(() => {
    strike();
    return true;
  }),
}));
