import type { Words } from '../words.ts';

const nl = {
  title: 'Definitieve versie',
  hint: 'Een tweede kaart, het samenwerkingsmodel. Alles van de werkkaart staat er al op; samen schrapt u wat niet blijft. De werkkaart blijft zoals hij is.',
  isOpen: 'Dit is de definitieve versie. De werkkaart staat er onveranderd naast.',
  make: 'Maak definitieve versie',
  startsFull: 'Alles van de werkkaart komt op een nieuwe dia. Daarna schrapt u samen wat niet blijft.',
  open: 'Open definitieve versie',
  openWorking: 'Open de werkkaart',
  noCard: 'Open eerst een kaart. Dan kunt u er een definitieve versie van maken.',
  made: 'Alles staat op de definitieve versie, naast de werkkaart.',
  fromWorking: 'Van de werkkaart',
  strikeHint:
    'Schrap wat niet blijft: klik op de prullenbak, of ga met de pijltjes naar een zin en druk op Delete.',
  struck: (here: number, all: number) =>
    here === all ? `Geschrapt: ${here}` : `Geschrapt: ${here} in deze kolom, ${all} op de hele kaart`,
  nothingHere: (all: number) =>
    all === 0 ? 'Op de hele kaart is niets geschrapt.' : `Op de hele kaart geschrapt: ${all}.`,
  take: 'Overnemen',
  takeOne: (words: string) => `Overnemen: ${words}`,
  takeAll: (count: number) => `Neem alles over (${count})`,
  takeCard: (count: number) => `Hele kaart (${count})`,
  allTaken: (count: number) =>
    count === 1
      ? '1 zin is overgenomen.'
      : `${count} zinnen zijn overgenomen. Ongedaan maken haalt ze weer weg.`,
  reword: 'Anders verwoorden',
  rewordOne: (words: string) => `Anders verwoorden: ${words}`,
  wording: 'Nieuwe woorden',
  wordingHint: 'Enter zet het op de kaart, Esc laat het zoals het was.',
  rewordedTitle: 'Anders verwoord',
  reworded: (words: string, now: string) => `${words} → ${now}`,
  done: 'Staat weer op de kaart.',
  workingGone: 'De werkkaart staat niet meer in deze presentatie. U kunt hier gewoon verder schrijven.',
};

const en: typeof nl = {
  title: 'Definitive version',
  hint: 'A second card, the collaboration model. It starts with everything on the working card; together you strike out what does not stay. The working card stays as it is.',
  isOpen: 'This is the definitive version. The working card is next to it, unchanged.',
  make: 'Make definitive version',
  startsFull:
    'Everything on the working card goes on a new slide. Then you strike out together what does not stay.',
  open: 'Open definitive version',
  openWorking: 'Open the working card',
  noCard: 'Open a card first. Then you can make a definitive version of it.',
  made: 'Everything is on the definitive version, next to the working card.',
  fromWorking: 'From the working card',
  strikeHint:
    'Strike out what does not stay: click the bin, or go to a sentence with the arrow keys and press Delete.',
  struck: (here, all) =>
    here === all ? `Struck out: ${here}` : `Struck out: ${here} in this column, ${all} on the whole card`,
  nothingHere: all =>
    all === 0 ? 'Nothing is struck out on the whole card.' : `Struck out on the whole card: ${all}.`,
  take: 'Use this',
  takeOne: words => `Use this: ${words}`,
  takeAll: count => `Use all of these (${count})`,
  takeCard: count => `Whole card (${count})`,
  allTaken: count =>
    count === 1
      ? '1 sentence is on the card.'
      : `${count} sentences are on the card. Undo removes them again.`,
  reword: 'Reword',
  rewordOne: words => `Reword: ${words}`,
  wording: 'New words',
  wordingHint: 'Enter puts it on the card, Esc cancels.',
  rewordedTitle: 'Reworded',
  reworded: (words, now) => `${words} → ${now}`,
  done: 'It is back on the card.',
  workingGone: 'The working card is not in this presentation any more. You can simply continue writing here.',
};

export const definitiveWords: Words<typeof nl> = { nl, en };
