import { slideLanguage, type Language, type Localised } from '../card/language.ts';
import { frameWidth, WIDESCREEN, type SlideSize } from '../deck/slideSize.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { rules, rulesHeading, rulesIn, rulesProvenance, type RuleText } from './rules.ts';

/** Reserved shape name of the rules slide's title. */
export const RULES_TITLE_SHAPE = 'regels:titel';
/** The most rules for which the slide has space. */
export const MOST_RULES = rules.length + 1;

const sixHeading: Localised = {
  nl: '6 geboden voor democratische dialoog',
  en: '6 rules for democratic dialogue',
};

/** Reserved shape name of the text of one rule, numbered from 1. */
export function ruleShape(number: number): string {
  return `regels:${number}`;
}

/** Name of the disc with the number of a rule. */
export function numberShape(number: number): string {
  return `${ruleShape(number)}:nummer`;
}

/** Name of the line above a rule. The first rule has no line. */
export function lineShape(number: number): string {
  return `${ruleShape(number)}:lijn`;
}

/** The diameter, in points, of the disc with the number of a rule. */
export const NUMBER_SIZE = 50;

/** The margin at the sides of the slide, and the left edge of a rule after its number; in points. */
const MARGIN = 28.35;
const RULE_LEFT = MARGIN + NUMBER_SIZE + 20;

/** Returns the place of a rule (from 1) among `count` rules, in points from the top of the slide. */
export function ruleRow(number: number, count: number) {
  const height = 425 / count;
  const top = 94 + (number - 1) * height;
  return { top, height, numberTop: top + (height - NUMBER_SIZE) / 2 };
}

/** Returns the heading and the rules by shape name. Each rule has two paragraphs: its title and its text. */
export function rulesTexts(
  language: Language,
  own: readonly RuleText[] = rulesIn(language),
): SlideStamp['texts'] {
  const texts = own.map(({ title, text }, at) => [ruleShape(at + 1), [[title], [text]]] as const);
  const heading = own.length < MOST_RULES ? rulesHeading : sixHeading;
  return { [RULES_TITLE_SHAPE]: [[heading[language]]], ...Object.fromEntries(texts) };
}

/**
 * Returns the stamp for the rules' template. Writes the facilitator's own five or six rules, if there are any.
 * Otherwise, keeps the Dutch texts of the template for Dutch, and writes all texts for another language. The template
 * has a layout for five rules, and shapes for a sixth rule.
 */
export function rulesStamp(
  language: Language,
  own?: readonly RuleText[],
  size: SlideSize = WIDESCREEN,
): SlideStamp {
  const common = {
    descriptions: {},
    language: slideLanguage[language],
    ...layout(own?.length ?? rules.length, frameWidth(size)),
  };
  if (language === 'nl' && !own) return { ...common, texts: {} };
  return { ...common, texts: rulesTexts(language, own), notes: [rulesProvenance[language]] };
}

function layout(count: number, width: number): Pick<SlideStamp, 'without' | 'boxes'> {
  const hasSix = count === MOST_RULES;
  const isWide = width === WIDESCREEN.width;
  const across = isWide ? {} : { left: RULE_LEFT, width: width - RULE_LEFT - MARGIN };
  const boxes = Array.from({ length: count }, (_, at) => {
    const { top, height, numberTop } = ruleRow(at + 1, count);
    return {
      [ruleShape(at + 1)]: { ...across, ...(hasSix && { top, height, textSizes: [26, 22] }) },
      [numberShape(at + 1)]: {
        ...(!isWide && { left: MARGIN, width: NUMBER_SIZE }),
        ...(hasSix && { top: numberTop }),
      },
      [lineShape(at + 1)]: { ...across, ...(hasSix && { top }) },
    };
  });
  return {
    ...(!hasSix && { without: [ruleShape, numberShape, lineShape].map(name => name(MOST_RULES)) }),
    ...((hasSix || !isWide) && { boxes: Object.assign({}, ...boxes) as NonNullable<SlideStamp['boxes']> }),
  };
}
