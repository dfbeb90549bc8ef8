import { quote } from '../phrases.ts';
import type { Words } from '../words.ts';

const nl = {
  title: 'Uw eigen kaart',
  looking: (all: boolean): string => (all ? 'Alle dia’s worden bekeken' : 'De gekozen dia wordt bekeken'),
  lookAtSelected: 'Kijk op de gekozen dia',
  lookEverywhere: 'Zoek in alle dia’s',
  found: 'Herkend als kaart',
  slide: (position: number) => `Dia ${position}`,
  sure: 'zeker',
  likely: 'waarschijnlijk',
  maybe: 'misschien',
  noneSelected: 'Kies in PowerPoint de dia met uw kaart, of zoek in alle dia’s.',
  noneFound: (all: boolean): string =>
    all ? 'Op geen van de dia’s is een kaart herkend.' : 'Op de gekozen dia is geen kaart herkend.',
  pointOut: (position: number) => `Wijs de vakken zelf aan op dia ${position}`,
  tooFew: (position: number, boxes: number) =>
    `Op dia ${position} zijn te weinig vakken om zelf aan te wijzen: een kaart heeft er ${boxes}.`,
  viaCopy: 'Sla een kopie van deze presentatie op en open die bij Kaarten samenvoegen.',
  back: 'Andere dia',
  check: 'Kloppen de vakken? Zo niet: kies een kolom en klik dan op het goede vak.',
  pointAt: (name: string) => `Klik in de tekening op het vak van ${name}.`,
  columnFirst: 'Kies eerst een kolom en klik dan op het vak.',
  missing: (names: readonly string[]) => `Nog aan te wijzen: ${names.join(', ')}.`,
  drawing: (position: number) => `Tekening van dia ${position}`,
  columns: 'Kolom die u aanwijst',
  column: (name: string, step: number, placed: boolean) =>
    `${name}, stap ${step}, ${placed ? 'aangewezen' : 'nog aan te wijzen'}`,
  where: (row: 'top' | 'middle' | 'bottom', column: 'left' | 'centre' | 'right') =>
    ({ left: 'links', centre: 'midden', right: 'rechts' })[column] +
    { top: 'boven', middle: '', bottom: 'onder' }[row],
  box: (where: string, words: string) => `Vak ${where}, ${words === '' ? 'leeg' : quote(words)}`,
  roles: {
    box: (name: string) => `vak van ${name}`,
    heading: (name: string) => `kopje van ${name}`,
    title: 'titel',
  },
  pointed: (name: string) => `${name} is aangewezen.`,
  nothingChanges: 'Er verandert niets aan de dia; PowerPoint onthoudt alleen welke vakken het zijn.',
  use: 'Deze dia gebruiken',
  used: (position: number) => `Dia ${position} is nu uw kaart.`,
  outOfReach:
    'Deze PowerPoint kan niet in een tabel of groep schrijven. De teksten komen op een nieuwe kaart achter deze dia; de dia zelf blijft zoals die is.',
  copy: 'Zet de teksten op een nieuwe kaart',
  copied: (position: number) => `De teksten van dia ${position} staan op een nieuwe kaart.`,
};

const en: typeof nl = {
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
  box: (where: string, words: string) => `Box ${where}, ${words === '' ? 'empty' : quote(words)}`,
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
    'This PowerPoint cannot write in a table or group. The texts go on a new card after this slide; the slide itself stays as it is.',
  copy: 'Put the texts on a new card',
  copied: (position: number) => `The texts of slide ${position} are on a new card.`,
};

export const adoptWords: Words<typeof nl> = { nl, en };
