import type { CardKind } from '../../core/card/kind.ts';
import type { Language } from '../../core/card/language.ts';
import type { Trouble, TroubleCode } from '../../core/deck/trouble.ts';
import { wordsAtStart } from '../words.ts';
import { troubles } from './troubles.nl.ts';

export type Facts = NonNullable<Trouble['facts']>;

/** The sentences for every trouble code. */
export type TroubleSentences = Readonly<Record<TroubleCode, (facts: Facts) => string>>;

/** Troubles after which nothing needs to be done: what went by itself, and commands without an effect. */
export const remarks: ReadonlySet<TroubleCode> = new Set<TroubleCode>([
  'aidGone',
  'cardMoved',
  'emptyText',
  'formattingLost',
  'goesOn',
  'headingsLowered',
  'nothingToRedo',
  'nothingToUndo',
  'someoneTypes',
]);

const words = wordsAtStart('troubles', troubles);

/** Returns the name of a field in a language. Without a known kind of card, returns the id with a capital. */
function fieldName(id: string, language: Language, kind: CardKind | undefined): string {
  const field = kind?.fields.find(one => one.id === id);
  return field ? field.name[language] : id.charAt(0).toUpperCase() + id.slice(1);
}

/**
 * Returns a sentence about what went wrong and what to do. Pass the kind of the card to refer to its fields by name.
 */
export function troubleSentence(trouble: Trouble, language: Language, kind?: CardKind): string {
  const facts = trouble.facts ?? {};
  const { field } = facts;
  const named = typeof field === 'string' ? { ...facts, field: fieldName(field, language, kind) } : facts;
  return words[language][trouble.code](named);
}
