import type { Words } from '../words.ts';

const nl = {
  rows: 'Stellingen',
  tab: (name: string, entries: string) => `${name}, ${entries}`,
  parts: (name: string) => `Bij ${name}`,
  people: 'Hoeveel mensen kozen dit?',
  score: (answer: string) => `Hoeveel mensen kozen ${answer}`,
  fewer: (answer: string) => `Eén minder bij ${answer}`,
  more: (answer: string) => `Eén meer bij ${answer}`,
  scored: (answer: string, people: number) => `${answer}: ${people}.`,
  agreed: 'Dit is afgesproken',
  none: 'Nog geen antwoorden.',
  range: (lowest: number, highest: number) =>
    lowest === highest ? `Laagste en hoogste ${lowest}.` : `Laagste ${lowest}, hoogste ${highest}.`,
  answers: (count: number, unknown: number) => {
    const all = count === 1 ? '1 antwoord' : `${count} antwoorden`;
    return unknown === 0 ? `${all}.` : `${all}, waarvan ${unknown} keer ‘weet ik niet’.`;
  },
  others: (count: number) =>
    count === 1
      ? '1 regel is geen antwoord en telt niet mee.'
      : `${count} regels zijn geen antwoord en tellen niet mee.`,
};

const en: typeof nl = {
  rows: 'Statements',
  tab: (name: string, entries: string) => `${name}, ${entries}`,
  parts: (name: string) => `With ${name}`,
  people: 'How many people chose this?',
  score: answer => `How many people chose ${answer}`,
  fewer: answer => `One fewer for ${answer}`,
  more: answer => `One more for ${answer}`,
  scored: (answer, people) => `${answer}: ${people}.`,
  agreed: 'This was agreed',
  none: 'No answers yet.',
  range: (lowest: number, highest: number) =>
    lowest === highest ? `Lowest and highest ${lowest}.` : `Lowest ${lowest}, highest ${highest}.`,
  answers: (count: number, unknown: number) => {
    const all = count === 1 ? '1 answer' : `${count} answers`;
    return unknown === 0 ? `${all}.` : `${all}, ${unknown} of them ‘I don’t know’.`;
  },
  others: (count: number) =>
    count === 1
      ? '1 line is not an answer and is not counted.'
      : `${count} lines are not answers and are not counted.`,
};

export const rowWords: Words<typeof nl> = { nl, en };
