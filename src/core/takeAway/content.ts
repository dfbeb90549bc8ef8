import type { CardKind, Field, FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import { firstGoal, goalOf, languageOf } from '../method/goal.ts';
import type { CardView } from '../session/state.ts';
import { writable } from '../text/paragraphs.ts';

/** What a card says at the moment that it is taken away. */
export interface CardContent {
  readonly kind: CardKind;
  /** It is a definitive version. */
  readonly isDefinitive?: boolean;
  /** Of the card, and of all that is made of it. */
  readonly language: Language;
  /** May be empty. */
  readonly goal: string;
  /** Literal, in the order of the slide; `\n` is a soft break. */
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
  /** Texts on its slides that are in none of its boxes. */
  readonly outside?: readonly string[];
  /** Who make the agreement, as far as the facilitator says it. */
  readonly parties?: readonly string[];
  /** Of this version, as it must stand there. */
  readonly date?: string;
}

/**
 * What an open card says, with what was said on all its slides. `spoken` is the language for a card whose title does
 * not tell it; `dateIn` gives the date of this version.
 */
export function contentOf(
  card: CardView,
  kind: CardKind,
  entries: CardContent['entries'],
  spoken: Language,
  dateIn: (language: Language) => string,
): CardContent {
  const title = (card.pages[0] ?? card.card).title;
  const language = languageOf(title, kind) ?? spoken;
  return {
    kind,
    isDefinitive: card.card.identity.definitive !== undefined,
    language,
    goal: firstGoal(goalOf(title, kind)),
    entries,
    date: dateIn(language),
  };
}

/** What was said in a field, literal but for what no file can hold. */
export function saidIn({ entries }: CardContent, { id }: Pick<Field, 'id'>): readonly string[] {
  return (entries.get(id) ?? []).map(writable);
}

/** What a section with the texts outside the boxes is called. */
export const alsoOnSlide = { nl: 'Ook op de dia', en: 'Also on the slide' } as const;

/** Returns the texts outside the boxes, literal but for what no file can hold. */
export function outsideIn({ outside = [] }: CardContent): readonly string[] {
  return outside.map(writable);
}

/** The name of the card with its goal, as in its title. */
export function cardName({ kind, isDefinitive, language, goal }: CardContent): string {
  const name = (isDefinitive === true ? (kind.definitive ?? kind) : kind).name[language];
  return goal === '' ? name : `${name} — ${writable(goal)}`;
}
