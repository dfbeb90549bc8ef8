import type { CardKind, Field, FieldId } from '../card/kind.ts';
import type { Localised } from '../card/language.ts';
import { ARROW_SHAPE, DIRECTION_SHAPE, headingShape, READING_SHAPE } from '../card/names.ts';

/** The texts of the method for a column, without the description that is derived from them. */
type Column = Omit<Field, 'description'>;

const waarden: Column = {
  id: 'waarden' as FieldId,
  step: 1,
  name: { nl: 'Waarden', en: 'Values' },
  alsoCalled: { nl: ['Wensdroom'], en: ['Ideals'] },
  question: {
    nl: 'Wanneer is de samenwerking voor ons geslaagd?',
    en: 'When is this collaboration a success for us?',
  },
  prompts: [
    {
      nl: 'Ga uit van je wensdroom, los van beren op de weg. Hoe ziet die eruit?',
      en: 'Start from the ideal, never mind the obstacles. What does it look like?',
    },
    {
      nl: 'Stel, het is gelukt. Wat zie je dan? Wat merken inwoners daarvan?',
      en: 'Suppose it worked. What do you see then? What do residents notice?',
    },
    {
      nl: 'Wat is voor jou het belangrijkst, en waarom?',
      en: 'What matters most to you, and why?',
    },
    {
      nl: 'Waar verschillen onze waarden, en wat is voor allebei winst?',
      en: 'Where do our values differ, and what would be a gain for both?',
    },
  ],
};

const relaties: Column = {
  id: 'relaties' as FieldId,
  step: 2,
  name: { nl: 'Relaties', en: 'Relationships' },
  alsoCalled: { nl: ['Omgang', 'Verhoudingen'], en: ['Relations'] },
  question: { nl: 'Hoe gaan we dan met elkaar om?', en: 'How do we then deal with each other?' },
  prompts: [
    {
      nl: 'Wanneer werkte het tussen ons wel, en waardoor?',
      en: 'When did it work between us, and what made it work?',
    },
    {
      nl: 'Waaraan merken we dat we gelijkwaardig zijn?',
      en: 'How can we tell that we are equals?',
    },
    {
      nl: 'Wat hebben we nodig aan waardering, vertrouwen en contact?',
      en: 'What do we need in the way of appreciation, trust and contact?',
    },
  ],
};

const handelen: Column = {
  id: 'handelen' as FieldId,
  step: 3,
  name: { nl: 'Handelen', en: 'Conduct' },
  alsoCalled: { nl: ['Vaardigheden', 'Gedrag'], en: ['Skills', 'Behaviour'] },
  question: {
    nl: 'Wat vraagt dat van ons handelen en onze vaardigheden?',
    en: 'What does that ask of what we do and can do?',
  },
  prompts: [
    { nl: 'Wat doe jij dan anders dan nu?', en: 'What will you do differently from now?' },
    {
      nl: 'Welke vaardigheden van mensen in je netwerk helpen daarbij?',
      en: 'Which skills of people in your network help with that?',
    },
  ],
};

const voorwaarden: Column = {
  id: 'voorwaarden' as FieldId,
  step: 4,
  name: { nl: 'Voorwaarden', en: 'Conditions' },
  alsoCalled: { nl: ['Condities'], en: ['Preconditions', 'Requirements'] },
  question: {
    nl: 'Wat is nodig om zo te handelen en de relaties te onderhouden?',
    en: 'What is needed to act this way and keep up the relationships?',
  },
  prompts: [
    {
      nl: 'Welke middelen brengt ieder in: tijd, mensen, ruimte, kennis, geld?',
      en: 'What does each of us bring: time, people, space, knowledge, money?',
    },
    {
      nl: 'Wie kan nu niet goed meedoen, en wat is daarvoor nodig?',
      en: 'Who cannot take part well now, and what would that take?',
    },
    { nl: 'Welke spelregels ontbreken nog?', en: 'Which ground rules are still missing?' },
  ],
};

const acties: Column = {
  id: 'acties' as FieldId,
  step: 5,
  name: { nl: 'Acties', en: 'Actions' },
  alsoCalled: { nl: ['Actiepunten', 'Actieagenda', 'Actielijst'], en: ['Action points'] },
  question: {
    nl: 'Wat vragen we van onszelf, van ons samen en van anderen?',
    en: 'What do we ask of ourselves, of us together, and of others?',
  },
  prompts: [
    {
      nl: 'Wat doe ik, wat doen wij samen, wat vragen we van anderen?',
      en: 'What do I do, what do we do together, what do we ask of others?',
    },
    {
      nl: 'Wie doet wat, en wanneer kijken we terug?',
      en: 'Who does what, and when do we look back?',
    },
    { nl: 'Welke waarde dient deze actie?', en: 'Which value does this action serve?' },
  ],
};

