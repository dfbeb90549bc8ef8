import { quote } from '../phrases.ts';
import type { Words } from '../words.ts';

const nl = {
  gone: {
    body: 'De dia met deze kaart staat niet meer in deze presentatie. Wat de groep zei staat nog hier. Haal de dia terug met Ctrl+Z, of met Ctrl+Y als er net op Ctrl+Z is gedrukt. Of zet alles op een nieuwe kaart.',
    rebuild: 'Nieuwe kaart met alle inbreng',
    rebuilt: 'Alles staat op de nieuwe kaart.',
  },
  /** Another slide is in view than the one that is filled. */
  elsewhere: {
    body: (slide: number) =>
      `U vult de kaart op dia ${slide}, maar in PowerPoint is een andere dia in beeld.`,
    show: (slide: number) => `Ga naar dia ${slide}`,
  },
  lost: {
    /** Entries that were written from here and are gone from the slide, by Ctrl+Z there for instance. */
    body: (texts: readonly string[], allBoxes: boolean) => {
      if (texts.length === 1) return `${quote(texts[0])} staat niet meer zo op de dia.`;
      const gone = `${texts.length} inbrengen staan niet meer zo op de dia`;
      return allBoxes ? `${gone}; misschien drukte iemand op Ctrl+Z.` : `${gone}.`;
    },
    putBack: 'Zet terug op de dia',
    forget: 'Laat de dia zo',
    restored: 'Alles staat weer op de dia.',
  },
  /** Texts on the slide of a card that are in none of its boxes. */
  outside: {
    body: (count: number) =>
      count === 1
        ? 'Op de dia staat 1 tekst buiten de vakken.'
        : `Op de dia staan ${count} teksten buiten de vakken.`,
    read: 'Lees wat er staat',
    take: (name: string) => `Zet in ${name}`,
    taken: (name: string) => `Overgenomen in ${name}.`,
    close: 'Sluiten',
  },
  /** The slides got another size, and the card does not suit it. */
  misfit: {
    body: 'De kaart past niet bij het formaat van de dia’s.',
    fit: 'Pas de kaart aan',
    fitted: 'De kaart past weer op de dia.',
  },
};

const en: typeof nl = {
  gone: {
    body: 'The slide with this card is no longer in this presentation. What the group said is still here. Bring the slide back with Ctrl+Z, or with Ctrl+Y if Ctrl+Z was pressed just now. Or put everything on a new card.',
    rebuild: 'New card with all entries',
    rebuilt: 'Everything is on the new card.',
  },
  elsewhere: {
    body: slide => `You are filling the card on slide ${slide}, but PowerPoint shows another slide.`,
    show: slide => `Go to slide ${slide}`,
  },
  lost: {
    body: (texts, allBoxes) => {
      if (texts.length === 1) return `${quote(texts[0])} has disappeared or changed on the slide.`;
      const gone = `${texts.length} entries have disappeared or changed on the slide`;
      return allBoxes ? `${gone}; perhaps somebody pressed Ctrl+Z.` : `${gone}.`;
    },
    putBack: 'Put back on the slide',
    forget: 'Leave the slide as it is',
    restored: 'Everything is back on the slide.',
  },
  outside: {
    body: (count: number) =>
      count === 1
        ? 'There is 1 text on the slide outside the boxes.'
        : `There are ${count} texts on the slide outside the boxes.`,
    read: 'Read it',
    take: (name: string) => `Add to ${name}`,
    taken: (name: string) => `Copied to ${name}.`,
    close: 'Close',
  },
  misfit: {
    body: 'The card does not fit the size of the slides.',
    fit: 'Resize the card',
    fitted: 'The card fits the slide again.',
  },
};

export const noteWords: Words<typeof nl> = { nl, en };
