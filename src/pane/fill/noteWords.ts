import { quote } from '../phrases.ts';
import type { Words } from '../words.ts';

const nl = {
  gone: {
    body: 'De kaart is verwijderd; uw zinnen zijn bewaard.',
    rebuild: 'Zet alles op een nieuwe kaart',
    rebuilt: 'Alles staat op de nieuwe kaart.',
  },
  /** Shown when the slide in view is not the slide of the card. */
  elsewhere: {
    body: (slide: number) => `U vult dia ${slide}; de zaal ziet een andere dia.`,
    show: (slide: number) => `Ga naar dia ${slide}`,
  },
  lost: {
    /**
     * Shown when entries that this pane wrote have disappeared from the slide or changed, for example by Ctrl+Z on the
     * slide.
     */
    body: (texts: readonly string[], allBoxes: boolean) => {
      if (texts.length === 1) return `${quote(texts[0])} is van de dia verdwenen of veranderd. Terugzetten?`;
      const gone = `${texts.length} zinnen zijn van de dia verdwenen of veranderd.`;
      return allBoxes ? `${gone} Misschien drukte iemand op Ctrl+Z. Terugzetten?` : `${gone} Terugzetten?`;
    },
    putBack: 'Terugzetten',
    forget: 'Niet terugzetten',
    restored: 'Alles staat weer op de dia.',
  },
  /** Shown when the slide has texts that are in no box of the card. */
  outside: {
    body: (count: number) =>
      count === 1 ? 'Er staat 1 tekst buiten de vakken.' : `Er staan ${count} teksten buiten de vakken.`,
    take: (name: string) => `Zet in ${name}`,
    taken: (name: string) => `Overgenomen in ${name}.`,
  },
  /** Shown when the slide size has changed and the card no longer fits. */
  misfit: {
    body: 'De kaart past niet bij het formaat van de dia’s.',
    fit: 'Aanpassen',
    fitted: 'De kaart past weer op de dia.',
  },
};

const en: typeof nl = {
  gone: {
    body: 'The card was deleted; your sentences are kept.',
    rebuild: 'Put everything on a new card',
    rebuilt: 'Everything is on the new card.',
  },
  elsewhere: {
    body: slide => `You are filling slide ${slide}; the room sees another slide.`,
    show: slide => `Go to slide ${slide}`,
  },
  lost: {
    body: (texts, allBoxes) => {
      if (texts.length === 1)
        return `${quote(texts[0])} has disappeared or changed on the slide. Put it back?`;
      const gone = `${texts.length} sentences have disappeared or changed on the slide.`;
      return allBoxes ? `${gone} Perhaps somebody pressed Ctrl+Z. Put them back?` : `${gone} Put them back?`;
    },
    putBack: 'Put back',
    forget: 'Do not put back',
    restored: 'Everything is back on the slide.',
  },
  outside: {
    body: (count: number) =>
      count === 1
        ? 'There is 1 text on the slide outside the boxes.'
        : `There are ${count} texts on the slide outside the boxes.`,
    take: (name: string) => `Add to ${name}`,
    taken: (name: string) => `Copied to ${name}.`,
  },
  misfit: {
    body: 'The card does not fit the size of the slides.',
    fit: 'Resize',
    fitted: 'The card fits the slide again.',
  },
};

export const noteWords: Words<typeof nl> = { nl, en };
