import type { CardKind, Field, FieldId } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';
import { headingShape } from '../card/names.ts';

/** A statement to evaluate a column of the finished card. */
interface Statement {
  /** The id of the column that the statement is about. */
  readonly id: string;
  readonly name: Localised;
  readonly text: Localised;
}

const statements: readonly Statement[] = [
  {
    id: 'waarden',
    name: { nl: 'Waarden', en: 'Values' },
    text: {
      nl: 'We herkennen onze waarden in wat we samen bereiken.',
      en: 'We recognise our values in what we achieve together.',
    },
  },
  {
    id: 'relaties',
    name: { nl: 'Relaties', en: 'Relationships' },
    text: {
      nl: 'We gaan met elkaar om zoals we hebben afgesproken.',
      en: 'We deal with each other as we agreed.',
    },
  },
  {
    id: 'handelen',
    name: { nl: 'Handelen', en: 'Conduct' },
    text: {
      nl: 'We doen wat we van elkaar mogen verwachten.',
      en: 'We do what we may expect of each other.',
    },
  },
  {
    id: 'voorwaarden',
    name: { nl: 'Voorwaarden', en: 'Conditions' },
    text: {
      nl: 'We hebben wat nodig is om dit te kunnen doen.',
      en: 'We have what it takes to be able to do this.',
    },
  },
  {
    id: 'acties',
    name: { nl: 'Acties', en: 'Actions' },
    text: {
      nl: 'We hebben de acties uitgevoerd of bewust bijgesteld.',
      en: 'We carried out the actions, or changed them on purpose.',
    },
  },
];

/** The questions about every statement, from left to right. Their ids are parts of the field ids. */
export const evaluationQuestions = [
  {
    id: 'score',
    name: { nl: 'score', en: 'score' },
    heading: { nl: 'Score: 1 = nee, 5 = ja', en: 'Score: 1 = no, 5 = yes' },
  },
  {
    id: 'merken',
    name: { nl: 'voorbeelden', en: 'examples' },
    heading: { nl: 'Waaraan merken we dat?', en: 'How can we tell?' },
  },
  {
    id: 'afspraak',
    name: { nl: 'afspraken', en: 'agreements' },
    heading: { nl: 'Wat spreken we nu af?', en: 'What do we agree on now?' },
  },
] as const;

const scores: readonly Localised[] = ['1', '2', '3', '4', '5'].map(one => ({ nl: one, en: one }));
const unknown: Localised = { nl: 'weet ik niet', en: 'I don’t know' };

const prompts: Readonly<Record<(typeof evaluationQuestions)[number]['id'], readonly Localised[]>> = {
  score: [
    {
      nl: 'Kies eerst ieder voor zich, zonder te overleggen. Welk cijfer geef jij?',
      en: 'Choose on your own first, without discussing it. What is your score?',
    },
    {
      nl: 'Wie gaf het laagste cijfer en wie het hoogste? Wat zien jullie anders?',
      en: 'Who gave the lowest score and who the highest? What do you see differently?',
    },
  ],
  merken: [
    { nl: 'Wat gebeurde er, en wie merkte daar iets van?', en: 'What happened, and who noticed?' },
    {
      nl: 'Wat zou je zien als het een punt hoger was?',
      en: 'What would you see if it were one point higher?',
    },
  ],
  afspraak: [
    {
      nl: 'Wat houden we zo, en wat doen we voortaan anders?',
      en: 'What do we keep, and what do we change?',
    },
    { nl: 'Wie doet dat, en wanneer is het klaar?', en: 'Who does that, and when is it done?' },
  ],
};

function fieldsOf({ id, name, text }: Statement, row: number): readonly Field[] {
  return evaluationQuestions.map((one, at) => ({
    id: fieldId(id, one.id),
    step: row * evaluationQuestions.length + at + 1,
    name: both(language => `${name[language]}: ${one.name[language]}`),
    question: one.id === 'score' ? text : one.heading,
    prompts: prompts[one.id],
    ...(one.id === 'score' && { answers: [...scores, unknown] }),
    description: both(language => `${name[language]}, ${text[language]} ${one.heading[language]}`),
  }));
}

