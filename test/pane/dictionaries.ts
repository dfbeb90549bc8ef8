import { en } from '../../src/pane/text/en.ts';
import { nl } from '../../src/pane/text/nl.ts';

/** The sentences of the pane by language. */
export const dictionaries = { nl, en };
