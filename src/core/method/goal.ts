import type { CardKind } from '../card/kind.ts';
import { languages, type Language, type Localised } from '../card/language.ts';

const continued: Localised = { nl: 'vervolg', en: 'continued' };
/** What `continuedGoal` appends to a goal, in any language. */
const CONTINUED = / ?\((?:vervolg|continued) \d+\)$/u;

/** The goal in the title of a slide on which a card goes on. */
export function continuedGoal(goal: string, page: number, language: Language): string {
  return `${firstGoal(goal)} (${continued[language]} ${page})`.trimStart();
}

/** The goal of a card, whichever of its slides it was read from. */
export function firstGoal(goal: string): string {
  return goal.replace(CONTINUED, '');
}

/** The language of a card: that of its kind's name in the title; null where it has another title. */
export function languageOf(title: string | null, kind: CardKind): Language | null {
  const text = (title ?? '').trim().toLowerCase();
  return languages.find(one => namesOf(kind).some(name => text.startsWith(name[one].toLowerCase()))) ?? null;
}

/** What cards of a kind are called: the working card, and its definitive version. */
function namesOf({ name, definitive }: CardKind): readonly Localised[] {
  return definitive ? [name, definitive.name] : [name];
}

/** Returns the goal in a card's title: the title without the name of the kind, in any language. It may be empty. */
export function goalOf(title: string | null, kind: CardKind): string {
  const text = (title ?? '').replaceAll(/\s+/gu, ' ').trim();
  const names = namesOf(kind).flatMap(one => Object.values(one));
  const name = names.find(one => text.toLowerCase().startsWith(one.toLowerCase()));
  return name === undefined ? text : text.slice(name.length).replace(/^[\s:–—-]+/u, '');
}
