import type { Kinds } from '../card/kind.ts';
import { evaluation } from './evaluation.ts';
import { partnership } from './partnership.ts';

/** All card kinds. */
export const kinds: Kinds = [partnership, evaluation];
