import type { Road } from '../../../core/takeAway/roads.ts';
import { quoted, shortened } from '../words.ts';
import { entries } from './entry.ts';

/** What the card becomes after the meeting. */
export const finish = {
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
    name: 'Alle teksten',
    hint: 'Alle kolommen en inbreng als platte tekst (Markdown).',
    way: 'Maak tekst',
  },
  /** Which take-away a button is for. */
  wayFor: (way: string, name: string) => `${way}: ${name}`,
  busy: 'Even geduld…',
  arrived: {
    download: (name: string) => `${name} staat bij uw downloads.`,
    clipboard: () => 'Gekopieerd. Plak het waar u het wilt hebben.',
    newPresentation: () => 'PowerPoint heeft een nieuwe presentatie geopend.',
    select: () => 'De tekst is geselecteerd. Kopieer hem met Ctrl+C, of op een Mac met ⌘C.',
  } satisfies Record<Road, (name: string) => string>,
  another: 'Lukt dat niet?',
  selected: (name: string) => `${name}, om te kopiëren`,
  close: 'Kaart afsluiten',
  closeHint:
    'Wist op dit apparaat wat u kon terugdraaien, uw notities, de letterlijke woorden en de namen van de groep. De dia blijft.',
  draftLeft: (words: string) =>
    `In het invoerveld staat nog: ${quoted(shortened(words))}. Dat staat niet op de dia.`,
  placeDraft: 'Zet op de dia en sluit af',
  dropDraft: 'Wis de tekst en sluit af',
  keepDraft: 'Nog niet afsluiten',
  closeNow: 'Deze kaart afsluiten',
};

export const sheets = {
  title: 'Op papier',
  name: 'A3-vellen',
  count: (groups: number) =>
    groups === 0
      ? 'Een lege kaart om te printen, met de geboden erbij.'
      : groups === 1
        ? 'Een lege kaart om te printen voor de groep, met de geboden erbij.'
        : `${groups} lege kaarten om te printen, één per groep, met de geboden erbij.`,
  way: 'Maak vellen',
  withPeople: 'Zet de namen op de vellen',
};

export const definitive = {
  title: 'Definitieve versie',
  hint: 'Een tweede kaart, het samenwerkingsmodel: daarop komt alleen wat de groep kiest, zo nodig in andere woorden. De werkkaart blijft zoals hij is.',
  isOpen: 'Dit is de definitieve versie. De werkkaart staat er onveranderd naast.',
  make: 'Maak definitieve versie',
  open: 'Open definitieve versie',
  openWorking: 'Open de werkkaart',
  made: 'De definitieve versie staat naast de werkkaart.',
  fromWorking: 'Van de werkkaart',
  left: (here: number, all: number) =>
    all === 0
      ? 'Alles is overgenomen.'
      : `Nog niet overgenomen: ${here} in deze kolom, ${all} op de hele kaart.`,
  take: 'Overnemen',
  takeOne: (words: string) => `Overnemen: ${words}`,
  reword: 'Anders verwoorden',
  rewordOne: (words: string) => `Anders verwoorden: ${words}`,
  wording: 'Nieuwe woorden',
  wordingHint: 'Enter zet het op de kaart, Esc laat het zoals het was.',
  taken: (words: string) => `✓ ${words}`,
  reworded: (words: string, now: string) => `✓ ${words} → ${now}`,
  done: 'Overgenomen.',
  workingGone: 'De werkkaart staat niet meer in deze presentatie. U kunt hier gewoon verder schrijven.',
};

export const evaluation = {
  title: 'Terugkijken',
  hint: 'Een evaluatiekaart voor de volgende bijeenkomst: per kolom een stelling, een cijfer en wat u afspreekt. Dit is een eigen voorstel; de methode geeft er geen.',
  make: 'Evaluatie maken',
  made: 'De evaluatiekaart staat op een nieuwe dia.',
  rows: 'Stellingen',
  tab: (name: string, count: number) => `${name}, ${entries(count)}`,
  parts: (name: string) => `Bij ${name}`,
  score: (answer: string) => `Antwoord ${answer}`,
  scored: (answer: string) => `${answer} genoteerd.`,
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

/** Texts on the slide of a card that are in none of its boxes. */
export const outside = {
  body: (count: number) =>
    count === 1
      ? 'Op de dia staat 1 tekst buiten de vakken.'
      : `Op de dia staan ${count} teksten buiten de vakken.`,
  read: 'Lees wat er staat',
  take: (name: string) => `Zet in ${name}`,
  taken: (name: string) => `Overgenomen in ${name}.`,
  close: 'Sluiten',
  exported: 'In de bestanden vindt u ze onder “Ook op de dia”.',
};

/** The slides got another size, and the card does not suit it. */
export const misfit = {
  body: 'De kaart past niet bij het formaat van de dia’s.',
  fit: 'Pas de kaart aan',
  fitted: 'De kaart past weer op de dia.',
};
