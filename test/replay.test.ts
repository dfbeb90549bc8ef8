import { nameMark } from '../src/core/card/boxPlace.ts';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FieldId } from '../src/core/card/kind.ts';
import { TITLE_SHAPE } from '../src/core/card/names.ts';
import { newDeck } from '../src/pptx/newDeck/newDeck.ts';
import type { SlideSketch } from '../src/core/deck/sketch.ts';
import { sketchFile } from '../src/office/fileSketch.ts';
import { parseScript } from '../src/tools/replay/script.ts';
import { Workshop, type Report } from '../src/tools/replay/workshop.ts';
import { cards as corpus } from './corpus/cards.ts';
import { foreignFile } from './corpus/foreignFile.ts';
import { partText, withParts } from '../src/tools/hostile/archives.ts';
import { validatorFindings } from '../src/tools/validator.ts';
import { Package } from '../src/pptx/package.ts';
import { Presentation } from '../src/pptx/presentation.ts';
import { chart, deck, picture, textBox, title } from './support/decks.ts';
import { findings } from './support/validate.ts';

const waarden = 'waarden' as FieldId;

const ROOT = join(__dirname, '..');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly saved: Uint8Array | null;
}

/** Runs the replay in a new folder, as `npm run replay` does. */
async function replay(script: unknown, deckBytes?: Uint8Array, deck?: string): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'replay-'));
  try {
    const [input, output, file] = ['script.json', 'out.pptx', 'in.pptx'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(input, typeof script === 'string' ? script : JSON.stringify(script));
    if (deckBytes) await writeFile(file, deckBytes);
    const chosen = deckBytes ? file : deck;
    const args = [input, '--out', output, ...(chosen === undefined ? [] : ['--deck', chosen])];
    const command = ['--import', 'tsx', join(ROOT, 'src/tools/replay.ts'), ...args];
    const { code, stdout, stderr } = await new Promise<Omit<Run, 'saved'>>(resolve => {
      execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, stdout: out, stderr: err }),
      );
    });
    const saved = await readFile(output).then(
      bytes => new Uint8Array(bytes),
      () => null,
    );
    return { code, stdout, stderr, saved };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function sketches(bytes: Uint8Array): readonly SlideSketch[] {
  const found = sketchFile('', bytes);
  return found.ok ? found.value : [];
}

/** Plays a script in this process, as the command does. */
async function play(
  steps: readonly unknown[],
  bytes: Uint8Array = newDeck({ language: 'nl', title: '', subtitle: '' }),
): Promise<{ readonly report: Report; readonly saved: Uint8Array }> {
  const workshop = await Workshop.open(bytes, parseScript(JSON.stringify({ steps })));
  const report = await workshop.play(steps);
  const saved = workshop.venue.host.save();
  workshop.close();
  return { report, saved };
}

const foreign = deck({
  masters: 2,
  slides: [
    { shapes: title(2, 'Welkom'), notes: 'Zaal open om 19.00' },
    { shapes: `${picture(2)}${chart(3)}${textBox(4, 'Bijschrift')}`, layout: 3 },
  ],
});

test('npm run replay plays a workshop on a deck with several masters, a chart, a picture and notes', async () => {
  const steps = [
    { do: 'select', slide: 1 },
    { do: 'insert', goal: 'Gebiedsontwikkeling' },
    { do: 'add', column: 'waarden', text: 'Iedereen telt mee' },
    { do: 'add', column: 'waarden', text: 'Tweede' },
    { do: 'edit', column: 'waarden', entry: 0, text: 'Iedereen doet mee' },
    { do: 'move', from: { column: 'waarden', entry: 1 }, to: { column: 'acties', entry: 0 } },
    { do: 'undo' },
    { do: 'type', column: 'relaties', text: 'a\nb' },
    { do: 'remove', column: 'relaties', entry: 0 },
    { do: 'hostUndo' },
    { do: 'insertRules' },
    { do: 'open', slide: 2 },
    { do: 'add', column: 'handelen', text: 'zacht\nbreken' },
  ];
  const { code, stdout, saved } = await replay({ profile: 'windows', language: 'nl', steps }, foreign);
  const report = JSON.parse(stdout) as Report;
  const columns = {
    acties: [],
    voorwaarden: [],
    handelen: ['zacht\nbreken'],
    relaties: ['a', 'b'],
    waarden: ['Iedereen doet mee', 'Tweede'],
  };
  expect({ code, ...report, steps: report.steps.map(one => one.do) }).toEqual({
    code: 0,
    ok: true,
    slides: 4,
    card: { slide: 2, columns },
    pane: { columns },
    recognised: [],
    steps: steps.map(one => one.do),
    problems: [],
  });
  for (const { do: name, syncs } of report.steps)
    if (/^(add|edit|remove|move|undo)$/.test(name)) expect(syncs).toBe(2);

  if (!saved) throw new Error('Nothing was saved');
  const [before, after] = [Package.open(foreign), Package.open(saved)];
  const changed = before.names().filter(name => before.bytes(name).join() !== after.bytes(name).join());
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'ppt/_rels/presentation.xml.rels',
    'ppt/presentation.xml',
  ]);
  expect(await findings(saved)).toEqual([]);
});

