import { about } from './about.ts';
import { adopt } from './adopt.ts';
import { checks } from './checks.ts';
import { combine } from './combine.ts';
import { finish, sheets, definitive, evaluation, outside, misfit } from './finish.ts';
import { prepare, groups } from './groups.ts';
import { rules } from './rules.ts';
import { sheet } from './runSheet.ts';
import type { LaterDictionary } from '../nl/later.ts';

/** The sentences of the places that are loaded later, in English. */
export const later: LaterDictionary = {
  prepare,
  groups,
  combine,
  adopt,
  rules,
  sheet,
  finish,
  checks,
  sheets,
  definitive,
  evaluation,
  outside,
  misfit,
  about,
};
