import { about } from './nl/about.ts';
import { adopt } from './nl/adopt.ts';
import { checks } from './nl/checks.ts';
import { combine } from './nl/combine.ts';
import { entry, aside } from './nl/entry.ts';
import { fill, prompt, bundle, paste, gone, full, lost } from './nl/filling.ts';
import { finish, sheets, definitive, evaluation } from './nl/finish.ts';
import { crash, unsupported, places, menu } from './nl/frame.ts';
import { prepare, groups } from './nl/groups.ts';
import { rules } from './nl/rules.ts';
import { sheet } from './nl/runSheet.ts';
import { start, leftover } from './nl/start.ts';
import { troubles } from './nl/troubles.ts';

/** Every sentence of the pane, in Dutch. Its keys are the keys of every other language. */
export const nl = {
  troubles,
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
  lost,
  entry,
  prepare,
  groups,
  aside,
  combine,
  adopt,
  rules,
  sheet,
  finish,
  checks,
  sheets,
  definitive,
  evaluation,
  about,
  /** Long words with the places where a narrow column may break them. */
  softBreaks: ['Voor\u00ADwaarden'],
};

/** What every language of the pane must have. */
export type Dictionary = typeof nl;
