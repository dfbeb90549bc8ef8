import { fieldOf, type FieldId } from '../card/kind.ts';
import type { Localised } from '../card/language.ts';
import { newPart, type Part } from '../runSheet/part.ts';
import type { Variant } from '../runSheet/sheet.ts';
import { partnership } from './partnership.ts';

/** Returns fields of the card. The ids must be in the order of filling. */
const fields = (...ids: readonly string[]): readonly FieldId[] =>
  ids.map(id => fieldOf(partnership, id as FieldId).id);
const values = fields('waarden');
const steps2To4 = fields('relaties', 'handelen', 'voorwaarden');
const steps2To5 = fields('relaties', 'handelen', 'voorwaarden', 'acties');
const actions = fields('acties');
const wholeCard = [...values, ...steps2To5];

const welcome = newPart('welcome', {
  kind: 'plenary',
  title: { nl: 'Welkom en 5 geboden', en: 'Welcome and 5 rules' },
  minutes: 15,
  minimum: 5,
  rules: true,
  prompts: [
    { nl: 'Wat heb je nodig om hier vrijuit mee te praten?', en: 'What do you need to speak freely here?' },
  ],
});

const task1 = newPart('task1', {
  kind: 'subgroups',
  title: { nl: 'Opdracht 1: waarden', en: 'Task 1: values' },
  minutes: 45,
  minimum: 20,
  fields: values,
  split: 'networks',
});

const sharedValues = newPart('values', {
  kind: 'plenary',
  title: { nl: 'Plenair: welke waarden?', en: 'All together: which values?' },
  minutes: 20,
  minimum: 10,
  fields: values,
  prompts: [
    { nl: 'Welke waarden hoorde je in meer groepen?', en: 'Which values did you hear in several groups?' },
  ],
});

const task2 = newPart('task2', {
  kind: 'subgroups',
  title: {
    nl: 'Opdracht 2: relaties, handelen en voorwaarden',
    en: 'Task 2: relationships, conduct and conditions',
  },
  minutes: 60,
  minimum: 25,
  fields: steps2To4,
  split: 'organisations',
  prompts: [
    {
      nl: 'Ga uit van de waarden op de kaart. Hoe ziet onze ideale samenwerking er dan uit?',
      en: 'Start from the values on the card. What does our ideal collaboration then look like?',
    },
    {
      nl: 'Welk voorbeeld uit je eigen netwerk inspireert je?',
      en: 'Which example from your own network inspires you?',
    },
  ],
});

const pause = newPart('break', {
  kind: 'break',
  title: { nl: 'Pauze', en: 'Break' },
  minutes: 15,
  minimum: 10,
});

const columns = newPart('columns', {
  kind: 'plenary',
  title: { nl: 'Plenair: kolom voor kolom', en: 'All together: column by column' },
  minutes: 35,
  minimum: 15,
  fields: steps2To5,
  prompts: [{ nl: 'Wat is in deze kolom nieuw voor je?', en: 'What in this column is new to you?' }],
});

const sharedActions = newPart('actions', {
  kind: 'plenary',
  title: { nl: 'Plenair: acties', en: 'All together: actions' },
  minutes: 30,
  minimum: 15,
  fields: actions,
  prompts: [{ nl: 'Wat kunnen we morgen al beginnen?', en: 'What can we start with tomorrow?' }],
});

const final = newPart('final', {
  kind: 'plenary',
  title: { nl: 'Definitieve versie', en: 'Definitive version' },
  minutes: 30,
  minimum: 10,
  fields: wholeCard,
  prompts: [
    { nl: 'Wat blijft staan, wat kan weg?', en: 'What stays, and what can go?' },
    { nl: 'Kan iedereen achter deze kaart staan?', en: 'Can everyone stand behind this card?' },
  ],
});

const introduction = newPart('introduction', {
  kind: 'plenary',
  title: { nl: 'Waarom samen, en hoe de kaart werkt', en: 'Why together, and how the card works' },
  minutes: 25,
  minimum: 10,
});

const practice = newPart('practice', {
  kind: 'plenary',
  title: { nl: 'Afspraken voor de eigen praktijk', en: 'What we try in our own practice' },
  minutes: 15,
  minimum: 5,
  prompts: [
    {
      nl: 'Met wie voer je dit gesprek voor de volgende keer?',
      en: 'With whom will you have this conversation before next time?',
    },
  ],
});

const lookingBack = newPart('back', {
  kind: 'plenary',
  title: { nl: 'Terugblik: wat gebeurde er in de praktijk?', en: 'Looking back: what happened in practice?' },
  minutes: 30,
  minimum: 10,
  rules: true,
  prompts: [
    {
      nl: 'Wat heb je sinds de vorige keer geprobeerd?',
      en: 'What have you tried since last time?',
    },
  ],
});

const evaluation = newPart('evaluation', {
  kind: 'subgroups',
  title: { nl: 'Terugkijken in subgroepen', en: 'Looking back in subgroups' },
  minutes: 45,
  minimum: 20,
  fields: wholeCard,
  split: 'organisations',
  prompts: [{ nl: 'Waaraan merken we dat dit zo gaat?', en: 'How can we tell that it goes like this?' }],
});

