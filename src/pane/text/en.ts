import { about } from './en/about.ts';
import { adopt } from './en/adopt.ts';
import { checks } from './en/checks.ts';
import { combine } from './en/combine.ts';
import { entry, aside } from './en/entry.ts';
import { fill, prompt, bundle, paste, gone, full, lost } from './en/filling.ts';
import { finish, sheets, definitive, evaluation } from './en/finish.ts';
import { crash, unsupported, places, menu } from './en/frame.ts';
import { prepare, groups } from './en/groups.ts';
import { rules } from './en/rules.ts';
import { sheet } from './en/runSheet.ts';
import { start, leftover } from './en/start.ts';
import { troubles } from './en/troubles.ts';
import type { Dictionary } from './nl.ts';

/** Every sentence of the pane, in English. */
export const en: Dictionary = {
  troubles,
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
  softBreaks: ['Relation\u00ADships'],
};
