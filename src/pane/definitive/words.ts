import type { Words } from '../words.ts';

const nl = {
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

const en: typeof nl = {
  title: 'Definitive version',
  hint: 'A second card, the collaboration model: it gets only what the group chooses, reworded if necessary. The working card stays as it is.',
  isOpen: 'This is the definitive version. The working card is next to it, unchanged.',
  make: 'Make definitive version',
  open: 'Open definitive version',
  openWorking: 'Open the working card',
  made: 'The definitive version is next to the working card.',
  fromWorking: 'From the working card',
  left: (here: number, all: number) =>
    all === 0
      ? 'Everything has been taken over.'
      : `Not taken over yet: ${here} in this column, ${all} on the whole card.`,
  take: 'Take over',
  takeOne: (words: string) => `Take over: ${words}`,
  reword: 'Reword',
  rewordOne: (words: string) => `Reword: ${words}`,
  wording: 'New words',
  wordingHint: 'Enter puts it on the card, Esc cancels.',
  taken: (words: string) => `✓ ${words}`,
  reworded: (words: string, now: string) => `✓ ${words} → ${now}`,
  done: 'Taken over.',
  workingGone: 'The working card is not in this presentation any more. You can simply continue writing here.',
};

export const definitiveWords: Words<typeof nl> = { nl, en };
