import { quoted } from '../words.ts';

/** A slide of the facilitator's own becomes the card. */
export const adopt = {
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
  box: (where: string, words: string) => `Vak ${where}, ${words === '' ? 'leeg' : quoted(words)}`,
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
