import type { Language } from '../card/language.ts';
import { rulesIn, sixthRule, type RuleText } from './rules.ts';
import { cleanEntry, entriesIn } from '../text/paragraphs.ts';

/** The rules in a facilitator's own words, in one language. */
export interface OwnRules {
  /**
   * The five rules and the sixth rule, also when the sixth is not in use. For a rule without text, our wording is used.
   */
  readonly rules: readonly RuleText[];
  /** Whether the sixth rule is in use. */
  readonly sixth: boolean;
}

/** A number or bullet before a rule in pasted text. */
const BEFORE_RULE = /^(?:[-–—•·*▪]|\d+\s*[.):-])\s*/;

/** Returns the rules in our wording. The sixth rule is not in use. */
export function ourRules(language: Language): OwnRules {
  const sixth = { title: sixthRule.title[language], text: sixthRule.text[language] };
  return { rules: [...rulesIn(language), sixth], sixth: false };
}

/** Returns whether all rules have our wording. The sixth rule may be in use or not. */
export function isOurWording({ rules }: OwnRules, language: Language): boolean {
  const ours = ourRules(language).rules;
  return rules.every(({ title, text }, at) => title === ours[at]?.title && text === ours[at].text);
}

/** Returns the rules in use, for the pane and for a slide. */
export function rulesInUse({ rules, sixth }: OwnRules, language: Language): readonly RuleText[] {
  const ours = ourRules(language).rules;
  return ours.slice(0, sixth ? undefined : -1).map((our, at) => {
    const title = cleanEntry(rules[at]?.title ?? '').replace(/\s+/g, ' ');
    const text = cleanEntry(rules[at]?.text ?? '').replace(/\s+/g, ' ');
    return title === '' && text === '' ? our : { title, text };
  });
}

/**
 * Returns the rules in a pasted text. In a text of five or six lines, the title of a rule ends at the first punctuation
 * mark. In a text of ten or twelve lines, each title is on a line before its text. Returns null for any other text.
 */
export function pastedRules(pasted: string): readonly RuleText[] | null {
  const lines = entriesIn(pasted).map(line => cleanEntry(line).replace(BEFORE_RULE, ''));
  if (lines.length === 10 || lines.length === 12) {
    return lines.flatMap((title, at) => (at % 2 === 0 ? [{ title, text: lines[at + 1] ?? '' }] : []));
  }
  if (lines.length !== 5 && lines.length !== 6) return null;
  return lines.map(line => {
    const end = /[.!?:](?=\s)/.exec(line)?.index ?? line.length;
    return { title: line.slice(0, end + 1), text: line.slice(end + 1).trim() };
  });
}

/** Returns the rules as text to store. */
export function writeOwnRules(own: OwnRules): string {
  return JSON.stringify(own);
}

/** Returns the stored rules. Returns the rules in our wording when nothing is stored, or when the data is invalid. */
export function readOwnRules(kept: string | null, language: Language): OwnRules {
  const ours = ourRules(language);
  try {
    const found = JSON.parse(kept ?? '') as Partial<OwnRules> | null;
    const rules = found?.rules;
    if (!Array.isArray(rules) || rules.length !== ours.rules.length || !rules.every(isRule)) return ours;
    return { rules: rules.map(({ title, text }) => ({ title, text })), sixth: found?.sixth === true };
  } catch {
    return ours;
  }
}

function isRule(one: unknown): one is RuleText {
  const rule = one as Partial<Record<'title' | 'text', unknown>> | null;
  return typeof rule?.title === 'string' && typeof rule.text === 'string';
}
