import type { Language } from '../card/language.ts';
import type { InsertOrder } from '../deck/deck.ts';

/** What a facilitator chooses before a new card is inserted. */
export interface NewCard {
  /** Id of its kind; left out, the first kind. */
  readonly kind?: string;
  /** The goal that stands in the title; may be empty. */
  readonly goal: string;
  readonly language: Language;
  /** Of the meeting, as year-month-day (ISO 8601); left out, it is today. */
  readonly date?: string;
  readonly style: InsertOrder['style'];
}
