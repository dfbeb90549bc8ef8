import type { ExportRoute } from '../../core/takeAway/exportRoutes.ts';
import { quote, shorten } from '../phrases.ts';
import type { Words } from '../words.ts';

const nl = {
  title: 'Afronden',
  lead: 'Neem mee wat de groep heeft opgeschreven. De dia blijft zoals hij is.',
  noCard: 'Er is nog geen kaart open. Kies een kaart of begin een nieuwe.',
  cards: 'Naar de kaarten',
  reading: 'De kaart wordt gelezen…',
  unread: 'Niet alle dia’s van deze kaart konden worden gelezen.',
  retry: 'Opnieuw lezen',
  agreement: 'Overeenkomst',
  agreementHint:
    'Een concept voor een samenwerkingsovereenkomst. De inbreng staat er letterlijk in; wat nog niet bekend is staat als [in te vullen].',
  parties: 'Partijen',
  partiesHint: 'Eén per regel, als u ze al weet. Ze blijven in dit venster, net als de namen van de groep.',
  other: 'Andere vormen',
  word: {
    name: 'Word-document',
    hint: 'Met artikelen, een tabel met acties en de kaart als bijlage.',
    way: 'Maak Word',
  },
  slides: {
    name: 'Dia’s',
    hint: 'Achter de dia die nu gekozen is, om samen door te lopen.',
    way: 'Maak dia’s',
    making: (at: number, of: number) => `Dia ${at} van ${of}…`,
    done: (count: number) => `De overeenkomst staat op ${count} nieuwe dia’s.`,
    stopped: (made: number, of: number) =>
      `Er zijn ${made} van de ${of} dia’s gemaakt. Verwijder ze en probeer het opnieuw, of neem een andere vorm.`,
  },
  copy: {
    name: 'Opgemaakte tekst',
    hint: 'Om te plakken in Word, Outlook of een ander programma.',
    way: 'Kopieer',
  },
  csv: {
    name: 'Lijst met acties',
    hint: 'Voor Excel (CSV), met ruimte voor wie en wanneer.',
    way: 'Maak lijst',
  },
  markdown: {
    name: 'Alles als gewone tekst (.txt)',
    hint: 'Alle kolommen met alle zinnen.',
    way: 'Bewaar tekst',
  },
  /** The accessible name of a button: its text, and the name of the export. */
  wayFor: (way: string, name: string) => `${way}: ${name}`,
  busy: 'Even geduld…',
  arrived: {
    download: (name: string) => `${name} staat bij uw downloads.`,
    clipboard: () => 'Gekopieerd. Plak het waar u het wilt hebben.',
    newPresentation: () => 'PowerPoint heeft een nieuwe presentatie geopend.',
    select: () => 'De tekst is geselecteerd. Kopieer hem met Ctrl+C, of op een Mac met ⌘C.',
  } satisfies Record<ExportRoute, (name: string) => string>,
  another: 'Lukt dat niet?',
  selected: (name: string) => `${name}, om te kopiëren`,
  close: 'Kaart afsluiten',
  closeHint:
    'Klaar? Wis notities en geschiedenis van dit apparaat, en de namen van de groep. De dia’s blijven.',
  draftLeft: (words: string) =>
    `In het invoerveld staat nog: ${quote(shorten(words))}. Dat staat niet op de dia.`,
  placeDraft: 'Zet op de dia en sluit af',
  dropDraft: 'Wis de tekst en sluit af',
  closeQuestion:
    'Notities, geschiedenis en namen worden gewist op dit apparaat. Dat kunt u niet ongedaan maken. De dia’s blijven.',
  closeSure: 'Ja, sluit af',
  notYet: 'Nog niet afsluiten',
  closeNow: 'Deze kaart afsluiten',
  outside: (count: number) =>
    count === 1
      ? 'Op de dia staat 1 tekst buiten de vakken.'
      : `Op de dia staan ${count} teksten buiten de vakken.`,
  outsideExported: 'In de bestanden vindt u ze onder “Ook op de dia”.',
  evaluation: {
    title: 'Evaluatie',
    hint: 'Een evaluatiekaart voor de volgende bijeenkomst: per kolom een stelling, een cijfer en wat u afspreekt. Dit is een eigen voorstel; de methode geeft er geen.',
    make: 'Evaluatie maken',
    made: 'De evaluatiekaart staat op een nieuwe dia.',
  },
};

const en: typeof nl = {
  title: 'Finish',
  lead: 'Take away what the group wrote down. The slide stays as it is.',
  noCard: 'No card is open yet. Choose a card or start a new one.',
  cards: 'To the cards',
  reading: 'Reading the card…',
  unread: 'Not all slides of this card could be read.',
  retry: 'Read again',
  agreement: 'Agreement',
  agreementHint:
    'A draft of a collaboration agreement. The entries are in it word for word; what is not known yet is marked [to be filled in].',
  parties: 'Parties',
  partiesHint: 'One on each line, if you know them. They stay in this window, like the names of the group.',
  other: 'Other forms',
  word: {
    name: 'Word document',
    hint: 'With articles, a table of actions and the card as appendix.',
    way: 'Make Word',
  },
  slides: {
    name: 'Slides',
    hint: 'After the selected slide, to go through together.',
    way: 'Make slides',
    making: (at: number, of: number) => `Slide ${at} of ${of}…`,
    done: (count: number) => `The agreement is on ${count} new slides.`,
    stopped: (made: number, of: number) =>
      `${made} of the ${of} slides were made. Delete them and try again, or choose another form.`,
  },
  copy: { name: 'Formatted text', hint: 'To paste in Word, Outlook or another program.', way: 'Copy' },
  csv: { name: 'List of actions', hint: 'For Excel (CSV), with room for who and when.', way: 'Make list' },
  markdown: {
    name: 'Everything as plain text (.txt)',
    hint: 'All columns with all sentences.',
    way: 'Save text',
  },
  wayFor: (way: string, name: string) => `${way}: ${name}`,
  busy: 'One moment…',
  arrived: {
    download: (name: string) => `${name} is in your downloads.`,
    clipboard: () => 'Copied. Paste it where you want it.',
    newPresentation: () => 'PowerPoint opened a new presentation.',
    select: () => 'The text is selected. Copy it with Ctrl+C, or ⌘C on a Mac.',
  },
  another: 'Did that not work?',
  selected: (name: string) => `${name}, to copy`,
  close: 'Close the card',
  closeHint:
    'Done? Clear the notes and the history from this device, and the names of the group. The slides stay.',
  draftLeft: (words: string) =>
    `The entry field still contains ${quote(shorten(words))}. It is not on the slide.`,
  placeDraft: 'Put it on the slide and close',
  dropDraft: 'Clear the text and close',
  closeQuestion:
    'Notes, history and names are deleted from this device. You cannot undo this. The slides stay.',
  closeSure: 'Yes, close it',
  notYet: 'Do not close yet',
  closeNow: 'Close this card',
  outside: (count: number) =>
    count === 1
      ? 'There is 1 text on the slide outside the boxes.'
      : `There are ${count} texts on the slide outside the boxes.`,
  outsideExported: 'In the files you find it under “Also on the slide”.',
  evaluation: {
    title: 'Evaluation',
    hint: 'An evaluation card for the next meeting: for each column a statement, a score and what you agree on. This is our own proposal; the method gives none.',
    make: 'Make an evaluation',
    made: 'The evaluation card is on a new slide.',
  },
};

export const finishWords: Words<typeof nl> = { nl, en };
