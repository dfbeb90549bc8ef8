import type { Boxes, TextPlace } from '../card/boxPlace.ts';
import type { FieldId } from '../card/kind.ts';

/** A slide that someone else made, recognised as a card. */
export interface Recognised {
  readonly boxes: Boxes;
  /** The shapes that only hold the name of a field. */
  readonly headings: Readonly<Partial<Record<FieldId, TextPlace>>>;
  readonly title: TextPlace | null;
  /** How certain it is that the slide is a card, from 0 to 1. */
  readonly confidence: number;
}
