import type { TraceKind } from '../../core/checks/traceable.ts';
import type { AccessibilityCode, AccessibilityFinding } from '../../core/checks/accessibility.ts';
import type { Words } from '../words.ts';

/** A sentence for each accessibility finding. `fixable` is true when the pane can fix the problem. */
type LookSentences = Readonly<
  Record<AccessibilityCode, (facts: AccessibilityFinding['facts'], fixable: boolean) => string>
>;

const looksNl: LookSentences = {
  noTitle: () =>
    'De dia heeft geen titel. Kies in PowerPoint een indeling met een titel en geef de dia een naam.',
  emptyTitle: () => 'De titel van de dia is leeg.',
  noDescription: (_facts, fixable) =>
    fixable
      ? 'De beschrijving voor slechtzienden ontbreekt.'
      : 'De beschrijving voor slechtzienden ontbreekt. Kies in PowerPoint Alternatieve tekst bewerken.',
  order: (_facts, fixable) =>
    fixable
      ? 'Een schermlezer leest de vakken in een andere volgorde dan waarin u ze vult.'
      : 'Een schermlezer leest de vakken in een andere volgorde dan waarin u ze vult. Zet ze in het selectievenster van PowerPoint goed.',
  contrast: ({ ratio }) => `De letters steken te weinig af (${String(ratio ?? '').replace('.', ',')} op 1).`,
  smallText: ({ size }) => `De letters zijn klein: ${String(size ?? '').replace('.', ',')} punten.`,
};

const looksEn: LookSentences = {
  noTitle: () =>
    'The slide has no title. Choose a layout with a title in PowerPoint and give the slide a name.',
  emptyTitle: () => 'The title of the slide is empty.',
  noDescription: (_facts, fixable) =>
    fixable
      ? 'The description for people who cannot see this is missing.'
      : 'The description for people who cannot see this is missing. Choose Edit alt text in PowerPoint.',
  order: (_facts, fixable) =>
    fixable
      ? 'A screen reader reads the boxes in a different order from the one you fill them in.'
      : 'A screen reader reads the boxes in a different order from the one you fill them in. Put them right in PowerPoint’s selection pane.',
  contrast: ({ ratio }) => `The text has too little contrast (${String(ratio ?? '')} to 1).`,
  smallText: ({ size }) => `The text is small: ${String(size ?? '')} points.`,
};

const nl = {
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
      ? 'Privacy: niets gevonden. Lees zelf ook mee; niet iedere naam valt op.'
      : `Privacy: ${count === 1 ? '1 plek' : `${count} plekken`} nakijken.`,
  looks: (count: number) =>
    count === 0
      ? 'Leesbaarheid: in orde.'
      : `Leesbaarheid: ${count === 1 ? '1 punt' : `${count} punten`} nakijken.`,
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
  fix: 'Herstel',
  decorate: 'Is versiering',
  mended: 'Hersteld.',
  wayFor: (way: string, words: string) => (words === '' ? way : `${way}: ${words}`),
  slide: 'De hele dia',
  codes: looksNl,
};

const en: typeof nl = {
  title: 'Before you share',
  hint: 'Looks for names, numbers and addresses in the entries and in your notes, and whether everyone can read the slide. Nothing is changed automatically.',
  check: 'Check the card',
  again: 'Check again',
  found: (count: number) =>
    count === 0 ? 'Nothing was found.' : count === 1 ? '1 item was found.' : `${count} items were found.`,
  onePage: 'This is about the slide that is open now. Open the other slides of the card to check those too.',
  notLooked:
    'Not checked: notes, comments, addresses behind links, names and alternative texts of boxes, and the properties of the file. For those, choose File › Info › Check for Issues › Inspect Document in PowerPoint.',
  traces: (count: number) =>
    count === 0
      ? 'Privacy: nothing found. Read it through yourself too; not every name is recognised.'
      : `Privacy: ${count === 1 ? '1 item' : `${count} items`} to check.`,
  looks: (count: number) =>
    count === 0
      ? 'Readability: fine.'
      : `Readability: ${count === 1 ? '1 item' : `${count} items`} to check.`,
  kinds: {
    name: 'Maybe a name',
    email: 'Email address',
    telephone: 'Telephone number',
    address: 'Address',
    citizenNumber: 'Maybe a citizen service number',
  },
  where: (kind, column, note) => `${kind} · ${column}${note ? ', in your note' : ''}`,
  adjust: 'Change',
  leave: 'Leave it',
  fix: 'Fix',
  decorate: 'Decorative',
  mended: 'Fixed.',
  wayFor: (way, words) => (words === '' ? way : `${way}: ${words}`),
  slide: 'The whole slide',
  codes: looksEn,
};

export const checksWords: Words<typeof nl> = { nl, en };
