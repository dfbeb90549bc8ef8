import { entry, aside } from './en/entry.ts';
import { fill, prompt, bundle, paste, gone, full, elsewhere, lost } from './en/filling.ts';
import { crash, unsupported, places, menu } from './en/frame.ts';
import { start, leftover } from './en/start.ts';
import { troubles } from './en/troubles.ts';
import type { Dictionary } from './nl.ts';

/** The sentences of what the pane loads at once, in English. */
export const en: Dictionary = {
  troubles,
  onlyHere:
    'The sentences that are waiting exist only in this window, because this device cannot save them: keep the pane open until they are on the slide.',
  brokenCommand: 'That did not work. What you typed is still here; try again.',
  dismiss: 'Close message',
  searching: 'Looking for a card in your presentation…',
  busy: 'Working on the slide…',
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
  softBreaks: ['Relation\u00ADships'],
};
