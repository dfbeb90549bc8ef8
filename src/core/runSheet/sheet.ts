import type { Localised } from '../card/language.ts';
import { newPart, type Part, type PartId, type PartKind } from './part.ts';
import { scaled, type Scaling } from './scaling.ts';

/** A run-sheet (_draaiboek_) of the method, for one meeting. */
export interface Variant {
  readonly id: string;
  readonly name: Localised;
  /** A sentence that describes the variant. */
  readonly about: Localised;
  readonly parts: readonly Part[];
}

/** A facilitator's own run-sheet. */
export interface RunSheet {
  /** The id of the variant from which the run-sheet was made. */
  readonly variant: string;
  /** The parts with the desired minutes. `planOf` scales them to the available time. */
  readonly parts: readonly Part[];
  /** The planned start, in ms since epoch; null when no start was planned. */
  readonly start: number | null;
  /** The minutes available; null for the total minutes of the parts. */
  readonly available: number | null;
}

/** The most minutes that a person can give a part. */
export const MOST_MINUTES = 24 * 60;

/** The `minimum` of a part that a facilitator added. */
const OWN_MINIMUM = 5;

/** Returns a run-sheet with the variant's own parts and minutes. Also used to reset an edited run-sheet. */
export function newSheet({ id, parts }: Variant): RunSheet {
  return { variant: id, parts, start: null, available: null };
}

/** Returns the parts scaled to the available time, or unchanged when no time was given. */
export function planOf({ parts, available }: RunSheet): Scaling {
  if (available !== null) return scaled(parts, available);
  return parts.length === 0 ? { kind: 'noParts' } : { kind: 'plan', parts, bent: [] };
}

/** Whether this is a valid number of minutes for a part: a whole number from 1 to `MOST_MINUTES`. */
export function areMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
}

/** Sets and pins the minutes of a part. Changes nothing when the minutes are invalid or the part is missing. */
export function withMinutes(parts: readonly Part[], id: PartId, minutes: number): readonly Part[] {
  if (!areMinutes(minutes)) return parts;
  return parts.map(one => (one.id === id ? { ...one, minutes, pinned: true } : one));
}

/** Sets a facilitator's own title of a part. Changes nothing when the title is blank or the part is missing. */
export function withTitle(parts: readonly Part[], id: PartId, title: string): readonly Part[] {
  if (title.trim() === '') return parts;
  return parts.map(one => (one.id === id ? { ...one, title: title.trim() } : one));
}

/** A part that a facilitator adds. */
export interface OwnPart {
  readonly kind: PartKind;
  readonly title: string;
  readonly minutes: number;
}

/**
 * Inserts a facilitator's own part with pinned minutes at `index`. Changes nothing when the title is blank or the
 * minutes are invalid.
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

/** Moves a part to `index` among the other parts. Changes nothing when the part is missing. */
export function withPartAt(parts: readonly Part[], id: PartId, index: number): readonly Part[] {
  const part = parts.find(one => one.id === id);
  return part ? withoutPart(parts, id).toSpliced(Math.max(index, 0), 0, part) : parts;
}
