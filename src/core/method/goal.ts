import type { CardKind } from '../card/kind.ts';
import { languages, type Language, type Localised } from '../card/language.ts';

const continued: Localised = { nl: 'vervolg', en: 'continued' };
/** The suffix that `continuedGoal` appends to a goal, in any language. */
const CONTINUED = / ?\((?:vervolg|continued) \d+\)$/u;

/** Returns the goal for the title of a continuation slide. */
export function continuedGoal(goal: string, page: number, language: Language): string {
  return `${firstGoal(goal)} (${continued[language]} ${page})`.trimStart();
}

/** Returns the goal of a card, given the goal on any of its slides. */
export function firstGoal(goal: string): string {
  return goal.replace(CONTINUED, '');
}

/** Returns the language of a card: the language of the kind's name in its title. Returns null for any other title. */
export function languageOf(title: string | null, kind: CardKind): Language | null {
  const text = (title ?? '').trim().toLowerCase();
  return languages.find(one => namesOf(kind).some(name => text.startsWith(name[one].toLowerCase()))) ?? null;
}

/** Returns the names of a card kind: the name of the working card and the name of its definitive version. */
function namesOf({ name, definitive }: CardKind): readonly Localised[] {
  return definitive ? [name, definitive.name] : [name];
}

/**
 * Returns the goal in a card's title: the title without the name of the kind, in any language. The goal may be empty.
 */
export function goalOf(title: string | null, kind: CardKind): string {
  const text = (title ?? '').replaceAll(/\s+/gu, ' ').trim();
  const names = namesOf(kind).flatMap(one => Object.values(one));
  const name = names.find(one => text.toLowerCase().startsWith(one.toLowerCase()));
  return name === undefined ? text : text.slice(name.length).replace(/^[\s:–—-]+/u, '');
}
