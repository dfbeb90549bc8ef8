import { slideLanguage, type Language } from '../card/language.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { rules, rulesHeading, rulesProvenance } from './rules.ts';

/** Shape names of the rules slide: its title, and the text of rule n (from 1). */
export const RULES_TITLE_SHAPE = 'regels:titel';
export function ruleShape(number: number): string {
  return `regels:${number}`;
}

/** Everything that the rules slide says in one language. */
export function rulesStamp(language: Language): SlideStamp {
  const texts = rules.map(
    ({ title, text }, at) => [ruleShape(at + 1), [[title[language]], [text[language]]]] as const,
  );
  return {
    texts: { [RULES_TITLE_SHAPE]: [[rulesHeading[language]]], ...Object.fromEntries(texts) },
    descriptions: {},
    notes: [rulesProvenance[language]],
    language: slideLanguage[language],
  };
}
