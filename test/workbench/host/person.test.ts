import { dash, deck, paragraph, partText, run, textBox, title } from '../../support/decks.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

const bytes = deck({
  slides: [
    {
      shapes:
        title(2, 'A') +
        textBox(
          4,
          paragraph(run('vet', { bold: true }) + run(' een'), dash) +
            paragraph(run('twee', { color: 'C00000' }), dash) +
            paragraph('drie', dash),
        ),
      tags: { SOORT: 'kaart' },
    },
    { shapes: title(2, 'B') },
    { shapes: title(2, 'C') },
  ],
});

const text = (office: TestOffice) => office.host.textBoxes('256#')[1]?.text;
const titles = (office: TestOffice) => office.host.slides().map(slide => slide.title);

function addIn(office: TestOffice, value: string): Promise<void> {
  return office.run(async context => {
    context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame.textRange.getSubstring(0, 0).text =
      value;
    await context.sync();
  });
}

test('textBoxes returns the text boxes of a slide, in points', async () => {
  const office = await openOffice(bytes);
  expect(office.host.textBoxes('256#')).toEqual([
    {
      shapeId: '2',
      name: 'Titel 2',
      left: 66,
      top: 28.75,
      width: 828,
      height: expect.closeTo(104.375, 2) as number,
      rotation: 0,
      text: 'A',
    },
    {
      shapeId: '4',
      name: 'Tekst 4',
      left: 72,
      top: 72,
      width: 288,
      height: 144,
      rotation: 0,
      text: 'vet een\rtwee\rdrie',
    },
  ]);
});

