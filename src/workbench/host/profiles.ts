import { requirementSets, type RequirementSets } from './api/requirementSets.ts';
import type { HostEvent } from './bridge.ts';
import type { Platform } from './platform.ts';

/** How one PowerPoint behaves where they differ. Sources are issues of office-js where a number is given. */
export interface Profile {
  /** What `Office.context.platform` says. */
  readonly platform: Platform;
  /** What a text that is read has between its paragraphs. Nobody measured the web; it is the other one, so that clients live with both. */
  readonly paragraphMark: '\r' | '\n';
  /** What starts a paragraph in a text that is written. */
  readonly marksTaken: readonly ('\r' | '\n')[];
  /** What one undo takes back of the add-in's writes: all until a person does something (#5249), or those of one batch. */
  readonly undoes: 'allWrites' | 'oneBatch';
  readonly events: readonly HostEvent[];
  /** Whether proxies of a slide that the add-in added can be used in a later batch, or are refused with 5010 (#2903). */
  readonly newSlides: 'keepProxies' | 'refuseProxies';
  /** Whether a tag key with a lower-case letter in it throws (#6079). */
  readonly tagKeys: 'anyCase' | 'upperCase';
  /** How often the reads of a request are refused, out of 1, right after one that changed the deck (#6741). */
  readonly readsRefused: number;
  /** How many items of collections within items one load gives at most (#4272). */
  readonly nestedItems: number;
  /** About how long an answer takes, in ms: any, and one with an insertion (measured). Only when real latency was asked for. */
  readonly latency: { readonly sync: number; readonly insert: number };
  readonly requirementSets: RequirementSets;
}

const windows: Profile = {
  platform: 'PC',
  paragraphMark: '\r',
  marksTaken: ['\r', '\n'],
  undoes: 'allWrites',
  events: ['selectionChanged', 'viewChanged'],
  newSlides: 'keepProxies',
  tagKeys: 'anyCase',
  readsRefused: 0,
  nestedItems: Infinity,
  latency: { sync: 5, insert: 40 },
  requirementSets,
};

/** The PowerPoints that the host can behave like. */
export const profiles = {
  windows,
  mac: { ...windows, platform: 'Mac' },
  web: {
    platform: 'OfficeOnline',
    paragraphMark: '\n',
    marksTaken: ['\r', '\n'],
    undoes: 'oneBatch',
    events: ['selectionChanged'],
    newSlides: 'refuseProxies',
    tagKeys: 'upperCase',
    readsRefused: 1 / 50,
    nestedItems: 50,
    latency: { sync: 120, insert: 500 },
    requirementSets,
  },
  /** Office LTSC 2024, which gets no new API: nothing above the floor. */
  ltsc: { ...windows, requirementSets: { ...requirementSets, PowerPointApi: '1.5' } },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
