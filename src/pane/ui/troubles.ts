import type { CardKind } from '../../core/card/kind.ts';
import type { Language } from '../../core/card/language.ts';
import type { Trouble, TroubleCode } from '../../core/deck/trouble.ts';
import { wordsAtStart } from '../words.ts';
import { troubles } from './troubles.nl.ts';

export type Facts = NonNullable<Trouble['facts']>;

/** A sentence for every code. */
export type TroubleSentences = Readonly<Record<TroubleCode, (facts: Facts) => string>>;

const words = wordsAtStart('troubles', troubles);

/** Returns the field's name in this language where the kind is known, else its id with a capital. */
function fieldName(id: string, language: Language, kind: CardKind | undefined): string {
  const field = kind?.fields.find(one => one.id === id);
  return field ? field.name[language] : id.charAt(0).toUpperCase() + id.slice(1);
}

/** Returns what went wrong and what to do. With the kind of the card, fields are called by their name. */
export function troubleSentence(trouble: Trouble, language: Language, kind?: CardKind): string {
  const facts = trouble.facts ?? {};
  const { field } = facts;
  const named = typeof field === 'string' ? { ...facts, field: fieldName(field, language, kind) } : facts;
  return words[language][trouble.code](named);
}