/** The only field that is not in a row. */
export const nextStepsField: Field = {
  id: 'datum' as FieldId,
  step: statements.length * evaluationQuestions.length + 1,
  name: { nl: 'Volgende keer', en: 'Next time' },
  question: { nl: 'Wanneer kijken we weer terug?', en: 'When do we look back again?' },
  prompts: [
    {
      nl: 'Wie roept ons dan bij elkaar, en wie hoort er nog bij?',
      en: 'Who brings us together then, and who else should be there?',
    },
  ],
  description: {
    nl: 'Datum waarop we weer samen terugkijken',
    en: 'Date on which we look back together again',
  },
};

/**
 * The evaluation card, for the meeting at which a group looks back on its Partnerschapskaart. The method mentions this
 * meeting, but has no card for it. This card is our own proposal, and says so.
 */
export const evaluation: CardKind = {
  id: 'evaluatie',
  name: { nl: 'Evaluatiekaart', en: 'Evaluation card' },
  template: 'evaluation',
  fields: [...statements.flatMap(fieldsOf), nextStepsField],
  rows: statements.map(({ id, name, text }) => ({
    id,
    name,
    statement: text,
    fields: evaluationQuestions.map(one => fieldId(id, one.id)),
    headings: evaluationQuestions.map(one => one.name),
  })),
  print: {
    ...Object.fromEntries(evaluationQuestions.map(({ id, heading }) => [headingShape(id), [heading]])),
    ...Object.fromEntries(
      statements.map(({ id, name, text }) => [
        headingShape(id),
        [both(language => name[language].toLocaleUpperCase(language)), text],
      ]),
    ),
    [headingShape(nextStepsField.id)]: [{ nl: 'We kijken weer terug op:', en: 'We look back again on:' }],
  },
  definitive: null,
  footer: {
    nl: 'Eigen voorstel bij de Partnerschapskaart',
    en: 'Our own proposal with the Partnership card',
  },
  standingQuestions: [
    {
      nl: 'Wat leren we hiervan voor de rest van de samenwerking?',
      en: 'What does this teach us for the rest of the collaboration?',
    },
  ],
  watchPoints: [
    {
      nl: 'Verschil: een laag en een hoog cijfer mogen naast elkaar staan. Vraag naar het verhaal.',
      en: 'Difference: a low and a high score may stand side by side. Ask for the story.',
    },
    {
      nl: 'Vrijuit: niemand hoeft te zeggen welk cijfer van wie is.',
      en: 'Freely: nobody has to say which score is whose.',
    },
  ],
  instruction: [
    {
      nl: 'Zet de ingevulde Partnerschapskaart erbij: lees bij elke stelling eerst wat er in die kolom staat.',
      en: 'Have the filled Partnership card at hand: at each statement, first read what stands in that column.',
    },
    {
      nl: 'Ieder geeft een cijfer van 1 (nee) tot 5 (ja), of zegt: weet ik niet. Het gaat om het gesprek over de verschillen.',
      en: 'Everyone gives a score from 1 (no) to 5 (yes), or says: I don’t know. It is about the conversation on the differences.',
    },
    {
      nl: 'Er is geen eindcijfer: kijk per stelling naar het laagste, het hoogste en het aantal antwoorden.',
      en: 'There is no overall mark: per statement look at the lowest, the highest and the number of answers.',
    },
    {
      nl: 'Deze kaart is een eigen voorstel; de methode zelf geeft er geen.',
      en: 'This card is our own proposal; the method itself gives none.',
    },
  ],
};

function fieldId(statement: string, part: string): FieldId {
  return `${statement}-${part}` as FieldId;
}

function both(say: (language: Language) => string): Localised {
  return { nl: say('nl'), en: say('en') };
}
