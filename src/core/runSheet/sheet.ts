import type { Localised } from '../card/language.ts';
import { newPart, type Part, type PartId, type PartKind } from './part.ts';
import { scaled, type Scaling } from './scaling.ts';

/** A run-sheet (_draaiboek_) as the method has it, for one meeting. */
export interface Variant {
  readonly id: string;
  readonly name: Localised;
  /** For whom it is, in a sentence. */
  readonly about: Localised;
  readonly parts: readonly Part[];
}

/** A facilitator's own run-sheet. */
export interface RunSheet {
  /** Id of the variant that it began as. */
  readonly variant: string;
  /** With the minutes that are wished for; what the time allows is in the plan. */
  readonly parts: readonly Part[];
  /** Planned start, in ms since epoch; null for the moment at which it is started. */
  readonly start: number | null;
  /** Minutes available; null for as long as the parts take. */
  readonly available: number | null;
}

/** The most minutes that a person can give a part. */
export const MOST_MINUTES = 24 * 60;

/** The fewest minutes that scaling leaves of a part that a facilitator added. */
const OWN_MINIMUM = 5;

/** A run-sheet with the variant's own parts and minutes; also what resets one that was edited. */
export function newSheet({ id, parts }: Variant): RunSheet {
  return { variant: id, parts, start: null, available: null };
}

/** The parts scaled to the time available, or as they are when no time was given. */
export function planOf({ parts, available }: RunSheet): Scaling {
  if (available !== null) return scaled(parts, available);
  return parts.length === 0 ? { kind: 'noParts' } : { kind: 'plan', parts, bent: [] };
}

/** Whether a person can give a part these minutes: a whole number from 1 to `MOST_MINUTES`. */
export function areMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
}

/** Sets and pins the minutes of a part. Nothing changes when these are no minutes, or the part is not there. */
export function withMinutes(parts: readonly Part[], id: PartId, minutes: number): readonly Part[] {
  if (!areMinutes(minutes)) return parts;
  return parts.map(one => (one.id === id ? { ...one, minutes, pinned: true } : one));
}

/** Gives a part the facilitator's own title. Nothing changes when it is blank, or the part is not there. */
export function withTitle(parts: readonly Part[], id: PartId, title: string): readonly Part[] {
  if (title.trim() === '') return parts;
  return parts.map(one => (one.id === id ? { ...one, title: title.trim() } : one));
}

/** What a facilitator says of a part of her own. */
export interface OwnPart {
  readonly kind: PartKind;
  readonly title: string;
  readonly minutes: number;
}

/**
 * Adds a part of the facilitator's own, with pinned minutes, as number `index` (from 0). Nothing changes when
 * its title is blank or its minutes are no minutes.
 */
export function withPart(parts: readonly Part[], own: OwnPart, index: number): readonly Part[] {
  const title = own.title.trim();
  if (title === '' || !areMinutes(own.minutes)) return parts;
  let number = 1;
  while (parts.some(one => one.id === `own-${number}`)) number++;
  const { kind, minutes } = own;
  const part = newPart(`own-${number}`, { kind, title, minutes, minimum: OWN_MINIMUM, pinned: true });
  return parts.toSpliced(Math.max(index, 0), 0, part);
}

/** Removes a part. */
export function withoutPart(parts: readonly Part[], id: PartId): readonly Part[] {
  return parts.filter(one => one.id !== id);
}

/** Moves a part to number `index` (from 0) among the others. Nothing changes when it is not there. */
export function withPartAt(parts: readonly Part[], id: PartId, index: number): readonly Part[] {
  const part = parts.find(one => one.id === id);
  return part ? withoutPart(parts, id).toSpliced(Math.max(index, 0), 0, part) : parts;
}
