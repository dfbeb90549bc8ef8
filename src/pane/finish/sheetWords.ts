import type { Words } from '../words.ts';

const nl = {
  title: 'Op papier',
  name: 'A3-vellen',
  count: (groups: number, round: number) =>
    groups === 0
      ? 'Een lege kaart om te printen, met de geboden erbij.'
      : groups === 1
        ? `Een lege kaart om te printen voor de groep van ronde ${round}, met de geboden erbij.`
        : `${groups} lege kaarten om te printen, één per groep van ronde ${round}, met de geboden erbij.`,
  way: 'Maak vellen',
  withPeople: 'Zet de namen op de vellen',
};

const en: typeof nl = {
  title: 'On paper',
  name: 'A3 sheets',
  count: (groups: number, round: number) =>
    groups === 0
      ? 'An empty card to print, with the rules.'
      : groups === 1
        ? `An empty card to print for the group of round ${round}, with the rules.`
        : `${groups} empty cards to print, one for each group of round ${round}, with the rules.`,
  way: 'Make sheets',
  withPeople: 'Put the names on the sheets',
};

export const sheetWords: Words<typeof nl> = { nl, en };
