import { oldProxies } from '../quirks/oldProxies.ts';
import { fault } from './fault.ts';

/**
 * Proxies of a slide, and of what is on it, are refused with 5010 in a later batch than the one that they were
 * made for. On the web it was seen of slides that were just added (office-js #2903); here it is every slide.
 */
export const staleProxy = fault({}, (_none, { strike }) => ({
  quirk: oldProxies(() => {
    strike();
    return true;
  }),
}));
