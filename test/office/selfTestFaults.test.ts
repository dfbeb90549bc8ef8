import { differingAnswers, type Results } from '../../src/core/selfTest/sheet.ts';
import { insertionQuestion, slideQuestions, taskQuestions } from '../../src/office/selfTest/questions.ts';
import { runEmbedded, type EmbeddedRun } from '../../src/tools/selfTest/runEmbedded.ts';
import { faultNames, type FaultName } from '../../src/workbench/host/faults/catalogue.ts';
import type { FaultSetting } from '../../src/workbench/host/faults/switchboard.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { differingParts, onceChanged } from '../support/sameParts.ts';

const COLLEAGUE = { do: 'addParagraph', slide: 1, text: 'Ander', at: 99 } as const;

/** A fault, and what the self-test sees of it. */
interface Row {
  readonly fault: FaultName;
  readonly setting?: Partial<FaultSetting<FaultName>>;
  /** The ids of the questions with another result than without the fault. Empty when the self-test cannot see it. */
  readonly changes: readonly string[];
  /** The parts of the deck that the fault itself changes. */
  readonly parts?: readonly string[];
}

const onSlide = [...slideQuestions, ...taskQuestions].map(one => one.id);
/** Without test slides there is nothing to ask about them. */
const noSlides = [insertionQuestion.id, ...onSlide];

const writes = [
  'carriage return in a text that is written',
  'line feed in a text that is written',
  'letters of a text that is inserted between bold and plain',
  'letters of a text that replaces bold and plain',
  'two edits in one batch',
  'letters after a substring that is the whole text was written',
  'bullets after the whole text was written',
  'bold after the whole text was written',
  'a written text, read back in the next batch',
  'autofit after a write',
];
const tagWrites = ['tag in the batch after it was written', 'tag with a key in lower case'];
const runs = 'text runs of a table cell after they are written';
const emptySync = 'time of an empty sync';
const separator = 'separator of paragraphs in a text that is read';
const softBreak = 'soft break in a text that is read';
const [wholeSubstring, readBack] = [
  'letters after a substring that is the whole text was written',
  'a written text, read back in the next batch',
];
const caretWrite = 'a write into the box with the caret';
const selectionEvent = 'event after a slide is selected by the pane';
const undo = 'span of one Ctrl+Z';
const selectionReads = [
  'selected slides after an insertion',
  'selected slides after the pane selected one',
  'selected text while there is no caret',
  caretWrite,
  'selection while the caret is in the notes',
];

