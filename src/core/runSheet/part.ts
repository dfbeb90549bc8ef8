import type { FieldId } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';

/** Milliseconds in a minute. */
export const MINUTE = 60_000;

/** Id of a part, unique in its run-sheet. */
export type PartId = string & { readonly brand: 'PartId' };

export const partKinds = ['plenary', 'subgroups', 'break'] as const;
export type PartKind = (typeof partKinds)[number];

/** How the group is split for subgroup work: people of one network, or of one organisation, apart. */
export const splits = ['networks', 'organisations'] as const;
export type Split = (typeof splits)[number];

/** A part of a run-sheet (_onderdeel_). All minutes are whole. */
export interface Part {
  readonly id: PartId;
  readonly kind: PartKind;
  /** The method's title, or the facilitator's own. */
  readonly title: Localised | string;
  readonly minutes: number;
  /** What scaling leaves at least, unless the minutes are fewer already. */
  readonly minimum: number;
  /** Someone set the minutes: scaling keeps them for as long as it can. */
  readonly pinned: boolean;
  /** The fields of the card that this part works on, in the order of filling. */
  readonly fields: readonly FieldId[];
  /** The rules for democratic dialogue are told in this part. */
  readonly rules: boolean;
  /** Questions to the group that belong to this part, besides the prompts of its fields. */
  readonly prompts: readonly Localised[];
  readonly split: Split | null;
}

/** What must be known of a part; the rest has a usual value. */
export type PartSketch = Pick<Part, 'kind' | 'title' | 'minutes' | 'minimum'> & Partial<Part>;

/** A part with the usual value for what the sketch leaves out. */
export function newPart(id: string, sketch: PartSketch): Part {
  const usual = { pinned: false, fields: [], rules: false, prompts: [], split: null };
  return { id: id as PartId, ...usual, ...sketch };
}

/** The title in this language; the facilitator's own words are in every language the same. */
export function partTitle({ title }: Part, language: Language): string {
  return typeof title === 'string' ? title : title[language];
}

/** The fewest minutes that scaling may give a part: its minimum, or its own minutes when those are fewer. */
export function fewestMinutes({ minimum, minutes }: Part): number {
  return Math.min(minimum, minutes);
}

/** The minutes of these parts together. */
export function totalMinutes(parts: readonly Part[]): number {
  return sum(parts.map(one => one.minutes));
}

/** These numbers together; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
