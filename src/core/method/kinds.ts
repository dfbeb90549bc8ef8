import type { Kinds } from '../card/kind.ts';
import { evaluation } from './evaluation.ts';
import { partnership } from './partnership.ts';

/** The kinds of cards that we know. */
export const kinds: Kinds = [partnership, evaluation];
