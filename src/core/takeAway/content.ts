import type { CardKind, Field, FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import { firstGoal, goalOf, languageOf } from '../method/goal.ts';
import type { CardView } from '../session/state.ts';
import { writable } from '../text/paragraphs.ts';

/** The content of a card at the moment of export. */
export interface CardContent {
  readonly kind: CardKind;
  /** Whether the card is a definitive version. */
  readonly isDefinitive?: boolean;
  /** The language of the card and of all exports. */
  readonly language: Language;
  /** The goal of the card; may be empty. */
  readonly goal: string;
  /** The literal entries in the order of the slide; `\n` is a soft break. */
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
  /** The texts on the card's slides that are in none of its boxes. */
  readonly outside?: readonly string[];
  /** The parties to the agreement, as far as the facilitator entered them. */
  readonly parties?: readonly string[];
  /** The formatted date of this version. */
  readonly date?: string;
}

/**
 * Returns the content of an open card. `entries` come from all its slides. `spoken` is the language when the title does
 * not show it. `dateIn` formats the date of this version.
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

/** Returns the entries of a field. The entries are literal, except for characters that no file can hold. */
export function exportableEntries({ entries }: CardContent, { id }: Pick<Field, 'id'>): readonly string[] {
  return (entries.get(id) ?? []).map(writable);
}

/** The heading above the texts outside the boxes. */
export const alsoOnSlide = { nl: 'Ook op de dia', en: 'Also on the slide' } as const;

/** Returns the texts outside the boxes. The texts are literal, except for characters that no file can hold. */
export function exportableOutside({ outside = [] }: CardContent): readonly string[] {
  return outside.map(writable);
}

/** Returns the name of the card with its goal, as in its title. */
export function cardName({ kind, isDefinitive, language, goal }: CardContent): string {
  const name = (isDefinitive === true ? (kind.definitive ?? kind) : kind).name[language];
  return goal === '' ? name : `${name} — ${writable(goal)}`;
}