const columns: readonly Column[] = [acties, voorwaarden, handelen, relaties, waarden];

/**
 * Returns the heading of a column in three paragraphs: step, name in capitals, question. Each paragraph has its own
 * size.
 */
const heading = ({ step, name, question }: Column): readonly Localised[] => [
  { nl: `Stap ${step}`, en: `Step ${step}` },
  { nl: name.nl.toLocaleUpperCase('nl'), en: name.en.toLocaleUpperCase('en') },
  question,
];

/**
 * The Partnerschapskaart, the first card kind: a method of HAN University of Applied Sciences (Werkplaats
 * Sociaal Domein; Erik Jansen and others). The questions of relaties, and all prompts, are our own wording.
 */
export const partnership: CardKind = {
  id: 'partnership',
  name: { nl: 'Partnerschapskaart', en: 'Partnership card' },
  alsoCalled: {
    nl: ['Partnerschap', 'Samenwerking', 'Samenwerkingsmodel'],
    en: ['Partnership', 'Collaboration', 'Collaboration model'],
  },
  template: 'card',
  fields: columns.map(column => ({
    ...column,
    description: {
      nl: `Kolom ${column.name.nl}, stap ${column.step} van ${columns.length}: de inbreng van de groep`,
      en: `Column ${column.name.en}, step ${column.step} of ${columns.length}: what the group contributes`,
    },
  })),
  rows: [],
  print: {
    ...Object.fromEntries(columns.map(column => [headingShape(column.id), heading(column)])),
    [DIRECTION_SHAPE]: [{ nl: 'Vul van rechts naar links', en: 'Fill from right to left' }],
    [READING_SHAPE]: [
      {
        nl: 'Acties en voorwaarden leiden samen tot wat we waardevol vinden →',
        en: 'Actions and conditions together lead to what we value →',
      },
    ],
  },
  footer: { nl: 'werkversie', en: 'working version' },
  definitive: {
    name: { nl: 'Samenwerkingsmodel', en: 'Collaboration model' },
    footer: { nl: 'definitieve versie', en: 'definitive version' },
    without: [DIRECTION_SHAPE, ARROW_SHAPE],
  },
  standingQuestions: [
    {
      nl: 'Hoe gaan we dit nu op de kaart invullen?',
      en: 'How shall we put this on the card?',
    },
    {
      nl: 'Hoe zou het specifieke vertaald kunnen worden naar een ander netwerk?',
      en: 'How could this particular case be carried over to another network?',
    },
  ],
  watchPoints: [
    {
      nl: 'Dialoog: het is een gesprek, geen debat.',
      en: 'Dialogue: this is a conversation, not a debate.',
    },
    {
      nl: 'Wederkerigheid: ieder geeft en ieder krijgt.',
      en: 'Reciprocity: everyone gives and everyone gains.',
    },
    { nl: 'Meedoen: help elkaar om mee te praten.', en: 'Taking part: help each other to join in.' },
    {
      nl: 'Verschil: waarden mogen verschillen. Wat is dan de win-win?',
      en: 'Difference: values may differ. So what is the win-win?',
    },
  ],
  instruction: [
    {
      nl: 'U vult de kaart in vijf stappen, van rechts naar links: eerst Waarden, als laatste Acties.',
      en: 'You fill the card in five steps, from right to left: Values first, Actions last.',
    },
    {
      nl: 'Het gaat om het gesprek. Werk wel toe naar korte, concrete uitspraken, in de woorden van de groep.',
      en: 'It is about the conversation. Do work towards short, concrete statements, in the words of the group.',
    },
    {
      nl: 'Blijft de groep hangen in een eigen geval, help dan om er iets van te maken dat voor iedereen geldt.',
      en: 'If the group gets stuck in one case, help them turn it into something that holds for everyone.',
    },
    {
      nl: 'Bewaar een kolom die af is gerust voor later: bij elke stap mag u terug naar wat er rechts al staat.',
      en: 'No column is ever closed: at each step you may go back to what already stands on its right.',
    },
  ],
};
