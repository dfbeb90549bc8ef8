import type { TraceKind } from '../../../core/checks/traceable.ts';
import type { LookSentences } from '../sentence.ts';

/** What keeps people from reading a slide. */
const looks: LookSentences = {
  noTitle: () =>
    'De dia heeft geen titel. Kies in PowerPoint een indeling met een titel en geef de dia een naam.',
  emptyTitle: () => 'De titel van de dia is leeg.',
  noDescription: (_facts, mendable) =>
    mendable
      ? 'Wie dit niet ziet, hoort niet wat het is.'
      : 'Wie dit niet ziet, hoort niet wat het is. Kies in PowerPoint Alternatieve tekst bewerken.',
  order: (_facts, mendable) =>
    mendable
      ? 'Een schermlezer leest de vakken in een andere volgorde dan waarin u ze vult.'
      : 'Een schermlezer leest de vakken in een andere volgorde dan waarin u ze vult. Zet ze in het selectievenster van PowerPoint goed.',
  contrast: ({ ratio }) => `De letters steken te weinig af (${String(ratio ?? '').replace('.', ',')} op 1).`,
  smallText: ({ size }) => `De letters zijn klein: ${String(size ?? '').replace('.', ',')} punten.`,
};

export const checks = {
  title: 'Voor het delen',
  hint: 'Zoekt namen, nummers en adressen in de inbreng en in uw notities, en kijkt of iedereen de dia kan lezen. Er verandert niets vanzelf.',
  check: 'Kijk de kaart na',
  again: 'Kijk opnieuw',
  found: (count: number) =>
    count === 0
      ? 'Er is niets gevonden.'
      : count === 1
        ? 'Er is 1 punt gevonden.'
        : `Er zijn ${count} punten gevonden.`,
  onePage: 'Dit gaat over de dia die nu open is. Open de andere dia’s van de kaart om ook die na te kijken.',
  notLooked:
    'Niet nagekeken: notities, opmerkingen, adressen achter links, namen en alternatieve teksten van vakken, en eigenschappen van het bestand. Kies daarvoor in PowerPoint Bestand › Info › Controleren op problemen › Document controleren.',
  traces: (count: number) =>
    count === 0
      ? 'Herleidbaar: niets gevonden. Lees zelf ook mee; niet iedere naam valt op.'
      : `Herleidbaar: ${count === 1 ? '1 plek' : `${count} plekken`} om naar te kijken.`,
  looks: (count: number) =>
    count === 0
      ? 'Leesbaar voor iedereen: niets gevonden.'
      : `Leesbaar voor iedereen: ${count === 1 ? '1 punt' : `${count} punten`}.`,
  kinds: {
    name: 'Misschien een naam',
    email: 'E-mailadres',
    telephone: 'Telefoonnummer',
    address: 'Adres',
    citizenNumber: 'Misschien een burgerservicenummer',
  } satisfies Record<TraceKind, string>,
  where: (kind: string, column: string, note: boolean) =>
    `${kind} · ${column}${note ? ', in uw notitie' : ''}`,
  adjust: 'Aanpassen',
  leave: 'Laat staan',
  mend: 'Herstel',
  decorate: 'Is versiering',
  mended: 'Hersteld.',
  wayFor: (way: string, words: string) => (words === '' ? way : `${way}: ${words}`),
  slide: 'De hele dia',
  codes: looks,
};