test.each([
  ['a word in a paragraph', 'vet één\ntwee\ndrie'],
  ['a paragraph in between', 'vet een\nnieuw\ntwee\ndrie'],
  ['a paragraph at the end', 'vet een\ntwee\ndrie\nvier'],
  ['a paragraph at the front', 'nul\nvet een\ntwee\ndrie'],
  ['a paragraph removed', 'vet een\ndrie'],
  ['the last paragraph removed', 'vet een\ntwee'],
  ['several changes at once', 'vet een en meer\n\ntwee\ndrie!\vnog'],
  ['everything removed', ''],
  ['another order', 'drie\ntwee\nvet een'],
])('typing keeps formatting and bullets: %s', async (_, typed) => {
  const office = await openOffice(bytes);
  office.host.type('256#', '4', typed);
  expect(text(office)).toBe(typed.replaceAll('\n', '\r'));
  const xml = partText(office.host.save(), 'ppt/slides/slide1.xml');
  expect(xml.match(/<a:buChar char="–"\/>/g)).toHaveLength(typed.split('\n').length);
  if (typed.startsWith('vet een\n')) expect(xml).toMatch(/b="1"\/><a:t>vet</);
  if (/een\n(.*\n)?twee/.test(typed)) expect(xml).toMatch(/C00000"\/><\/a:solidFill><\/a:rPr><a:t>twee</);
});

test('typing never splits an emoji', async () => {
  const office = await openOffice(deck({ slides: [{ shapes: textBox(4, 'a😀b') }] }));
  office.host.type('256#', '4', 'a😁b');
  expect(text(office)).toBeUndefined();
  expect(office.host.textBoxes('256#')[0]?.text).toBe('a😁b');
  expect(partText(office.host.save(), 'ppt/slides/slide1.xml')).toContain('a😁b');
});

test('consecutive writes of the add-in are one undo step, and each act of a person is its own (office-js #5249)', async () => {
  const office = await openOffice(bytes);
  const { host } = office;
  await addIn(office, '1');
  await addIn(office, '2');
  host.type('256#', '4', 'getypt');
  await addIn(office, '3');
  await addIn(office, '4');
  expect(text(office)).toBe('43getypt');
  expect(host.undo()).toBe(true);
  expect(text(office)).toBe('getypt');
  expect(host.undo()).toBe(true);
  expect(text(office)).toBe('21vet een\rtwee\rdrie');
  expect(host.undo()).toBe(true);
  expect(text(office)).toBe('vet een\rtwee\rdrie');
  expect([host.undo(), host.canUndo, host.canRedo]).toEqual([false, false, true]);
  host.redo();
  host.redo();
  expect(text(office)).toBe('getypt');
  expect(await office.read(0, '4')).toBe('getypt');
  host.redo();
  expect([text(office), host.canRedo]).toEqual(['43getypt', false]);
});

test('the next write of the add-in after an undo is a separate undo step, and redo is cleared', async () => {
  const office = await openOffice(bytes);
  await addIn(office, '1');
  office.host.undo();
  await addIn(office, '2');
  expect([text(office)?.charAt(0), office.host.canRedo]).toEqual(['2', false]);
  office.host.undo();
  expect([text(office)?.charAt(0), office.host.canUndo]).toEqual(['v', false]);
});

test('reading, selecting and a refused write create no undo step', async () => {
  const office = await openOffice(bytes);
  await office.read(0, '4');
  await office.run(async context => {
    context.presentation.setSelectedSlides(['257#']);
    await context.sync();
  });
  office.host.type('256#', '4', text(office) ?? '');
  expect(office.host.canUndo).toBe(false);
});

test('adding, duplicating with tags, moving and deleting a slide can each be undone', async () => {
  const office = await openOffice(bytes);
  const { host } = office;
  host.select({ slides: ['257#'] });
  host.addSlide();
  expect(titles(office)).toEqual(['A', 'B', '', 'C']);
  const copy = host.duplicateSlide('256#');
  expect(titles(office)).toEqual(['A', 'A', 'B', '', 'C']);
  expect(host.selectedSlides()).toEqual([copy]);
  await office.run(async context => {
    const tag = context.presentation.slides.getItem(copy).tags.getItem('SOORT');
    tag.load('value');
    await context.sync();
    expect(tag.value).toBe('kaart');
  });
  host.moveSlide(copy, 4);
  expect(titles(office)).toEqual(['A', 'B', '', 'C', 'A']);
  host.deleteSlide(copy);
  expect(titles(office)).toEqual(['A', 'B', '', 'C']);
  for (const left of [5, 5, 4, 3]) {
    host.undo();
    expect(host.slides()).toHaveLength(left);
  }
});

test('deleting a shape can be undone with Ctrl+Z', async () => {
  const { host } = await openOffice(bytes);
  const names = () => host.textBoxes('256#').map(one => one.name);
  const [first, ...others] = host.textBoxes('256#');
  host.deleteShape('256#', first?.shapeId ?? '');
  expect(names()).toEqual(others.map(one => one.name));
  expect(() => host.deleteShape('256#', first?.shapeId ?? '')).toThrow(RangeError);
  host.undo();
  expect(names()).toEqual([first, ...others].map(one => one?.name));
});

test('a duplicated slide gets its own creation id', async () => {
  const { host } = await openOffice(deck({ slides: [{ creationId: 77 }, { creationId: 78 }] }));
  expect(host.duplicateSlide('256#77')).toBe('258#79');
  expect(host.slides().map(slide => slide.id)).toEqual(['256#77', '258#79', '257#78']);
});

test('the slide in the place of a deleted slide is selected', async () => {
  const office = await openOffice(bytes);
  const { host } = office;
  host.select({ slides: ['257#'] });
  host.deleteSlide('257#');
  expect(host.selectedSlides()).toEqual(['258#']);
  host.deleteSlide('258#');
  expect(host.selectedSlides()).toEqual(['256#']);
});

test('listeners receive changes until they unsubscribe', async () => {
  const office = await openOffice(bytes);
  const heard: string[] = [];
  const stop = office.host.subscribe(change => heard.push(change));
  await office.read(0, '4');
  expect(heard).toEqual([]);
  await addIn(office, '1');
  office.host.select({ slides: ['257#'] });
  office.host.undo();
  office.host.open(bytes);
  expect(heard).toEqual(['content', 'selection', 'content', 'deck', 'selection']);
  stop();
  office.host.type('256#', '4', 'x');
  expect(heard).toHaveLength(5);
});

test('unknown ids throw a RangeError', async () => {
  const { host } = await openOffice(bytes);
  expect(() => host.textBoxes('999#')).toThrow(RangeError);
  expect(() => host.type('256#', '99', 'x')).toThrow(RangeError);
  expect(() => host.select({ slides: ['x'] })).toThrow(RangeError);
});

test.each([
  ['none', [72, 72, 288, 144]],
  // Scaled to 75%, and centred vertically.
  ['fit', [54, 121.5, 216, 108]],
  ['fill', [-48, 72, 288, 144]],
] as const)(
  'resizing the slides from 16:9 to 4:3 (%s) moves and scales the shapes',
  async (content, place) => {
    const office = await openOffice(bytes);
    office.host.resizeSlides(720, 540, content);
    const { left, top, width, height } = office.host.textBoxes('256#')[1] ?? {};
    expect([left, top, width, height]).toEqual(place);
    office.host.undo();
    expect(office.host.textBoxes('256#')[1]).toMatchObject({ left: 72, top: 72, width: 288 });
  },
);
