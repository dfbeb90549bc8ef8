import type { CardKind, Field } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';
import {
  bodyShape,
  CLOCK_SHAPE,
  DIRECTION_SHAPE,
  FOOTER_SHAPE,
  headingShape,
  PROMPT_SHAPE,
  READING_SHAPE,
  TITLE_SHAPE,
} from '../card/names.ts';
import type { SlideStamp } from '../deck/stamp.ts';

/** Paragraphs of runs by shape name. */
type Texts = SlideStamp['texts'];

const step: Localised = { nl: 'Stap', en: 'Step' };
const draft: Localised = { nl: 'werkversie', en: 'working version' };
const direction: Localised = { nl: 'Vul van rechts naar links', en: 'Fill from right to left' };
const continued: Localised = { nl: 'vervolg', en: 'continued' };
/** What `continuedGoal` puts behind a goal, in any language. */
const CONTINUED = new RegExp(` ?\\((?:${Object.values(continued).join('|')}) \\d+\\)$`, 'u');
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

/** How the finished card reads, by the id of its kind. */
const reading: Readonly<Record<string, Localised>> = {
  partnership: {
    nl: 'Acties en voorwaarden leiden samen tot wat we waardevol vinden →',
    en: 'Actions and conditions together lead to what we value →',
  },
};

/** What a card says of this one meeting: its goal, which may be empty, and the date as it must stand there. */
export function meetingTexts(kind: CardKind, goal: string, date: string, language: Language): Texts {
  const name = kind.name[language];
  return {
    [TITLE_SHAPE]: [goal === '' ? [name] : [`${name} — `, goal]],
    [FOOTER_SHAPE]: [[`${date} · ${draft[language]}`]],
  };
}

/** The goal in the title of a slide on which a card goes on. */
export function continuedGoal(goal: string, page: number, language: Language): string {
  const first = goal.replace(CONTINUED, '');
  return `${first} (${continued[language]} ${page})`.trimStart();
}

/** The goal in a card's title: what is left without the kind's own name, in any language. Empty when there is no more. */
export function goalOf(title: string | null, kind: CardKind): string {
  const text = (title ?? '').replaceAll(/\s+/gu, ' ').trim();
  const name = Object.values(kind.name).find(one => text.toLowerCase().startsWith(one.toLowerCase()));
  return name === undefined ? text : text.slice(name.length).replace(/^[\s:–—-]+/u, '');
}

/** What every card of the kind says: step, name and question above each field, and the two hints. */
export function methodTexts(kind: CardKind, language: Language): Texts {
  const hint = reading[kind.id];
  const headings = kind.fields.map(field => [headingShape(field.id), headingTexts(field, language)] as const);
  return {
    ...Object.fromEntries(headings),
    [DIRECTION_SHAPE]: [[direction[language]]],
    ...(hint && { [READING_SHAPE]: [[hint[language]]] }),
  };
}

/** Alternative texts of the boxes for entries, prompt and clock, which say nothing themselves while they are empty. */
export function cardDescriptions(kind: CardKind, language: Language): Readonly<Record<string, string>> {
  const of = (field: Field): Localised => ({
    nl: `Kolom ${field.name.nl}, stap ${field.step} van ${kind.fields.length}: de inbreng van de groep`,
    en: `Column ${field.name.en}, step ${field.step} of ${kind.fields.length}: what the group contributes`,
  });
  return {
    ...Object.fromEntries(kind.fields.map(field => [bodyShape(field.id), of(field)[language]])),
    [PROMPT_SHAPE]: promptBox[language],
    [CLOCK_SHAPE]: clockBox[language],
  };
}

/** The facilitator's instruction as speaker notes, one string a paragraph. */
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

/** Step, name in capitals and question: three paragraphs, so that each keeps its own size. */
function headingTexts(field: Field, language: Language): readonly (readonly string[])[] {
  return [
    [`${step[language]} ${field.step}`],
    [field.name[language].toLocaleUpperCase(language)],
    [field.question[language]],
  ];
}