test('npm run replay starts simultaneous steps without waiting, and reports the first step that fails', async () => {
  const { report } = await play([
    { do: 'insert' },
    {
      do: 'together',
      apart: 2,
      steps: [
        { do: 'add', column: 'waarden', text: 'een' },
        { do: 'add', column: 'waarden', text: 'twee' },
        { do: 'edit', column: 'waarden', entry: 1, text: 'tweede' },
        { do: 'remove', column: 'acties', entry: 0 },
        { do: 'undo' },
      ],
    },
    { do: 'together', steps: [{ do: 'together', steps: [] }] },
  ]);
  expect(report.card?.columns.waarden).toEqual(['een', 'twee']);
  expect(report.problems.map(one => [one.step, one.code])).toEqual([
    [1, 'noSuchEntry'],
    [2, 'unknownStep'],
  ]);
});

test('npm run replay fills a card that someone else made, combines it with another card, makes it definitive and exports it', async () => {
  const [own] = corpus;
  if (!own) throw new Error('The corpus is empty');
  const { bytes, boxes } = foreignFile(own);
  const folder = await mkdtemp(join(tmpdir(), 'exports-'));
  try {
    const file = join(folder, 'groep.pptx');
    const group = await play([
      { do: 'insert' },
      { do: 'add', column: 'acties', text: '=samen & <eten>' },
      { do: 'add', column: 'waarden', text: 'Openheid' },
    ]);
    await writeFile(file, group.saved);
    const [md, csv, docx] = ['k.md', 'k.csv', 'k.docx'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const steps = [
      { do: 'adopt', slide: 1 },
      { do: 'add', column: 'waarden', text: 'Openheid' },
      { do: 'type', column: 'relaties', text: 'eerlijk\nnabij' },
      { do: 'combine', files: [file, join(folder, 'er-niet.pptx')] },
      { do: 'export', format: 'md', out: md },
      { do: 'export', format: 'csv', out: csv },
      { do: 'export', format: 'docx', out: docx },
      { do: 'definitive' },
      { do: 'export', format: 'md', out: `${md}2` },
      { do: 'adopt', slide: 2 },
    ];
    const { report, saved } = await play(steps, bytes);
    expect(report.recognised).toMatchObject([{ slide: 1 }]);
    expect(nameMark(report.recognised[0]?.columns.waarden?.shape ?? '')).toBe(boxes[waarden]?.mark);
    expect(report.recognised[0]?.confidence).toBeGreaterThan(0.6);
    expect(report.problems.map(one => [one.step, one.code])).toEqual([
      [3, 'fileBroken'],
      [9, 'notACard'],
    ]);
    expect(report.steps[3]?.combined).toEqual({ entries: 2, added: 1, same: 1 });
    expect(report).toMatchObject({ slides: 2, card: { slide: 2 } });
    expect(await readFile(md, 'utf8')).toContain('- \\=samen \\& \\<eten\\>');
    expect(await readFile(`${md}2`, 'utf8')).toContain('# Samenwerkingsmodel');
    expect(await readFile(csv, 'utf8')).toContain(`"'=samen & <eten>"`);
    expect(await validatorFindings(new Uint8Array(await readFile(docx)), 'docx')).toEqual([]);
    expect(await findings(saved)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('npm run replay makes a definitive version empty or full, and undoes that in one step', async () => {
  const begun = [
    { do: 'insert' },
    { do: 'add', column: 'waarden', text: 'Openheid' },
    { do: 'add', column: 'acties', text: 'Samen eten' },
  ];
  const card = async (...steps: readonly object[]) => {
    const { report } = await play([...begun, ...steps]);
    return { problems: report.problems, ...report.card?.columns };
  };
  const full = { do: 'definitive', full: true };
  expect(await card(full)).toMatchObject({ problems: [], waarden: ['Openheid'], acties: ['Samen eten'] });
  expect(await card(full, { do: 'undo' })).toMatchObject({ problems: [], waarden: [], acties: [] });
  expect(await card({ do: 'definitive' })).toMatchObject({ problems: [], waarden: [], acties: [] });
});

test('npm run replay continues after a step that fails, and reports the reason', async () => {
  const steps = [
    { do: 'add', column: 'waarden', text: 'te vroeg' },
    { do: 'open', slide: 1 },
    { do: 'dans' },
    { do: 'insert' },
    { do: 'add', column: 'waarden', text: '  ' },
    { do: 'remove', column: 'waarden', entry: 7 },
    { do: 'add', column: 'acties', text: 'gelukt' },
  ];
  const { report } = await play(steps, deck({ slides: [] }));
  expect(report.card).toMatchObject({ slide: 1, columns: { acties: ['gelukt'] } });
  expect(report.problems.map(one => [one.step, one.code])).toEqual([
    [0, 'noCardOpen'],
    [1, 'notACard'],
    [2, 'unknownStep'],
    [4, 'emptyText'],
    [5, 'noSuchEntry'],
  ]);
  expect(report.problems.every(one => one.message.length > 10)).toBe(true);
});

test('npm run replay keeps every accepted entry on the slide or queued when the pane stops during a step', async () => {
  const steps = [
    { do: 'insert' },
    { do: 'add', column: 'acties', text: 'een' },
    { do: 'fault', name: 'paneReload', on: true },
    { do: 'add', column: 'acties', text: 'twee' },
    { do: 'fault', name: 'paneReload', on: true, applied: false },
    { do: 'add', column: 'acties', text: 'drie' },
    { do: 'reload' },
    { do: 'beat' },
    { do: 'undo' },
    { do: 'redo' },
  ];
  const { report } = await play(steps);
  expect(report.problems).toEqual([]);
  expect(report.card?.columns.acties).toEqual(['een', 'twee', 'drie']);
  expect(report.pane?.columns.acties).toEqual(['een', 'twee', 'drie']);
});

test('npm run replay closes and finishes a card, changes its title, and lets two panes fill it', async () => {
  const steps = [
    { do: 'insert', goal: 'Noord' },
    { do: 'add', column: 'acties', text: 'een' },
    { do: 'pane', pane: 1 },
    { do: 'add', column: 'acties', text: 'twee' },
    { do: 'rename', text: 'Zuid' },
    { do: 'rename', text: 'Wat doen wij?', column: 'acties' },
    { do: 'close' },
    { do: 'add', column: 'acties', text: 'dicht' },
    { do: 'pane', pane: 0 },
    { do: 'fault', name: 'appliedThenReverted', on: true, times: 1 },
    { do: 'add', column: 'acties', text: 'drie' },
    { do: 'finish' },
    { do: 'putBack' },
    { do: 'finish' },
    { do: 'finish' },
    { do: 'pane', pane: 2 },
  ];
  const { report, saved } = await play(steps);
  expect(report.problems.map(one => [one.step, one.code])).toEqual([
    [7, 'noCardOpen'],
    [11, 'notWritten'],
    [14, 'noCardOpen'],
    [15, 'unknownStep'],
  ]);
  expect(report.pane).toBeNull();
  const [, { shapes } = { shapes: [] }] = sketches(saved);
  const textOf = (name: string) => shapes.find(one => one.place.name === name)?.text;
  expect([TITLE_SHAPE, 'kaart:acties:kop', 'kaart:acties'].map(textOf)).toEqual([
    'Zuid',
    'Wat doen wij?',
    'een\rtwee\rdrie',
  ]);
});

test('npm run replay opens two panes on one machine, and a new pane takes over the queued entries of both', async () => {
  const steps = [
    { do: 'insert' },
    { do: 'select', slide: 2, column: 'waarden' },
    { do: 'add', column: 'waarden', text: 'een' },
    { do: 'pane', pane: 1, machine: 0 },
    { do: 'add', column: 'waarden', text: 'twee' },
    { do: 'quit' },
    { do: 'edit', column: 'waarden', entry: 1, text: 'in pane 0 only one entry waits' },
    { do: 'select', slide: 1 },
    { do: 'pane', pane: 1 },
    { do: 'fault', name: 'paneReload', on: true, applied: true, quits: true },
    { do: 'add', column: 'acties', text: 'drie' },
    { do: 'quit' },
    { do: 'pane', pane: 0, machine: 2 },
  ];
  const { report } = await play(steps);
  expect(report.problems.map(one => [one.step, one.code])).toEqual([
    [2, 'someoneTypes'],
    [4, 'someoneTypes'],
    [6, 'noSuchEntry'],
    [12, 'unknownStep'],
  ]);
  expect(report.card?.columns).toMatchObject({ waarden: ['een', 'twee'], acties: ['drie'] });
  expect(report.pane?.columns).toEqual(report.card?.columns);
});

test('npm run replay decides on queued entries and on entries that the slide lost, by steps in the script', async () => {
  const steps = [
    { do: 'insert' },
    { do: 'type', column: 'relaties', text: 'van de dia' },
    { do: 'add', column: 'acties', text: 'een' },
    { do: 'format', column: 'acties', entry: 0, bold: true },
    { do: 'hostUndo' },
    { do: 'hostRedo' },
    { do: 'hostUndo' },
    { do: 'putBack' },
    { do: 'fault', name: 'refuses', on: true, times: 2 },
    { do: 'add', column: 'acties', text: 'twee' },
    { do: 'add', column: 'acties', text: 'drie' },
    { do: 'discard', column: 'acties', entry: 2 },
    { do: 'retry', column: 'acties', entry: 1 },
    { do: 'type', column: 'acties', text: '' },
    { do: 'forgetLost' },
    { do: 'select', slide: 2, column: 'waarden' },
    { do: 'deleteBox', column: 'waarden' },
    { do: 'select', slide: 2, column: 'waarden' },
  ];
  const { report } = await play(steps);
  expect(report.problems.map(one => [one.step, one.code])).toEqual([
    [9, 'readOnly'],
    [10, 'readOnly'],
    [17, 'fieldGone'],
  ]);
  expect(report.card?.columns).toMatchObject({ acties: [], relaties: ['van de dia'] });
});

test('npm run replay resizes the slides of the deck, and lays out the card again', async () => {
  const { report, saved } = await play([
    { do: 'insert', goal: 'Noord' },
    { do: 'add', column: 'waarden', text: 'Iedereen telt mee' },
    { do: 'resize', width: 720, height: 540, content: 'none' },
    { do: 'fitToSlide' },
    { do: 'resize', width: 720, height: 50 },
  ]);
  expect(report.problems.map(one => [one.step, one.code])).toEqual([[4, 'unknownStep']]);
  expect(report.card?.columns.waarden).toEqual(['Iedereen telt mee']);
  const presentation = new Presentation(Package.open(saved));
  const frames =
    presentation
      .slides()[1]
      ?.shapes()
      .map(one => one.frame) ?? [];
  expect(Math.max(...frames.map(one => one.left + one.width))).toBeLessThanOrEqual(presentation.size.width);
});

function damaged(part: string): Uint8Array {
  const good = newDeck({ language: 'nl', title: '', subtitle: '' });
  return withParts(good, { [part]: partText(good, part).slice(0, 80) });
}

test('npm run replay accepts a script that begins with a byte-order mark', () => {
  expect(parseScript('\uFEFF{"steps":[]}').steps).toEqual([]);
});

test('npm run replay refuses a pipe as deck instead of waiting for data', async () => {
  const { code, stderr } = await replay({ steps: [] }, undefined, '/dev/stdin');
  expect([code, stderr]).toEqual([1, '/dev/stdin cannot be read (no file).\n']);
});

test.each([
  ['no JSON', '[', undefined],
  ['no list of steps', '{}', undefined],
  ['a script whose error spans lines', '{"steps":\n\n[\n"in\nsert"', undefined],
  ['a deck that is no presentation', '{"steps":[]}', new Uint8Array([1, 2, 3])],
  ['a deck with a damaged slide', '{"steps":[]}', damaged('ppt/slides/slide1.xml')],
  ['a deck with damaged relationships', '{"steps":[]}', damaged('ppt/slides/_rels/slide1.xml.rels')],
])('npm run replay ends with exit code 1 and one sentence when its input is %s', async (_, script, bytes) => {
  const { code, stdout, stderr, saved } = await replay(script, bytes);
  expect({ code, stdout, saved }).toEqual({ code: 1, stdout: '', saved: null });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
