import type { CardKind } from '../../core/card/kind.ts';
import type { AccessibilityCode, AccessibilityFinding } from '../../core/checks/accessibility.ts';
import type { Language } from '../../core/card/language.ts';
import type { Trouble, TroubleCode } from '../../core/deck/trouble.ts';
import type { Finding } from '../../core/groups/division.ts';
import { nl, type Dictionary } from './nl.ts';

/** What a sentence may fill its gaps with. */
export type Facts = NonNullable<Trouble['facts']>;
/** What the buttons under a waiting entry say. */
export interface Ways {
  readonly retry: string;
  readonly discard: string;
}
/** What a sentence says of one bond in a division. */
export interface Found {
  readonly finding: Finding;
  readonly groups: number;
  readonly people: number;
  /** Whether a person changed the division. */
  readonly overruled: boolean;
  /** Without who they are that must stay together. */
  readonly brief: boolean;
}
/** A sentence for everything that keeps people from reading a slide; whether it can be mended from here. */
export type LookSentences = Readonly<
  Record<AccessibilityCode, (facts: AccessibilityFinding['facts'], mendable: boolean) => string>
>;
/** A sentence for every code. */
export type Troubles = Readonly<Record<TroubleCode, (facts: Facts) => string>>;

/** What each language is called in itself. */
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

const learned = new Map<Language, Dictionary>([['nl', nl]]);

/** Fetches the sentences of a language, for a pane that is to speak it. Dutch is always there. */
export async function learn(language: Language): Promise<void> {
  if (!learned.has(language)) learned.set(language, (await import('./en.ts')).en);
}

/** The sentences of the pane in a language that it learned; until then in Dutch. */
export function dictionaryOf(language: Language): Dictionary {
  return learned.get(language) ?? nl;
}

/** The field's name in this language where the kind is known, else its id with a capital. */
function fieldName(id: string, language: Language, kind: CardKind | undefined): string {
  const field = kind?.fields.find(one => one.id === id);
  return field ? field.name[language] : id.charAt(0).toUpperCase() + id.slice(1);
}

/** Says what went wrong and what to do. With the card's kind, fields are called by their name. */
export function troubleSentence(trouble: Trouble, language: Language, kind?: CardKind): string {
  const facts = trouble.facts ?? {};
  const { field } = facts;
  const named = typeof field === 'string' ? { ...facts, field: fieldName(field, language, kind) } : facts;
  return dictionaryOf(language).troubles[trouble.code](named);
}
