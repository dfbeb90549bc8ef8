import type { FaultName } from '../../../src/workbench/host/faults/catalogue.ts';
import { base64, dash, deck, paragraph, partText, run, table, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const bytes = deck({
  slides: [
    {
      shapes:
        title(2, 'A') +
        textBox(4, paragraph(run('een', { bold: true }), dash) + paragraph(run('twee'), dash), {
          name: 'Vak',
        }),
      tags: { SOORT: 'kaart' },
    },
    { shapes: title(2, 'B') + table(9, [['oud']]) },
  ],
});

const box = ({ host }: TestOffice) => host.textBoxes('256#').find(one => one.shapeId === '4');
const text = (office: TestOffice) => box(office)?.text;
const titles = ({ host }: TestOffice) => host.slides().map(slide => slide.title);
const strikes = ({ host }: TestOffice, name: FaultName) =>
  host.faults().find(one => one.name === name)?.strikes;

function rangeIn(context: PowerPoint.RequestContext): PowerPoint.TextRange {
  return context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame.textRange;
}

/** Inserts text at the start of the text box. Returns the text that the same batch reads afterwards. */
function write(office: TestOffice, value: string): Promise<string> {
  return office.run(async context => {
    const range = rangeIn(context);
    range.getSubstring(0, 0).text = value;
    range.load('text');
    await context.sync();
    return range.text;
  });
}

function insert(office: TestOffice): Promise<void> {
  return office.run(async context => {
    context.presentation.insertSlidesFromBase64(base64(deck({ slides: [{ shapes: title(2, 'Nieuw') }] })), {
      targetSlideId: '256#',
    });
    await context.sync();
  });
}

/** Whether the batch was answered by the time the host is idle. */
async function answered(office: TestOffice, batch: Promise<unknown>): Promise<boolean> {
  let came = false;
  batch.then(
    () => (came = true),
    () => (came = true),
  );
  await office.host.idle();
  await new Promise(resolve => setTimeout(resolve, 5));
  return came;
}

/** Checks, per fault, what an API client observes. A fault without a check does not compile. */
const seen: Readonly<Record<FaultName, (office: TestOffice) => Promise<void>>> = {
  async slowSync(office) {
    office.host.fault('slowSync', { on: true, ms: 80, times: 1 });
    const start = performance.now();
    const slow = write(office, '1');
    const behind = office.read(0, '4');
    expect(await slow).toBe('1een\rtwee');
    expect(performance.now() - start).toBeGreaterThan(70);
    expect(await behind).toBe('1een\rtwee');
  },

  async neverAnswers(office) {
    office.host.fault('neverAnswers', { on: true, times: 1 });
    expect(await answered(office, write(office, '1'))).toBe(false);
    expect(text(office)).toBe('een\rtwee');
    office.host.fault('neverAnswers', { on: true, times: 1, applied: true });
    expect(await answered(office, write(office, '2'))).toBe(false);
    expect(text(office)).toBe('2een\rtwee');
    expect(await write(office, '3')).toBe('32een\rtwee');
  },

  async failsButApplied(office) {
    office.host.fault('failsButApplied', { on: true, times: 1 });
    expect(await office.read(0, '4')).toBe('een\rtwee');
    expect((await refusal(write(office, '1'))).code).toBe('GeneralException');
    expect(await office.read(0, '4')).toBe('1een\rtwee');
    expect(await write(office, '2')).toBe('21een\rtwee');
  },

  async appliedThenReverted(office) {
    office.host.fault('appliedThenReverted', { on: true, times: 1 });
    expect(await write(office, '1')).toBe('1een\rtwee');
    expect(await office.read(0, '4')).toBe('een\rtwee');
    expect(await write(office, '2')).toBe('2een\rtwee');
    expect(text(office)).toBe('2een\rtwee');
  },

  async refuses(office) {
    office.host.fault('refuses', { on: true, why: 'readOnly' });
    expect((await refusal(write(office, '1'))).code).toBe('AccessDenied');
    expect((await refusal(insert(office))).code).toBe('AccessDenied');
    expect(await office.read(0, '4')).toBe('een\rtwee');
    office.host.fault('refuses', { on: true, why: 'protectedView' });
    expect((await refusal(office.read(0, '4'))).code).toBe('AccessDenied');
    office.host.fault('refuses', { on: true, why: 'readOnly', code: '5010' });
    expect((await refusal(write(office, '1'))).code).toBe('5010');
    office.host.fault('refuses', { on: true, why: 'label' });
    expect(await refusal(write(office, '1'))).toMatchObject({
      code: 'AccessDenied',
      message: expect.stringContaining('sensitivity label') as string,
    });
    office.host.fault('refuses', { on: false });
    expect(await write(office, '2')).toBe('2een\rtwee');
  },

  async staleProxy(office) {
    office.host.fault('staleProxy', { on: true });
    await office.run(async context => {
      const range = rangeIn(context);
      range.load('text');
      await context.sync();
      rangeIn(context).load('text');
      await context.sync();
      range.load('text');
      expect((await refusal(context.sync())).code).toBe('5010');
    });
    expect(await write(office, '1')).toBe('1een\rtwee');
    expect(strikes(office, 'staleProxy')).toBe(1);
  },

  async hollowRead(office) {
    office.host.fault('hollowRead', { on: true, times: 2 });
    expect(await office.read(0, '4')).toBe('');
    expect(await write(office, '1')).toBe('');
    expect(await office.read(0, '4')).toBe('1een\rtwee');
  },

  async shortRead(office) {
    const look = () =>
      office.run(async context => {
        const { slides } = context.presentation;
        const range = rangeIn(context);
        const count = slides.getCount();
        slides.load('items/id');
        range.load('text');
        await context.sync();
        return [range.text, slides.items.length, count.value];
      });
    office.host.fault('shortRead', { on: true });
    expect(await look()).toEqual(['een\r', 1, 2]);
    office.host.fault('shortRead', { on: true, keep: 0, of: 'collections' });
    expect(await look()).toEqual(['een\rtwee', 0, 2]);
    office.host.fault('shortRead', { on: true, keep: 0.9, of: 'texts' });
    expect(await look()).toEqual(['een\rtwe', 2, 2]);
    office.host.fault('shortRead', { on: false });
    expect(await look()).toEqual(['een\rtwee', 2, 2]);
  },

  async lostFirstBatch(office) {
    office.host.fault('lostFirstBatch', { on: true });
    expect(await answered(office, write(office, '1'))).toBe(false);
    expect(await office.read(0, '4')).toBe('een\rtwee');
  },

  async separatorIsNewline(office) {
    office.host.fault('separatorIsNewline', { on: true });
    expect(await office.read(0, '4')).toBe('een\ntwee');
    expect(await write(office, 'a\nb\rc')).toBe('a\nb\vceen\ntwee');
    expect(text(office)).toBe('a\rb\vceen\rtwee');
  },

  async wholeTextResetsBullets(office) {
    office.host.fault('wholeTextResetsBullets', { on: true });
    await write(office, '1');
    const change = (start: number, length: number, value: string) =>
      office.run(async context => {
        rangeIn(context).getSubstring(start, length).text = value;
        await context.sync();
      });
    const xml = () => partText(office.host.save(), 'ppt/slides/slide1.xml');
    await change(0, 4, 'drie');
    expect(xml()).toMatch(/b="1"[\s\S]*char="–"/);
    await change(0, 9, 'vier\rvijf');
    expect(text(office)).toBe('vier\rvijf');
    expect(xml()).not.toMatch(/b="1"|char="–"/);
    expect(xml().match(/char="•"/g)).toHaveLength(2);
  },

  async insertTwice(office) {
    office.host.fault('insertTwice', { on: true, times: 1 });
    await insert(office);
    expect(titles(office)).toEqual(['A', 'Nieuw', 'Nieuw', 'B']);
    expect(new Set(office.host.slides().map(slide => slide.id)).size).toBe(4);
    await insert(office);
    expect(titles(office)).toHaveLength(5);
  },

  async insertAtFront(office) {
    office.host.fault('insertAtFront', { on: true });
    await insert(office);
    expect(titles(office)).toEqual(['Nieuw', 'A', 'B']);
  },

  async tagWriteRefused(office) {
    office.host.fault('tagWriteRefused', { on: true });
    const uses: ((tags: PowerPoint.TagCollection) => void)[] = [
      tags => tags.add('NIEUW', 'x'),
      tags => tags.delete('SOORT'),
      tags => (tags.getItem('SOORT').value = 'y'),
    ];
    for (const use of uses) {
      const batch = office.run(async context => {
        use(context.presentation.slides.getItemAt(0).tags);
        await context.sync();
      });
      expect((await refusal(batch)).code).toBe('GeneralException');
    }
    await office.run(async context => {
      const { tags } = context.presentation.slides.getItemAt(0);
      tags.load('items/key,items/value');
      await context.sync();
      expect(tags.items.map(tag => [tag.key, tag.value])).toEqual([['SOORT', 'kaart']]);
    });
  },

  async selectionEventDead(office) {
    const { document } = office.Office.context;
    let heard = 0;
    document.addHandlerAsync(office.Office.EventType.DocumentSelectionChanged, () => heard++);
    await office.host.idle();
    office.host.fault('selectionEventDead', { on: true, times: 2 });
    for (const slide of ['257#', '256#', '257#']) office.host.select({ slides: [slide] });
    await office.host.idle();
    expect(heard).toBe(1);
  },

  async coAuthor(office) {
    office.host.fault('coAuthor', {
      on: true,
      times: 6,
      slides: [1],
      boxes: ['Vak'],
      deeds: [
        { do: 'addParagraph', at: 1, text: 'erbij' },
        { do: 'editParagraph', at: 0, text: 'anders' },
        { do: 'removeParagraph', at: 2 },
        { do: 'moveParagraph', at: 0 },
        { do: 'renameShape', text: 'Doos' },
        { do: 'moveSlide', slide: 1, at: 1 },
      ],
    });
    const reads = [];
    for (let read = 0; read < 5; read++) reads.push(await office.read(0, '4'));
    expect(reads).toEqual([
      'een\rerbij\rtwee',
      'anders\rerbij\rtwee',
      'anders\rerbij',
      'erbij\randers',
      'erbij\randers',
    ]);
    expect(box(office)?.name).toBe('Doos');
    expect((await refusal(office.read(0, '4'))).code).toBe('ItemNotFound');
    expect(titles(office)).toEqual(['B', 'A']);
    const { host } = office;
    host.fault('coAuthor', {
      on: true,
      times: 3,
      deeds: [
        { do: 'duplicateSlide', slide: 2 },
        { do: 'deleteSlide', slide: 2 },
        { do: 'deleteShape', slide: 2, box: 'Doos' },
      ],
    });
    expect(await office.read(2, '4')).toBe('erbij\randers');
    expect(titles(office)).toEqual(['B', 'A', 'A']);
    expect(await office.read(1, '4')).toBe('erbij\randers');
    expect(titles(office)).toEqual(['B', 'A']);
    expect((await refusal(office.read(1, '4'))).code).toBe('ItemNotFound');
    expect(strikes(office, 'coAuthor')).toBe(9);
  },

  async hostUndo(office) {
    await write(office, '1');
    office.host.fault('hostUndo', { on: true, times: 1 });
    expect(await write(office, '2')).toBe('2een\rtwee');
    expect(await write(office, '3')).toBe('32een\rtwee');
  },
  async answerWithoutResults(office) {
    office.host.fault('answerWithoutResults', { on: true, times: 2 });
    expect((await refusal(office.read(0, '4'))).code).toBe('PropertyNotLoaded');
    expect((await refusal(write(office, '1'))).code).toBe('PropertyNotLoaded');
    expect(await office.read(0, '4')).toBe('1een\rtwee');
  },

  async readRefused(office) {
    office.host.fault('readRefused', { on: true, often: 1, times: 2 });
    expect((await refusal(office.read(0, '4'))).code).toBe('GeneralException');
    await insert(office);
    expect((await refusal(write(office, '1'))).code).toBe('GeneralException');
    expect(await office.read(0, '4')).toBe('1een\rtwee');
    office.host.fault('readRefused', { on: true, often: 0 });
    expect(await office.read(0, '4')).toBe('1een\rtwee');
  },

  async readsRefusedAfterInsert(office) {
    const tag = () =>
      office.run(async context => {
        context.presentation.slides.getItemAt(0).tags.add('NIEUW', 'x');
        await context.sync();
      });
    office.host.fault('readsRefusedAfterInsert', { on: true, requests: 2 });
    expect(await write(office, '1')).toBe('1een\rtwee');
    for (const change of [() => insert(office), tag]) {
      await change();
      for (let read = 0; read < 2; read++)
        expect((await refusal(office.read(0, '4'))).code).toBe('GeneralException');
      expect(await office.read(0, '4')).toBe('1een\rtwee');
    }
  },

  async selectionRefused(office) {
    const ask = (use: (presentation: PowerPoint.Presentation) => { load(names: string): unknown }) =>
      refusal(
        office.run(async context => {
          use(context.presentation).load('id');
          await context.sync();
        }),
      );
    const show = () =>
      office.run(async context => {
        context.presentation.setSelectedSlides(['257#']);
        await context.sync();
      });
    office.host.fault('selectionRefused', { on: true });
    expect((await ask(one => one.getSelectedSlides())).code).toBe('GeneralException');
    expect((await ask(one => one.getSelectedShapes())).code).toBe('GeneralException');
    expect((await ask(one => one.getSelectedTextRange())).code).toBe('GeneralException');
    expect((await ask(one => one.getSelectedTextRangeOrNullObject())).code).toBe('GeneralException');
    expect(await office.read(0, '4')).toBe('een\rtwee');
    await show();
    expect(office.host.selectedSlides()).toEqual(['257#']);
    office.host.fault('selectionRefused', { on: true, of: 'both' });
    expect((await refusal(show())).code).toBe('GeneralException');
  },

  async slideRefuses(office) {
    const look = (slide: number) =>
      office.run(async context => {
        const { shapes } = context.presentation.slides.getItemAt(slide);
        shapes.load('items/id');
        await context.sync();
        return shapes.items.length;
      });
    office.host.fault('slideRefuses', { on: true });
    expect((await refusal(look(0))).code).toBe('GeneralException');
    expect(await look(1)).toBe(2);
    office.host.fault('slideRefuses', { on: true, slide: '257#' });
    expect(await look(0)).toBe(2);
    expect((await refusal(look(1))).code).toBe('GeneralException');
    await office.run(async context => {
      const tag = context.presentation.slides.getItemAt(0).tags.getItem('SOORT');
      tag.load('value');
      await context.sync();
      expect(tag.value).toBe('kaart');
    });
  },

  async textRunsRefused(cells) {
    const useRuns = (text: string | null) =>
      cells.run(async context => {
        const cell = context.presentation.slides
          .getItemAt(1)
          .shapes.getItem('9')
          .getTable()
          .getCellOrNullObject(0, 0);
        if (text !== null) cell.textRuns = [{ text, font: { bold: true } }] as PowerPoint.TextRun[];
        cell.load('text,textRuns');
        await context.sync();
        return cell.text;
      });
    cells.host.fault('textRunsRefused', { on: true });
    expect((await refusal(useRuns('nieuw'))).code).toBe('GeneralException');
    cells.host.fault('textRunsRefused', { on: true, how: 'ignored' });
    expect(await useRuns('nieuw')).toBe('oud');
    cells.host.fault('textRunsRefused', { on: true, how: 'unreadable' });
    expect((await refusal(useRuns(null))).code).toBe('GeneralException');
    expect(strikes(cells, 'textRunsRefused')).toBe(3);
    cells.host.fault('textRunsRefused', { on: false });
    expect(await useRuns('nieuw')).toBe('nieuw');
  },

  async insertionResizes(office) {
    const sizeOf = (slide: number, shape: string) =>
      office.run(async context => {
        const { font } = context.presentation.slides.getItemAt(slide).shapes.getItem(shape)
          .textFrame.textRange;
        font.load('size');
        await context.sync();
        return font.size;
      });
    await insert(office);
    const before = Number(await sizeOf(1, '2'));
    office.host.fault('insertionResizes', { on: true, by: 0.5 });
    await insert(office);
    expect([await sizeOf(1, '2'), await sizeOf(2, '2')]).toEqual([before / 2, before]);
  },

  async insertionStretches(office) {
    const placeOf = (slide: number, shape: string) =>
      office.run(async context => {
        const found = context.presentation.slides.getItemAt(slide).shapes.getItem(shape);
        found.load('left,top,width,height');
        await context.sync();
        return [found.left, found.top, found.width, found.height];
      });
    await insert(office);
    const [left = 0, top = 0, width = 0, height = 0] = await placeOf(1, '2');
    office.host.fault('insertionStretches', { on: true, across: 0.5 });
    await insert(office);
    expect(await placeOf(1, '2')).toEqual([left / 2, top, width / 2, height]);
    expect(await placeOf(2, '2')).toEqual([left, top, width, height]);
  },

  async nullSelection(office) {
    const selectedText = () =>
      office.run(async context => {
        const text = context.presentation.getSelectedTextRangeOrNullObject();
        const shapes = context.presentation.getSelectedShapes();
        shapes.load('items/id');
        await context.sync();
        return [text.isNullObject, shapes.items.map(one => one.id)];
      });
    office.host.fault('nullSelection', { on: true });
    office.host.select({ slide: '256#', shape: '4', start: 1, length: 0 });
    expect(await selectedText()).toEqual([true, ['4']]);
    office.host.fault('nullSelection', { on: false });
    expect(await selectedText()).toEqual([false, ['4']]);
  },

  async nullText(office) {
    office.host.fault('nullText', { on: true, times: 1 });
    expect(await office.read(0, '4')).toBeNull();
    expect(await office.read(0, '4')).toBe('een\rtwee');
  },

  async foreignError(office) {
    office.host.fault('foreignError', { on: true, times: 1 });
    const error = await write(office, '1').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TypeError' });
    expect(error).not.toHaveProperty('code');
    expect(await office.read(0, '4')).toBe('1een\rtwee');
  },

  async eventStorm(office) {
    const { document } = office.Office.context;
    let heard = 0;
    document.addHandlerAsync(office.Office.EventType.DocumentSelectionChanged, () => heard++);
    await office.host.idle();
    office.host.fault('eventStorm', { on: true, events: 3, times: 2 });
    for (let read = 0; read < 3; read++) await office.read(0, '4');
    await office.host.idle();
    expect(heard).toBe(6);
  },
};

test.each(Object.entries(seen))('fault %s shows an API client its documented effect', async (name, see) => {
  const office = await openOffice(bytes);
  await see(office);
  expect(strikes(office, name as FaultName)).toBeGreaterThan(0);
});

test('a co-author without orders writes in all boxes, deterministically for a given seed', async () => {
  const play = async (profile: 'windows' | 'web') => {
    const office = await openOffice(bytes, { profile });
    office.host.fault('coAuthor', { on: true, often: 0.7 });
    for (let read = 0; read < 20; read++) await office.read(0, '4');
    return office.host.slides().map(slide => office.host.textBoxes(slide.id).map(one => one.text));
  };
  const [first, second] = [await play('windows'), await play('web')];
  expect(first).toEqual(second);
  expect(first).not.toEqual([['A', 'een\rtwee'], ['B']]);
});

test('faults that are on at the same time all take effect', async () => {
  const office = await openOffice(bytes);
  office.host.fault('coAuthor', {
    on: true,
    deeds: [{ do: 'editParagraph', box: 'Vak', at: 1, text: 'zij', slide: 1 }],
  });
  office.host.fault('failsButApplied', { on: true });
  office.host.fault('separatorIsNewline', { on: true });
  expect(await office.read(0, '4')).toBe('een\nzij');
  expect((await refusal(write(office, '1'))).code).toBe('GeneralException');
  expect(text(office)).toBe('1een\rzij');
  expect(office.host.faults().map(({ name, on }) => [name, on])).toEqual([
    ['coAuthor', true],
    ['failsButApplied', true],
    ['separatorIsNewline', true],
  ]);
});

test('a fault switches itself off after its number of strikes, and can be switched on again', async () => {
  const office = await openOffice(bytes);
  office.host.fault('hollowRead', { on: true, times: 1 });
  await office.read(0, '4');
  expect(office.host.faults()).toEqual([{ name: 'hollowRead', on: false, strikes: 1 }]);
  office.host.fault('hollowRead', { on: true });
  office.host.fault('hollowRead', { on: false });
  expect(await office.read(0, '4')).toBe('een\rtwee');
  expect(strikes(office, 'hollowRead')).toBe(1);
});

test.each([
  ['an unknown fault', 'storing' as FaultName, { on: true }],
  ['an unknown parameter', 'hollowRead', { on: true, ms: 3 }],
  ['a value out of range', 'slowSync', { on: true, ms: -1 }],
  ['an unknown keyword', 'refuses', { on: true, why: 'zomaar' as 'readOnly' }],
  ['an unknown deed', 'coAuthor', { on: true, deeds: [{ do: 'dance' as 'moveSlide' }] }],
  ['a number of strikes of zero', 'hollowRead', { on: true, times: 0 }],
] as const)('switching on a fault with %s throws a RangeError', async (_, name, setting) => {
  const { host } = await openOffice(bytes);
  expect(() => host.fault(name, setting)).toThrow(RangeError);
  expect(host.faults()).toEqual([]);
});