const newAgreements = newPart('agreements', {
  kind: 'plenary',
  title: { nl: 'Nieuwe afspraken en een datum', en: 'New agreements and a date' },
  minutes: 20,
  minimum: 10,
  fields: actions,
  prompts: [{ nl: 'Wanneer kijken we weer samen terug?', en: 'When do we look back together again?' }],
});

const lasting = (part: Part, minutes: number, minimum: number): Part => ({ ...part, minutes, minimum });

/** The id of the variant for `SHORT_TIME` minutes or less. */
export const SHORT_VARIANT = 'pressureCooker';
export const SHORT_TIME = 90;

/**
 * The run-sheets of the method. The parts, order and minutes of `programme` and `method` are HAN's, within HAN's ranges
 * (205–250 and 165–195 minutes in total). For the pressure cooker and the three meetings, HAN gives only the length and
 * the steps: the division into parts is ours. All minima and all wording are ours.
 */
export const runSheets: readonly Variant[] = [
  {
    id: 'programme',
    name: { nl: 'Ruime middag met pauze', en: 'Long afternoon with a break' },
    about: {
      nl: 'Aan het eind staat er een definitieve versie.',
      en: 'Ends with a definitive version.',
    },
    parts: [lasting(welcome, 10, 5), task1, sharedValues, task2, pause, columns, final],
  },
  {
    id: 'method',
    name: { nl: 'Middag zonder pauze', en: 'Afternoon without a break' },
    about: {
      nl: 'Drie uur. De groepen vullen ook de acties in.',
      en: 'Three hours. The groups fill in the actions as well.',
    },
    parts: [
      welcome,
      task1,
      sharedValues,
      {
        ...task2,
        title: { nl: 'Opdracht 2: van relaties tot acties', en: 'Task 2: from relationships to actions' },
        fields: steps2To5,
      },
      { ...lasting(columns, 40, 20), prompts: [...columns.prompts, ...final.prompts] },
    ],
  },
  {
    id: SHORT_VARIANT,
    name: { nl: 'Pressure cooker: anderhalf uur', en: 'Pressure cooker: an hour and a half' },
    about: {
      nl: 'Alle stappen, kort. Minder dan een uur raden we af.',
      en: 'Every step, briefly. We advise against less than an hour.',
    },
    parts: [
      lasting(welcome, 10, 5),
      lasting(task1, 20, 15),
      lasting(sharedValues, 10, 5),
      lasting(task2, 25, 15),
      { ...lasting(columns, 15, 10), fields: steps2To4 },
      lasting(sharedActions, 10, 5),
    ],
  },
  {
    id: 'meeting1',
    name: { nl: 'Bijeenkomst 1 van 3: waarden', en: 'Meeting 1 of 3: values' },
    about: {
      nl: 'Twee en een half uur: kennismaken met de kaart en samen de waarden vinden.',
      en: 'Two and a half hours: getting to know the card and finding the values together.',
    },
    parts: [welcome, introduction, task1, pause, lasting(sharedValues, 35, 15), practice],
  },
  {
    id: 'meeting2',
    name: {
      nl: 'Bijeenkomst 2 van 3: van relaties tot acties',
      en: 'Meeting 2 of 3: from relationships to actions',
    },
    about: {
      nl: 'Twee en een half uur: van de waarden naar wat ieder gaat doen.',
      en: 'Two and a half hours: from the values to what each of us will do.',
    },
    parts: [
      { ...lasting(lookingBack, 15, 5), fields: values },
      lasting(task2, 50, 25),
      pause,
      { ...lasting(columns, 30, 15), fields: steps2To4 },
      sharedActions,
      lasting(practice, 10, 5),
    ],
  },
  {
    id: 'meeting3',
    name: { nl: 'Bijeenkomst 3 van 3: terugkijken', en: 'Meeting 3 of 3: looking back' },
    about: {
      nl: 'Twee en een half uur: hoe gaat de samenwerking, kolom voor kolom?',
      en: 'Two and a half hours: how does the collaboration go, column by column?',
    },
    parts: [
      { ...lookingBack, fields: actions },
      evaluation,
      pause,
      { ...lasting(columns, 40, 20), fields: wholeCard },
      newAgreements,
    ],
  },
];

/**
 * Returns whether the group decides in this part what stays on the card. The pane then offers the definitive version.
 */
export function decidesWhatStays({ prompts }: Part): boolean {
  return prompts.some(({ nl }) => nl === final.prompts[0]?.nl);
}

/**
 * The facilitator's instruction to the subgroups before they start. The pane shows the instruction with every part for
 * subgroups.
 */
export const subgroupInstruction: readonly Localised[] = [
  {
    nl: 'Kies iemand die het gesprek begeleidt en iemand die op de kaart schrijft.',
    en: 'Choose someone to guide the conversation and someone to write on the card.',
  },
  {
    nl: 'Is de groep niet gemengd? Verdeel dan de rollen van inwoner, professional en beleidsmaker.',
    en: 'Is the group not mixed? Then share out the roles of resident, professional and policy maker.',
  },
  {
    nl: 'Neem de tijd voor het gesprek, en eindig met korte zinnen waar iedereen zich in herkent.',
    en: 'Take time to talk, and end with short sentences in which everyone recognises themselves.',
  },
];
