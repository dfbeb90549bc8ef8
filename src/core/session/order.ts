import type { Language } from '../card/language.ts';
import type { InsertOrder } from '../deck/deck.ts';

/** The facilitator's choices for a new card. */
export interface NewCard {
  /** Id of the card kind; the first kind when absent. */
  readonly kind?: string;
  /** The goal in the title; may be empty. */
  readonly goal: string;
  readonly language: Language;
  /** Date of the meeting, as year-month-day (ISO 8601); today when absent. */
  readonly date?: string;
  readonly style: InsertOrder['style'];
}
