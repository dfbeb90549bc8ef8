import type { LaterDictionary } from '../nl/later.ts';
import { quoted } from '../words.ts';

export const adopt: LaterDictionary['adopt'] = {
  title: 'Your own card',
  looking: (all: boolean): string => (all ? 'Looking at all slides' : 'Looking at the selected slide'),
  lookAtSelected: 'Look at the selected slide',
  lookEverywhere: 'Search all slides',
  found: 'Recognised as a card',
  slide: (position: number) => `Slide ${position}`,
  sure: 'certain',
  likely: 'likely',
  maybe: 'perhaps',
  noneSelected: 'Select the slide with your card in PowerPoint, or search all slides.',
  noneFound: (all: boolean): string =>
    all ? 'No card was recognised on any of the slides.' : 'No card was recognised on the selected slide.',
  pointOut: (position: number) => `Point out the boxes yourself on slide ${position}`,
  tooFew: (position: number, boxes: number) =>
    `Slide ${position} has too few boxes to point out yourself: a card has ${boxes}.`,
  viaCopy: 'Save a copy of this presentation and open it under Combine cards.',
  back: 'Another slide',
  check: 'Are these the boxes? If not: choose a column, then click the right box.',
  pointAt: (name: string) => `Click the box of ${name} in the drawing.`,
  columnFirst: 'First choose a column, then click the box.',
  missing: (names: readonly string[]) => `Still to point out: ${names.join(', ')}.`,
  drawing: (position: number) => `Drawing of slide ${position}`,
  columns: 'Column that you point out',
  column: (name: string, step: number, placed: boolean) =>
    `${name}, step ${step}, ${placed ? 'pointed out' : 'still to point out'}`,
  where: (row: 'top' | 'middle' | 'bottom', column: 'left' | 'centre' | 'right') => `${row} ${column}`,
  box: (where: string, words: string) => `Box ${where}, ${words === '' ? 'empty' : quoted(words)}`,
  roles: {
    box: (name: string) => `box of ${name}`,
    heading: (name: string) => `heading of ${name}`,
    title: 'title',
  },
  pointed: (name: string) => `${name} has been pointed out.`,
  nothingChanges: 'Nothing on the slide changes; PowerPoint only remembers which boxes they are.',
  use: 'Use this slide',
  used: (position: number) => `Slide ${position} is your card now.`,
  outOfReach:
    'This PowerPoint cannot write in a table or group. The texts go on a new card behind this slide; the slide itself stays as it is.',
  copy: 'Put the texts on a new card',
  copied: (position: number) => `The texts of slide ${position} are on a new card.`,
};