/** Every fault, in one or more settings. */
const rows: readonly Row[] = [
  { fault: 'coAuthor', setting: { deeds: [COLLEAGUE] }, changes: [undo], parts: ['ppt/slides/slide1.xml'] },
  { fault: 'hostUndo', changes: noSlides },
  { fault: 'lostFirstBatch', changes: [emptySync] },
  { fault: 'neverAnswers', changes: [emptySync, ...noSlides] },
  { fault: 'neverAnswers', setting: { applied: true }, changes: [emptySync, ...noSlides] },
  {
    fault: 'slowSync',
    setting: { ms: 100 },
    changes: [emptySync, 'time of a sync that reads', 'time of a sync that writes'],
  },
  { fault: 'eventStorm', changes: [selectionEvent] },
  { fault: 'foreignError', changes: [emptySync, ...noSlides] },
  { fault: 'answerWithoutResults', changes: noSlides },
  {
    fault: 'failsButApplied',
    changes: [
      ...tagWrites,
      runs,
      ...writes,
      'reads that are refused just after a write',
      'time of a sync that writes',
      caretWrite,
      undo,
    ],
  },
  { fault: 'appliedThenReverted', changes: noSlides },
  { fault: 'refuses', changes: noSlides },
  { fault: 'refuses', setting: { why: 'protectedView' }, changes: [emptySync, ...noSlides] },
  { fault: 'readRefused', setting: { often: 1 }, changes: noSlides },
  {
    fault: 'readsRefusedAfterInsert',
    changes: ['ids in the first batch after an insertion', 'tag in the batch after it was written', runs],
  },
  // A slide that was there before the self-test: it reads no shapes of other slides.
  { fault: 'slideRefuses', setting: { slide: 1 }, changes: [] },
  { fault: 'slideRefuses', setting: { slide: 2 }, changes: noSlides },
  {
    fault: 'slideRefuses',
    setting: { slide: 3 },
    changes: ['shapes of a slide with an automatic date', 'text of an automatic date'],
  },
  { fault: 'selectionRefused', changes: selectionReads },
  { fault: 'selectionRefused', setting: { of: 'both' }, changes: [...selectionReads, selectionEvent] },
  { fault: 'nullSelection', changes: [caretWrite] },
  {
    fault: 'nullText',
    changes: [
      runs,
      separator,
      softBreak,
      'carriage return in a text that is written',
      'line feed in a text that is written',
      'length of a text range',
      'letters of a text that replaces bold and plain',
      'two edits in one batch',
      wholeSubstring,
      readBack,
      caretWrite,
      undo,
    ],
  },
  { fault: 'staleProxy', changes: ['proxy of a new slide in a later batch'] },
  {
    fault: 'hollowRead',
    changes: [
      runs,
      'text of an automatic date',
      separator,
      softBreak,
      'length of a text range',
      'two edits in one batch',
      wholeSubstring,
      readBack,
      caretWrite,
      undo,
    ],
  },
  {
    fault: 'shortRead',
    setting: { of: 'texts' },
    changes: [
      runs,
      separator,
      softBreak,
      'length of a text range',
      wholeSubstring,
      readBack,
      caretWrite,
      undo,
    ],
  },
  { fault: 'shortRead', setting: { of: 'collections' }, changes: noSlides },
  { fault: 'separatorIsNewline', changes: [separator, 'carriage return in a text that is written'] },
  { fault: 'wholeTextResetsBullets', changes: [wholeSubstring] },
  { fault: 'insertTwice', changes: ['slides that an insertion adds'] },
  { fault: 'insertAtFront', changes: ['position of an inserted slide'] },
  { fault: 'insertionResizes', changes: ['letter size after an insertion'] },
  { fault: 'insertionStretches', changes: ['place of a box after an insertion'] },
  { fault: 'textRunsRefused', changes: [runs] },
  { fault: 'textRunsRefused', setting: { how: 'ignored' }, changes: [runs] },
  { fault: 'tagWriteRefused', changes: tagWrites },
  { fault: 'selectionEventDead', changes: [selectionEvent] },
];

/** The faults that the self-test cannot see in any setting. */
const unseen: readonly FaultName[] = [];

const deck = onceChanged(newDeck({ language: 'nl', title: 'Proef', subtitle: 'Twee' }));

async function run({ fault, setting }: Partial<Row> = {}): Promise<EmbeddedRun> {
  return runEmbedded({
    deck,
    patience: 400,
    prepare: host => {
      if (fault) host.fault(fault, { on: true, ...setting });
    },
  });
}

let plain: Results = {};

beforeAll(async () => {
  plain = (await run()).report.results;
});

test.each(rows.map(row => [row.fault, JSON.stringify(row.setting ?? {}), row] as const))(
  'with the fault %s %s the self-test finishes, leaves the deck as it was, and names what is different',
  async (_fault, _setting, row) => {
    const { host, report } = await run(row);
    expect(differingAnswers(plain, report.results).toSorted()).toEqual(row.changes.toSorted());
    expect(report.left).toEqual([]);
    expect(differingParts(host.save(), deck)).toEqual(row.parts ?? []);
  },
);

test('each fault changes an answer in one of its settings, or is listed as unseen', () => {
  const seen = new Set(rows.filter(one => one.changes.length > 0).map(one => one.fault));
  expect(faultNames.filter(one => !seen.has(one))).toEqual(unseen);
});
