import { entry, aside } from './nl/entry.ts';
import { fill, prompt, bundle, paste, gone, full, elsewhere, lost } from './nl/filling.ts';
import { crash, unsupported, places, menu } from './nl/frame.ts';
import { start, leftover } from './nl/start.ts';
import { troubles } from './nl/troubles.ts';

/** The sentences of what the pane loads at once, in Dutch. Its keys are the keys of every other language. */
export const nl = {
  troubles,
  onlyHere:
    'De zinnen die wachten staan alleen in dit venster, want dit apparaat kan niets bewaren: laat het paneel open tot ze op de dia staan.',
  brokenCommand: 'Dat is niet gelukt. Wat u typte staat nog hier; probeer het opnieuw.',
  dismiss: 'Melding sluiten',
  searching: 'Even kijken of er al een kaart in uw presentatie staat…',
  busy: 'Bezig met de dia…',
  crash,
  unsupported,
  places,
  menu,
  start,
  fill,
  prompt,
  bundle,
  paste,
  gone,
  full,
  leftover,
  elsewhere,
  lost,
  entry,
  aside,
  /** Long words with the places where a narrow column may break them. */
  softBreaks: ['Voor\u00ADwaarden'],
};

/** What every language of the pane must have. */
export type Dictionary = typeof nl;
