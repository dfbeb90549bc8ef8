import { requirementSets, type RequirementSets } from './api/requirementSets.ts';
import type { HostEvent } from './bridge.ts';
import type { Platform } from './platform.ts';

/** The behaviour of one PowerPoint where versions differ. Numbers such as #5249 are issues of office-js. */
export interface Profile {
  /** Value of `Office.context.platform`. */
  readonly platform: Platform;
  /**
   * Separator of paragraphs in texts that a client reads. Nobody measured the web; its profile has the other mark, so
   * that tests cover both.
   */
  readonly paragraphMark: '\r' | '\n';
  /** Characters that start a new paragraph in texts that a client writes. */
  readonly marksTaken: readonly ('\r' | '\n')[];
  /**
   * The add-in writes that one undo reverts: all writes since a person's last edit (#5249), or the writes of one batch.
   */
  readonly undoes: 'allWrites' | 'oneBatch';
  /** The events that this PowerPoint raises. */
  readonly events: readonly HostEvent[];
  /**
   * Whether a later batch can use the proxies of a slide that the add-in added. `refuseProxies` refuses such proxies
   * with 5010 (#2903).
   */
  readonly newSlides: 'keepProxies' | 'refuseProxies';
  /** Whether the ids and shapes of a slide that the add-in added are in order at once. See `settlingSlides`. */
  readonly addedSlides: 'settled' | 'settling';
  /** How the id of a slide without a creation id ends, after `#`. */
  readonly missingCreationId: '' | '0';
  /** What an inserted slide gets whose creation id is in the deck already. CONTESTED. */
  readonly repeatedCreationIds: 'kept' | 'replaced' | 'refused';
  /** Whether a master that came with inserted slides leaves the deck with the last of them. */
  readonly foreignMasters: 'stay' | 'leave';
  /** The masters that `slideMasters.getCount()` counts: all, or those that did not come with inserted slides. */
  readonly countedMasters: 'all' | 'own';
  /**
   * How long the proxy of a shape that the add-in added takes tags: in the batch that adds the shape, or always.
   * CONTESTED.
   */
  readonly newShapeTags: 'oneBatch' | 'always';
  /** Whether the id of a new shape can be read in the next batch after its addition. */
  readonly newShapeIds: 'atOnce' | 'late';
  /** Whether the messages of errors are sentences, or repeat the code. */
  readonly messages: 'sentences' | 'codes';
  /** Whether the alignment of a paragraph reads as a name or as a number. Both can be written. */
  readonly alignments: 'names' | 'numbers';
  /** Whether tag keys may contain lower-case letters. With `upperCase`, such keys throw (#6079). */
  readonly tagKeys: 'anyCase' | 'upperCase';
  /**
   * Probability, from 0 to 1, that the reads of a request are refused after a request that changed the deck (#6741).
   */
  readonly readsRefused: number;
  /** Maximum number of items that one load returns from collections inside the items of another collection (#4272). */
  readonly nestedItems: number;
  /**
   * Approximate answer times in ms, measured: `insert` for requests with an insertion, `sync` for others. Apply only
   * with `latency: 'real'`.
   */
  readonly latency: { readonly sync: number; readonly insert: number };
  readonly requirementSets: RequirementSets;
}

/** The desktop as documented and as far as nobody recorded another behaviour. */
const desktop: Profile = {
  platform: 'PC',
  paragraphMark: '\r',
  marksTaken: ['\r', '\n'],
  undoes: 'allWrites',
  events: ['selectionChanged', 'viewChanged'],
  newSlides: 'keepProxies',
  addedSlides: 'settled',
  missingCreationId: '',
  repeatedCreationIds: 'kept',
  foreignMasters: 'stay',
  countedMasters: 'all',
  newShapeTags: 'always',
  newShapeIds: 'atOnce',
  messages: 'sentences',
  alignments: 'names',
  tagKeys: 'anyCase',
  readsRefused: 0,
  nestedItems: Infinity,
  latency: { sync: 5, insert: 40 },
  requirementSets,
};

/** The PowerPoints that the host can simulate. */
export const profiles = {
  windows: { ...desktop, foreignMasters: 'leave' },
  mac: { ...desktop, platform: 'Mac', alignments: 'numbers' },
  web: {
    platform: 'OfficeOnline',
    paragraphMark: '\n',
    marksTaken: ['\r', '\n'],
    undoes: 'oneBatch',
    events: ['selectionChanged'],
    newSlides: 'refuseProxies',
    addedSlides: 'settling',
    missingCreationId: '0',
    repeatedCreationIds: 'replaced',
    foreignMasters: 'stay',
    countedMasters: 'own',
    newShapeTags: 'always',
    newShapeIds: 'late',
    messages: 'codes',
    alignments: 'names',
    tagKeys: 'upperCase',
    readsRefused: 1 / 50,
    nestedItems: 50,
    latency: { sync: 120, insert: 500 },
    requirementSets,
  },
  /** Office LTSC 2024, which gets no new APIs. It has only PowerPointApi 1.5, the minimum version for the pane. */
  ltsc: { ...desktop, requirementSets: { ...requirementSets, PowerPointApi: '1.5' } },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** The behaviours on which recordings and reports disagree, with the answers that were seen. */
export const contested = {
  newShapeTags: ['oneBatch', 'always'],
  repeatedCreationIds: ['replaced', 'refused'],
} as const satisfies { readonly [F in keyof Profile]?: readonly Profile[F][] };

export type Contested = { readonly [F in keyof typeof contested]: (typeof contested)[F][number] };
