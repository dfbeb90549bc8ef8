import type { Language } from '../../src/core/card/language.ts';
import { adoptWords } from '../../src/pane/adopt/words.ts';
import { beamerWords } from '../../src/pane/beamer/words.ts';
import { checksWords } from '../../src/pane/checks/words.ts';
import { combineWords } from '../../src/pane/combine/words.ts';
import { definitiveWords } from '../../src/pane/definitive/words.ts';
import * as english from '../../src/pane/english.ts';
import { annotationWords } from '../../src/pane/fill/annotationWords.ts';
import { bundleWords } from '../../src/pane/fill/bundleWords.ts';
import { fullWords } from '../../src/pane/fill/fullWords.ts';
import { keyWords } from '../../src/pane/fill/keyWords.ts';
import { noteWords } from '../../src/pane/fill/noteWords.ts';
import { pageWords } from '../../src/pane/fill/pageWords.ts';
import { pasteWords } from '../../src/pane/fill/pasteWords.ts';
import { rowWords } from '../../src/pane/fill/rowWords.ts';
import { standingWords } from '../../src/pane/fill/standingWords.ts';
import { fillWords } from '../../src/pane/fill/words.ts';
import { sheetWords } from '../../src/pane/finish/sheetWords.ts';
import { finishWords } from '../../src/pane/finish/words.ts';
import { aboutWords } from '../../src/pane/frame/aboutWords.ts';
import { menuWords } from '../../src/pane/frame/menuWords.ts';
import { unsupportedWords } from '../../src/pane/frame/unsupportedWords.ts';
import { frameWords } from '../../src/pane/frame/words.ts';
import { groupsWords } from '../../src/pane/groups/words.ts';
import { prepareWords } from '../../src/pane/prepare/words.ts';
import { rulesWords } from '../../src/pane/rules/words.ts';
import { runSheetWords } from '../../src/pane/runSheet/words.ts';
import { helpWords } from '../../src/pane/help/words.ts';
import { selfTestWords } from '../../src/pane/selfTest/words.ts';
import { leftoverWords } from '../../src/pane/start/leftoverWords.ts';
import { optionWords } from '../../src/pane/start/optionWords.ts';
import { startWords } from '../../src/pane/start/words.ts';
import { troubles } from '../../src/pane/ui/troubles.nl.ts';
import { uiWords } from '../../src/pane/ui/words.ts';

const dutch: typeof english = {
  fill: fillWords.nl,
  frame: frameWords.nl,
  start: startWords.nl,
  troubles,
  ui: uiWords.nl,
};

function wordsIn(language: Language) {
  const atStart = language === 'nl' ? dutch : english;
  return {
    frame: {
      ...atStart.frame,
      menu: { ...atStart.frame.menu, ...menuWords[language] },
      about: aboutWords[language],
      unsupported: unsupportedWords[language],
    },
    start: { ...atStart.start, ...optionWords[language], leftover: leftoverWords[language] },
    fill: {
      ...atStart.fill,
      ...standingWords[language],
      annotation: annotationWords[language],
      bundle: bundleWords[language],
      full: fullWords[language],
      key: keyWords[language],
      note: noteWords[language],
      page: pageWords[language],
      paste: pasteWords[language],
      row: rowWords[language],
    },
    ui: { ...atStart.ui, troubles: atStart.troubles },
    prepare: prepareWords[language],
    groups: groupsWords[language],
    runSheet: runSheetWords[language],
    rules: rulesWords[language],
    finish: { ...finishWords[language], sheet: sheetWords[language] },
    combine: combineWords[language],
    adopt: adoptWords[language],
    definitive: definitiveWords[language],
    checks: checksWords[language],
    beamer: beamerWords[language],
    help: helpWords[language],
    selfTest: selfTestWords[language],
  };
}

/** The Dutch sentences of the pane, by place. */
export const nl = wordsIn('nl');

/** The English sentences of the pane, by place. */
export const en = wordsIn('en');

export const words = { nl, en };
