import type { Outcome } from '../../src/core/deck/trouble.ts';
import { paragraphs } from '../../src/core/text/paragraphs.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { COLLEAGUE, type Case, type CaseName } from './cases.ts';
import type { Scene } from './scene.ts';

/** The environments of the contract: the memory deck, and the Office layer in each profile of the embedded host. */
export const places = ['memory', 'windows', 'mac', 'web'] as const satisfies readonly (
  ProfileName | 'memory'
)[];

export type Place = (typeof places)[number];

/** The outcomes that differ from the usual outcome. The key is a fault; `@ memory` limits it to the memory deck. */
type Outcomes = Partial<Record<CaseName | `${CaseName} @ memory` | '@ memory', string>>;

/** A promise of the deck port. */
export interface Behaviour {
  readonly name: string;
  /** Whether the card Noord was read before. This is impossible when the first batch of a page is lost. */
  readonly known?: true;
  /** The actions of people before the attempt. */
  readonly before?: (scene: Scene) => void;
  /** Tries the promise. Returns `AS_USUAL`, or describes the difference. */
  readonly attempt: (scene: Scene) => Promise<string>;
  /** The required outcomes that are not `AS_USUAL`. */
  readonly unless: Outcomes;
}

export const AS_USUAL = 'as usual';

/** The outcomes of every behaviour that needs an answer from PowerPoint. */
export const withoutAnswer = {
  lostFirstBatch: 'noAnswer',
  neverAnswers: 'noAnswer',
  'neverAnswers, applied': 'noAnswer',
  'slowSync, too slow': 'noAnswer',
  'refuses, everything': 'readOnly',
  foreignError: 'hostFailed',
} as const satisfies Outcomes;

/** The outcomes of every behaviour that reads something existing. */
export const withReading = {
  ...withoutAnswer,
  answerWithoutResults: 'notRead',
  readRefused: 'hostFailed',
} as const satisfies Outcomes;

/** The outcomes of every behaviour that reads the card Noord. */
export const withCard = { ...withReading, slideRefuses: 'hostFailed' } as const satisfies Outcomes;

/** The outcomes of every behaviour on something missing, which a single Ctrl+Z restores. */
export const withGone = {
  'neverAnswers, applied @ memory': AS_USUAL,
  'foreignError @ memory': AS_USUAL,
  hostUndo: 'there again',
} as const satisfies Outcomes;

/**
 * The outcomes of every behaviour that reads texts. The memory deck does not know text lengths, and keeps titles whole.
 */
export const withLess = {
  hollowRead: 'unread, title empty',
  'hollowRead @ memory': 'text empty, title empty',
  'shortRead, texts': 'unread, title cut',
  'shortRead, texts @ memory': 'unread',
  nullText: 'unread, title missing',
} as const satisfies Outcomes;

/** The outcomes of a decision that rejects doubtful snapshots. */
export const withDoubt = {
  hollowRead: 'notRead',
  'shortRead, texts': 'notRead',
  nullText: 'notRead',
} as const satisfies Outcomes;

/**
 * The outcomes of every behaviour that changes slides. The Office layer checks whether a failed change was carried out.
 */
export const withChange = {
  'failsButApplied @ memory': 'hostFailed, done',
  appliedThenReverted: 'told, not done',
  'refuses, changes': 'readOnly',
  'refuses, with another code': 'hostFailed',
  'refuses, for a label': 'labelNeeded',
} as const satisfies Outcomes;

/**
 * The outcomes of a change whose answer is lost. The memory deck, unlike the Office layer, does not check whether the
 * change was carried out.
 */
export const withLostAnswer = {
  'foreignError @ memory': 'hostFailed, done',
  'foreignError, once @ memory': 'hostFailed, done',
  'answerWithoutResults @ memory': 'hostFailed, done',
  'answerWithoutResults, once @ memory': 'hostFailed, done',
} as const satisfies Outcomes;

/** Returns the required outcome of a behaviour. */
export function required({ unless }: Behaviour, { name }: Case, place: Place): string {
  const outcomes: Readonly<Record<string, string | undefined>> = unless;
  const keys = place === 'memory' ? [`${name} @ memory`, '@ memory', name] : [name];
  return keys.map(key => outcomes[key]).find(one => one !== undefined) ?? AS_USUAL;
}

/**
 * Describes the result of an attempt to change something. `did` is the actual effect: `done`, `not done` or a
 * description. `right` is whether the answer reports that effect.
 */
export function verdict(outcome: Outcome<unknown>, did: string, right = true): string {
  if (!outcome.ok) return did === 'not done' ? outcome.trouble.code : `${outcome.trouble.code}, ${did}`;
  if (did === 'not done') return 'told, not done';
  if (!right) return `${did}, wrong answer: ${JSON.stringify(outcome.value)}`;
  return did === 'done' ? AS_USUAL : did;
}

/** Describes the result of a call on something missing. */
export function wordOfGone(outcome: Outcome<unknown>): string {
  if (outcome.ok) return 'there again';
  return outcome.trouble.code === 'cardGone' ? AS_USUAL : outcome.trouble.code;
}

/** Returns the paragraphs of a raw text except those that a colleague adds. */
export function ours(raw: string): string {
  return paragraphs(raw)
    .map(one => one.text)
    .filter(text => text !== COLLEAGUE)
    .join('\r');
}
