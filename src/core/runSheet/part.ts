import type { FieldId } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';

/** Milliseconds in a minute. */
export const MINUTE = 60_000;

/** Id of a part, unique in its run-sheet. */
export type PartId = string & { readonly brand: 'PartId' };

export const partKinds = ['plenary', 'subgroups', 'break'] as const;
export type PartKind = (typeof partKinds)[number];

/** What subgroup work separates: people of one network, or people of one organisation. */
export const splits = ['networks', 'organisations'] as const;
export type Split = (typeof splits)[number];

/** A part of a run-sheet (_onderdeel_). All minutes are whole. */
export interface Part {
  readonly id: PartId;
  readonly kind: PartKind;
  /** The method's title, or the facilitator's own. */
  readonly title: Localised | string;
  readonly minutes: number;
  /** The fewest minutes after scaling, unless `minutes` is already lower. */
  readonly minimum: number;
  /** Whether a person set the minutes. Scaling keeps pinned minutes as long as possible. */
  readonly pinned: boolean;
  /** The fields of the card that this part works on, in the order of filling. */
  readonly fields: readonly FieldId[];
  /** Whether the rules for democratic dialogue are explained in this part. */
  readonly rules: boolean;
  /** Questions to the group in this part, in addition to the prompts of its fields. */
  readonly prompts: readonly Localised[];
  readonly split: Split | null;
}

/** The required properties of a part. The other properties have default values. */
export type PartSketch = Pick<Part, 'kind' | 'title' | 'minutes' | 'minimum'> & Partial<Part>;

/** Returns a part, with default values for omitted properties. */
export function newPart(id: string, sketch: PartSketch): Part {
  const usual = { pinned: false, fields: [], rules: false, prompts: [], split: null };
  return { id: id as PartId, ...usual, ...sketch };
}

/** Returns the title in this language. The facilitator's own title is the same in every language. */
export function partTitle({ title }: Part, language: Language): string {
  return typeof title === 'string' ? title : title[language];
}

/** Returns the fewest minutes that scaling may give a part: its minimum, or its current minutes when they are fewer. */
export function fewestMinutes({ minimum, minutes }: Part): number {
  return Math.min(minimum, minutes);
}

/** Returns the total minutes of these parts. */
export function totalMinutes(parts: readonly Part[]): number {
  return sum(parts.map(one => one.minutes));
}

/** Returns the sum of these numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
