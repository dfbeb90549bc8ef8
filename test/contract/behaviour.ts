import type { Outcome } from '../../src/core/deck/trouble.ts';
import { paragraphs } from '../../src/core/text/paragraphs.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { COLLEAGUE, type Case, type CaseName } from './cases.ts';
import type { Scene } from './scene.ts';

/** Where the contract must hold: on the memory deck, and on the Office layer in each profile of the embedded host. */
export const places = ['memory', 'windows', 'mac', 'web'] as const satisfies readonly (
  ProfileName | 'memory'
)[];

export type Place = (typeof places)[number];

/** Outcomes that differ from the usual one: with a fault everywhere, or with it or always on the memory deck. */
type Outcomes = Partial<Record<CaseName | `${CaseName} @ memory` | '@ memory', string>>;

/** Something that the port promises. */
export interface Behaviour {
  readonly name: string;
  /** Whether the card Noord was read before; it cannot have been where the first batch of a page is lost. */
  readonly known?: true;
  /** What people do first. */
  readonly before?: (scene: Scene) => void;
  /** Tries it and says what came of it: `AS_USUAL`, or in words what was different. */
  readonly attempt: (scene: Scene) => Promise<string>;
  /** What must come of it where that is not as usual. */
  readonly unless: Outcomes;
}

export const AS_USUAL = 'as usual';

/** Outcomes of every behaviour that needs an answer of PowerPoint. */
export const withoutAnswer = {
  lostFirstBatch: 'noAnswer',
  neverAnswers: 'noAnswer',
  'neverAnswers, applied': 'noAnswer',
  'slowSync, too slow': 'noAnswer',
  'refuses, everything': 'readOnly',
  foreignError: 'hostFailed',
} as const satisfies Outcomes;

/** Outcomes of every behaviour that reads something that is there. */
export const withReading = {
  ...withoutAnswer,
  answerWithoutResults: 'notRead',
  readRefused: 'hostFailed',
} as const satisfies Outcomes;

/** Outcomes of every behaviour that reads the card Noord. */
export const withCard = { ...withReading, slideRefuses: 'hostFailed' } as const satisfies Outcomes;

/** Outcomes of every behaviour with something that is gone; one Ctrl+Z brings it back. */
export const withGone = {
  'neverAnswers, applied @ memory': AS_USUAL,
  'foreignError @ memory': AS_USUAL,
  hostUndo: 'there again',
} as const satisfies Outcomes;

/** Outcomes of every reading of texts. The memory deck does not know how long a text is, and keeps its titles whole. */
export const withLess = {
  hollowRead: 'unread, title empty',
  'hollowRead @ memory': 'text empty, title empty',
  'shortRead, texts': 'unread, title cut',
  'shortRead, texts @ memory': 'unread',
  nullText: 'unread, title missing',
} as const satisfies Outcomes;

/** Outcomes of a decision that doubts what it was given to read. */
export const withDoubt = {
  hollowRead: 'notRead',
  'shortRead, texts': 'notRead',
  nullText: 'notRead',
} as const satisfies Outcomes;

/** Outcomes of every behaviour that changes the slides. The Office layer looks whether what failed has arrived. */
export const withChange = {
  'failsButApplied @ memory': 'hostFailed, done',
  appliedThenReverted: 'told, not done',
  'refuses, changes': 'readOnly',
  'refuses, with another code': 'hostFailed',
  'refuses, for a label': 'labelNeeded',
} as const satisfies Outcomes;

/** Outcomes of a change whose answer is lost: the memory deck, unlike the Office layer, does not look whether it arrived. */
export const withLostAnswer = {
  'foreignError @ memory': 'hostFailed, done',
  'foreignError, once @ memory': 'hostFailed, done',
  'answerWithoutResults @ memory': 'hostFailed, done',
  'answerWithoutResults, once @ memory': 'hostFailed, done',
} as const satisfies Outcomes;

/** The outcome that a behaviour must have. */
export function required({ unless }: Behaviour, { name }: Case, place: Place): string {
  const outcomes: Readonly<Record<string, string | undefined>> = unless;
  const keys = place === 'memory' ? [`${name} @ memory`, '@ memory', name] : [name];
  return keys.map(key => outcomes[key]).find(one => one !== undefined) ?? AS_USUAL;
}

/**
 * What came of an attempt to change something, in words. `did` is what really stands there now: `done`,
 * `not done`, or something else in words; `right` says whether the answer tells it.
 */
export function verdict(outcome: Outcome<unknown>, did: string, right = true): string {
  if (!outcome.ok) return did === 'not done' ? outcome.trouble.code : `${outcome.trouble.code}, ${did}`;
  if (did === 'not done') return 'told, not done';
  if (!right) return `${did}, wrong answer: ${JSON.stringify(outcome.value)}`;
  return did === 'done' ? AS_USUAL : did;
}

/** What came of a call for something that is gone, in words. */
export function wordOfGone(outcome: Outcome<unknown>): string {
  if (outcome.ok) return 'there again';
  return outcome.trouble.code === 'cardGone' ? AS_USUAL : outcome.trouble.code;
}

/** The paragraphs of a raw text without those that a colleague adds. */
export function ours(raw: string): string {
  return paragraphs(raw)
    .map(one => one.text)
    .filter(text => text !== COLLEAGUE)
    .join('\r');
}
