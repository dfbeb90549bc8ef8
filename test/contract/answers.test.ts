import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differingAnswers, isPossible, type Result, type Sheet } from '../../src/core/selfTest/sheet.ts';
import { allQuestions } from '../../src/office/selfTest/questions.ts';
import { paneQuestions } from '../../src/pane/selfTest/paneQuestions.ts';
import { runEmbedded, sheetOf } from '../../src/tools/selfTest/runEmbedded.ts';
import { profiles, type ProfileName } from '../../src/workbench/host/profiles.ts';
import { declaredAnswers } from './declaredAnswers.ts';

const FOLDER = join(__dirname, 'answers');
const files = readdirSync(FOLDER);
const names = Object.keys(profiles) as ProfileName[];
const sheets = new Map(
  files.map(file => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Sheet]),
);

/** Returns the profile that claims to be the platform of a sheet, with the API version of the sheet if possible. */
function profileOf({ platform, api }: Sheet): ProfileName | undefined {
  const all = names.filter(name => profiles[name].platform === platform);
  return all.find(name => profiles[name].requirementSets.PowerPointApi === api) ?? all[0];
}

const fresh = new Map<ProfileName, Sheet>();

async function freshSheet(profile: ProfileName): Promise<Sheet> {
  const sheet = fresh.get(profile) ?? sheetOf((await runEmbedded({ profile })).report);
  fresh.set(profile, sheet);
  return sheet;
}

/** Returns the differences between a sheet and the profile of its platform that are not declared, as sentences. */
async function undeclared(file: string, sheet: Sheet): Promise<readonly string[]> {
  const profile = profileOf(sheet);
  if (profile === undefined) return [`${file}: no profile claims to be ${sheet.platform}`];
  const { answers } = await freshSheet(profile);
  const isDeclared = (question: string): boolean =>
    declaredAnswers.some(one => (one.sheet ?? file) === file && one.question === question);
  return differingAnswers(answers, sheet.answers)
    .filter(id => !isDeclared(id) && wasAsked(sheet.answers[id]))
    .map(
      id =>
        `${file}, ${id}: ${JSON.stringify(sheet.answers[id])}, but the profile ${profile} says ${JSON.stringify(answers[id])}`,
    );
}

/** Whether a question was asked: a question that a person skipped says nothing about PowerPoint. */
const wasAsked = (result: Result | undefined): boolean =>
  typeof result !== 'object' || !('notAsked' in result);

test.each(names)(
  'the sheet of the embedded host for %s is what npm run self-test -- --write makes',
  async profile => {
    const made = await freshSheet(profile);
    expect(made.source).toBe('embedded host');
    expect(sheets.get(`embedded-${profile}.json`)).toEqual(made);
  },
);

test.each([...sheets])('the answers in %s are those of the profile, or declared', async (file, sheet) => {
  expect(await undeclared(file, sheet)).toEqual([]);
});

test.each([...sheets])('%s has known questions and possible answers only', (_file, { answers }) => {
  const known = new Map([...allQuestions, ...paneQuestions].map(one => [one.id, one.answers]));
  const wrong = Object.entries(answers).filter(([id, result]) => {
    const possible = known.get(id);
    const isNoAnswer = typeof result === 'object' && !('p50' in result);
    return possible === undefined || (!isNoAnswer && !isPossible(result, possible));
  });
  expect(wrong).toEqual([]);
});

test('a sheet of PowerPoint with another answer than the profile is named, unless the question was not asked', async () => {
  const web = await freshSheet('web');
  const sheet: Sheet = {
    ...web,
    source: 'PowerPoint',
    answers: {
      ...web.answers,
      'separator of paragraphs in a text that is read': 'carriage return',
      'autofit after a write': { failed: 'GeneralException' },
      'time of a sync that reads': { p50: 150, p95: 300 },
      'time of a sync that writes': { p50: 900, p95: 1_200 },
      'span of one Ctrl+Z': { notAsked: 'skipped' },
      'page of the pane': 'a frame',
    },
  };
  expect(await undeclared('web.json', sheet)).toEqual([
    'web.json, separator of paragraphs in a text that is read: "carriage return", but the profile web says "line feed"',
    'web.json, autofit after a write: {"failed":"GeneralException"}, but the profile web says "nothing"',
    'web.json, time of a sync that writes: {"p50":900,"p95":1200}, but the profile web says {"p50":120,"p95":120}',
  ]);
});

test('the profiles differ from each other only in these answers', async () => {
  const windows = await freshSheet('windows');
  const table: Partial<Record<ProfileName, readonly string[]>> = {};
  for (const name of names) table[name] = differingAnswers(windows.answers, (await freshSheet(name)).answers);
  expect(table).toEqual({
    windows: [],
    mac: ['alignment of a paragraph'],
    web: [
      'time of an empty sync',
      'id of an inserted slide',
      'shapes in the first batch that reads them',
      'proxy of a new slide in a later batch',
      'tag with a key in lower case',
      'shapes of a slide with an automatic date',
      'separator of paragraphs in a text that is read',
      'time of a sync that reads',
      'time of a sync that writes',
      'span of one Ctrl+Z',
    ],
    ltsc: ['kind of a text box', 'text runs of a table cell after they are written'],
  });
});

test('each declared difference is about a known question, and has a reason', () => {
  const ids = new Set([...allQuestions, ...paneQuestions].map(one => one.id));
  expect(declaredAnswers.filter(one => !ids.has(one.question) || one.reason.length < 20)).toEqual([]);
});
