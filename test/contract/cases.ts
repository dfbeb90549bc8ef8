import { faultNames, type FaultName } from '../../src/workbench/host/faults/catalogue.ts';
import type { FaultSetting } from '../../src/workbench/host/faults/switchboard.ts';
import { memoryFaults } from '../../src/tools/fuzz/memoryFaults.ts';

/** A way in which PowerPoint misbehaves, or no fault. */
export interface Case {
  readonly name: string;
  readonly fault: { readonly name: FaultName; readonly setting: FaultSetting<FaultName> } | null;
  /** The timeout of the Office layer for one call while PowerPoint misbehaves, in ms. */
  readonly patience: number;
  /** Whether the memory deck supports this fault. */
  readonly inMemory: boolean;
}

type Variants<N extends FaultName> = Readonly<
  Record<string, Partial<FaultSetting<N>> & { readonly patience?: number; readonly officeOnly?: true }>
>;

/** The text that a colleague adds at the end of a box before each request. */
export const COLLEAGUE = 'Ander';

/**
 * The variants of each fault by their names in this suite. Every fault must have an entry, or this does not compile.
 */
const variants = {
  coAuthor: {
    coAuthor: { deeds: [{ do: 'addParagraph', slide: 2, box: 'kaart:waarden', at: 99, text: COLLEAGUE }] },
  },
  hostUndo: { hostUndo: {} },
  lostFirstBatch: { lostFirstBatch: { patience: 50 } },
  neverAnswers: {
    neverAnswers: { patience: 50 },
    'neverAnswers, applied': { applied: true, patience: 50 },
  },
  slowSync: { slowSync: { ms: 20 }, 'slowSync, too slow': { ms: 200, patience: 50 } },
  failsButApplied: { failsButApplied: {} },
  appliedThenReverted: { appliedThenReverted: {} },
  refuses: {
    'refuses, changes': { why: 'readOnly' },
    'refuses, everything': { why: 'protectedView' },
    'refuses, with another code': { why: 'readOnly', code: '5010', officeOnly: true },
    'refuses, for a label': { why: 'label', officeOnly: true },
  },
  staleProxy: { staleProxy: {} },
  hollowRead: { hollowRead: {} },
  shortRead: {
    'shortRead, texts': { of: 'texts' },
    'shortRead, collections': { of: 'collections', officeOnly: true },
  },
  separatorIsNewline: { separatorIsNewline: {} },
  wholeTextResetsBullets: { wholeTextResetsBullets: {} },
  insertTwice: { insertTwice: {} },
  insertAtFront: { insertAtFront: {} },
  tagWriteRefused: { tagWriteRefused: {} },
  selectionEventDead: { selectionEventDead: {} },
  eventStorm: { eventStorm: {} },
  foreignError: { foreignError: {}, 'foreignError, once': { times: 1 } },
  answerWithoutResults: { answerWithoutResults: {}, 'answerWithoutResults, once': { times: 1 } },
  readRefused: { readRefused: { often: 1 }, 'readRefused, once': { often: 1, times: 1 } },
  readsRefusedAfterInsert: { readsRefusedAfterInsert: {} },
  slideRefuses: { slideRefuses: { slide: 2 }, 'slideRefuses, another slide': { slide: 3 } },
  selectionRefused: { selectionRefused: {}, 'selectionRefused, showing too': { of: 'both' } },
  nullSelection: { nullSelection: {} },
  nullText: { nullText: {} },
  insertionResizes: { insertionResizes: {} },
  insertionStretches: { insertionStretches: {} },
  textRunsRefused: { textRunsRefused: {} },
} satisfies { readonly [N in FaultName]: Variants<N> };

/** The name of a case with a fault. */
export type CaseName = { [N in FaultName]: keyof (typeof variants)[N] }[FaultName];

/** Longer than any answered call takes, in ms. */
export const GENEROUS = 15_000;

export const cases: readonly Case[] = [
  { name: 'no fault', fault: null, patience: GENEROUS, inMemory: true },
  ...faultNames.flatMap(name =>
    Object.entries<Variants<FaultName>[string]>(variants[name]).map(
      ([label, { patience = GENEROUS, officeOnly, ...parameters }]) => ({
        name: label,
        fault: { name, setting: { on: true, ...parameters } },
        patience,
        inMemory: !officeOnly && memoryFaults.some(one => one === name),
      }),
    ),
  ),
];
