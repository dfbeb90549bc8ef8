import { runSheets } from '../../src/core/method/runSheets.ts';
import { nextPart, startRun } from '../../src/core/runSheet/run.ts';
import { newSheet, withPart } from '../../src/core/runSheet/sheet.ts';
import { readRun, readSheet, writeRun, writeSheet } from '../../src/core/runSheet/stored.ts';

type Data = Readonly<Record<string, unknown>>;
const [variant] = runSheets;
if (!variant) throw new Error('No variants');

const own = withPart(variant.parts, { kind: 'break', title: 'Lunch', minutes: 40 }, 3);
const sheet = { ...newSheet(variant), parts: own, start: 1_790_000_000_000, available: 180 };
const begun = startRun(own, 1_790_000_000_000);
if (!begun) throw new Error('No run');
const run = nextPart(begun, 1_790_000_600_000);

/** Returns a stored text with changed data. */
const changed = (text: string, change: Data): string =>
  JSON.stringify({ ...(JSON.parse(text) as Data), ...change });
/** Returns a stored text with changed data in its first part. */
const changedPart = (text: string, change: Data): string => {
  const [first, ...rest] = (JSON.parse(text) as { readonly parts: readonly Data[] }).parts;
  return changed(text, { parts: [{ ...first, ...change }, ...rest] });
};

describe('stored data', () => {
  test.each(runSheets.map(one => [one.id, one] as const))(
    'a stored run-sheet reads back as it was written: %s',
    (_, one) => {
      expect(readSheet(writeSheet(newSheet(one)))).toEqual(newSheet(one));
    },
  );

  it('an edited run-sheet and a run read back as they were written', () => {
    expect(readSheet(writeSheet(sheet))).toEqual(sheet);
    expect(readRun(writeRun(run))).toEqual(run);
  });

  test.each([
    null,
    '',
    'null',
    'true',
    '[]',
    '{}',
    '{"v":1}',
    'nonsense {',
    '{"v":1,"parts":[]}',
    '{"v":1,"parts":[null]}',
    '{"v":1,"parts":{"length":1}}',
  ])('the stored text %j is neither a run-sheet nor a run', text => {
    expect(readSheet(text)).toBeNull();
    expect(readRun(text)).toBeNull();
  });

  test.each<Data>([
    { v: 2 },
    { variant: 3 },
    { parts: 'all' },
    { parts: [sheet.parts[0], sheet.parts[0]] },
    { start: 'now' },
    { start: -1 },
    { start: 1e300 },
    { available: 1.5 },
    { available: -10 },
    { available: undefined },
  ])('a stored text with the property %j is no run-sheet', change => {
    expect(readSheet(changed(writeSheet(sheet), change))).toBeNull();
  });

  test.each<Data>([
    { v: '1' },
    { state: 'walking' },
    { current: 'elsewhere' },
    { parts: [] },
    { end: null },
    { until: '1790000000000' },
    { told: 'fiveMinutes' },
  ])('a stored text with the property %j is no run', change => {
    expect(readRun(changed(writeRun(run), change))).toBeNull();
  });

  test.each<Data>([
    { id: '' },
    { kind: 'party' },
    { title: '' },
    { title: { nl: 'Welkom' } },
    { minutes: -1 },
    { minutes: 2.5 },
    { minutes: 1e15 },
    { minutes: '10' },
    { minimum: null },
    { pinned: 1 },
    { fields: ['waarden', 2] },
    { fields: 'waarden' },
    { rules: undefined },
    { prompts: ['Hoe?'] },
    { split: 'families' },
  ])('a stored text whose first part has %j is neither a run-sheet nor a run', change => {
    expect(readSheet(changedPart(writeSheet(sheet), change))).toBeNull();
    expect(readRun(changedPart(writeRun(run), change))).toBeNull();
  });

  test.each([-1, null, '5', undefined])('a stored run with a time spent of %p is not read', spent => {
    expect(readRun(changedPart(writeRun(run), { spent }))).toBeNull();
  });
});
