import { slideLanguage, type Language } from '../card/language.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { rulesHeading, rulesIn, rulesProvenance, type RuleText } from './rules.ts';

/** Reserved shape name of the rules slide's title. */
export const RULES_TITLE_SHAPE = 'regels:titel';

/** Reserved shape name of the text of one rule, numbered from 1. */
export function ruleShape(number: number): string {
  return `regels:${number}`;
}

/** The heading and the rules by shape name; each rule is two paragraphs, its title and its text. */
export function rulesTexts(
  language: Language,
  own: readonly RuleText[] = rulesIn(language),
): SlideStamp['texts'] {
  const texts = own.map(({ title, text }, at) => [ruleShape(at + 1), [[title], [text]]] as const);
  return { [RULES_TITLE_SHAPE]: [[rulesHeading[language]]], ...Object.fromEntries(texts) };
}

/**
 * What must be written into the rules' starter slide: the facilitator's own wording where there is one,
 * otherwise nothing in Dutch (the starter slide's language) and every text in another language.
 */
export function rulesStamp(language: Language, own?: readonly RuleText[]): SlideStamp {
  const common = { descriptions: {}, language: slideLanguage[language] };
  if (language === 'nl' && !own) return { ...common, texts: {} };
  return { ...common, texts: rulesTexts(language, own), notes: [rulesProvenance[language]] };
}
