import { en } from '../../src/pane/text/en.ts';
import { later as laterEn } from '../../src/pane/text/en/later.ts';
import { nl } from '../../src/pane/text/nl.ts';
import { later as laterNl } from '../../src/pane/text/nl/later.ts';

/** All sentences of the pane by language, those that are loaded later among them. */
export const dictionaries = { nl: { ...nl, ...laterNl }, en: { ...en, ...laterEn } };
