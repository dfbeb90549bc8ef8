import type { CardKind } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';
import { bodyShape, CLOCK_SHAPE, FOOTER_SHAPE, PROMPT_SHAPE, TITLE_SHAPE } from '../card/names.ts';
import type { SlideStamp } from '../deck/stamp.ts';

/** The paragraphs of each shape by name; a paragraph is a list of runs. */
type Texts = SlideStamp['texts'];

const questions: Localised = { nl: 'Vragen die altijd helpen:', en: 'Questions that always help:' };
const promptBox: Localised = {
  nl: 'Vak voor een vraag aan de groep; meestal leeg',
  en: 'Box for a question to the group; usually empty',
};
const clockBox: Localised = {
  nl: 'Vak voor de tijd die er nog is; meestal leeg',
  en: 'Box for the time that is left; usually empty',
};
const attention: Localised = { nl: 'Let bij elke stap op:', en: 'Keep in mind at every step:' };

/** Returns the texts of one meeting: its goal, which may be empty, and the formatted date. */
export function meetingTexts(
  { name, footer }: Pick<CardKind, 'name' | 'footer'>,
  goal: string,
  date: string,
  language: Language,
): Texts {
  return {
    [TITLE_SHAPE]: [goal === '' ? [name[language]] : [`${name[language]} — `, goal]],
    [FOOTER_SHAPE]: [[`${date} · ${footer[language]}`]],
  };
}

/** Returns the texts that every card of the kind has: its headings and hints. */
export function methodTexts(kind: CardKind, language: Language): Texts {
  return Object.fromEntries(
    Object.entries(kind.print).map(([shape, paragraphs]) => [shape, paragraphs.map(one => [one[language]])]),
  );
}

/**
 * Returns the alternative texts of the boxes for entries, prompt and clock, which have no text while they are empty.
 */
export function cardDescriptions(kind: CardKind, language: Language): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(kind.fields.map(({ id, description }) => [bodyShape(id), description[language]])),
    [PROMPT_SHAPE]: promptBox[language],
    [CLOCK_SHAPE]: clockBox[language],
  };
}

/** Returns the facilitator's instruction as speaker notes, one string per paragraph. */
export function cardNotes(kind: CardKind, language: Language): readonly string[] {
  const say = (texts: readonly Localised[]) => texts.map(one => one[language]);
  const items = (texts: readonly Localised[]) => say(texts).map(one => `– ${one}`);
  return [
    ...say(kind.instruction),
    questions[language],
    ...items(kind.standingQuestions),
    attention[language],
    ...items(kind.watchPoints),
  ];
}
