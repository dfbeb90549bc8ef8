import type { CardKind } from '../card/kind.ts';
import { slideLanguage, type Language, type Localised } from '../card/language.ts';
import { TITLE_SHAPE } from '../card/names.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { cardDescriptions, meetingTexts, methodTexts } from './cardTexts.ts';
import type { NamedGroup } from './groupsLayout.ts';
import type { RuleText } from './rules.ts';
import { RULES_TITLE_SHAPE, rulesTexts } from './rulesStamp.ts';

/** Reserved shape names of a printed sheet: the name of its group, and the people of its group. */
export const SHEET_GROUP_SHAPE = 'vel:groep';
export const SHEET_PEOPLE_SHAPE = 'vel:mensen';
/** Reserved shape names of the printed sheet with the rules. */
export const SHEET_RULES_TITLE_SHAPE = 'vel:regels:titel';
export const SHEET_RULES_SHAPE = 'vel:regels';

const sheetsNotes: Localised = {
  nl: 'Print deze dia’s op A3, één voor elke groep.',
  en: 'Print these slides on A3, one for each group.',
};

const roundName: Localised = { nl: 'ronde', en: 'round' };

/** The empty cards to print. */
export interface SheetsOrder {
  readonly kind: CardKind;
  readonly language: Language;
  /** The goal on the sheets; may be empty. */
  readonly goal: string;
  /** The groups, which get one sheet each. Without groups, there is a single sheet for everyone. */
  readonly groups: readonly NamedGroup[];
  /** The round of these groups, from 1. When omitted, the sheets name no round. */
  readonly round?: number;
  readonly withPeople: boolean;
  /** The rules on the last sheet. */
  readonly rules: readonly RuleText[];
}

/**
 * The stamps for the two slides of the sheets' template: the first slide is used once per group, the second slide once.
 */
export interface SheetStamps {
  readonly cards: readonly SlideStamp[];
  readonly rules: SlideStamp;
}

export function sheetStamps(order: SheetsOrder): SheetStamps {
  const { groups, language, rules } = order;
  const common = { language: slideLanguage[language], notes: [sheetsNotes[language]] };
  const cards = groups.length === 0 ? [cardSheet(order, null)] : groups.map(one => cardSheet(order, one));
  return {
    cards: cards.map(one => ({ ...common, ...one })),
    rules: {
      ...common,
      descriptions: {},
      texts: {
        [SHEET_RULES_TITLE_SHAPE]: rulesTexts(language, rules)[RULES_TITLE_SHAPE] ?? [],
        [SHEET_RULES_SHAPE]: rulesParagraphs(rules),
      },
    },
  };
}

/** Returns two paragraphs for every rule: its title with a number, and its text. */
function rulesParagraphs(rules: readonly RuleText[]): readonly (readonly string[])[] {
  return rules.flatMap(({ title, text }, at) => [[`${at + 1}. ${title}`], [text]]);
}

function cardSheet(
  { kind, language, goal, round, withPeople }: SheetsOrder,
  group: NamedGroup | null,
): Pick<SlideStamp, 'texts' | 'descriptions' | 'without'> {
  const inRound = round === undefined ? [] : [`${roundName[language]} ${round}`];
  const people = withPeople ? (group?.people ?? []) : [];
  // A sheet has no footer, because the day on which people will write on it is unknown.
  const { [TITLE_SHAPE]: title = [] } = meetingTexts(kind, goal, '', language);
  return {
    texts: {
      [TITLE_SHAPE]: title,
      ...methodTexts(kind, language),
      ...(group && { [SHEET_GROUP_SHAPE]: [[[group.name, ...inRound].join(' · ')]] }),
      ...(people.length > 0 && { [SHEET_PEOPLE_SHAPE]: [[people.join(' · ')]] }),
    },
    descriptions: cardDescriptions(kind, language),
    without: [...(group ? [] : [SHEET_GROUP_SHAPE]), ...(people.length > 0 ? [] : [SHEET_PEOPLE_SHAPE])],
  };
}
