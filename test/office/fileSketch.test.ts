import { sketchFile } from '../../src/office/fileSketch.ts';
import { Package } from '../../src/pptx/package.ts';
import { foreignFile } from '../corpus/foreignFile.ts';
import { box, group, line, picture, wide, type ForeignSlide, type Item } from '../corpus/slide.ts';
import { CARD_TAG } from '../../src/core/card/identity.ts';

function slide(items: readonly Item[], more: Partial<ForeignSlide> = {}): ForeignSlide {
  return { name: 'Proef', size: wide, maker: 'pptNl', items, ...more };
}

function sketch(one: ForeignSlide) {
  const sketches = sketchFile('proef.pptx', foreignFile(one).bytes);
  if (!sketches.ok) throw new Error(sketches.trouble.code);
  expect(sketches.value).toHaveLength(1);
  return sketches.value[0];
}

test('the shapes of a slide are read from a file in points, with paragraph marks and soft breaks as PowerPoint returns them', () => {
  const seen = sketch(
    slide([
      box('title', [40, 20, 800, 50], 'Kaart'),
      box('rect', [40, 90, 160, 300], ['a\vb', 'c']),
      picture(300, 90, 20, 10),
    ]),
  );
  expect(seen?.size).toEqual({ width: 960, height: 540 });
  expect(seen?.shapes).toEqual([
    {
      place: { shape: '2', name: 'Titel 1' },
      left: 40,
      top: 20,
      width: 800,
      height: 50,
      holds: 'text',
      text: 'Kaart',
      isTitle: true,
    },
    {
      place: { shape: '3', name: 'Rechthoek 2' },
      left: 40,
      top: 90,
      width: 160,
      height: 300,
      holds: 'text',
      text: 'a\vb\rc',
      isTitle: false,
    },
    {
      place: { shape: '4', name: 'Afbeelding 3' },
      left: 300,
      top: 90,
      width: 20,
      height: 10,
      holds: 'other',
      text: '',
      isTitle: false,
    },
  ]);
});

test('a rotated shape in a file has the frame that the shape covers on the slide, also in a group', () => {
  const strip = { ...box('text', [100, 20, 30, 300], 'Acties'), turned: 'shape' as const };
  const seen = sketch(slide([strip, group([strip])]));
  const frames = seen?.shapes.map(({ left, top, width, height }) => [left, top, width, height]);
  expect(frames).toEqual([
    [100, 20, 30, 300],
    [100, 20, 30, 300],
  ]);
});

test('a placeholder in a file has the frame of its layout, and a shape in groups has its frame on the slide and its outermost group', () => {
  const at = [100, 120, 200, 80] as const;
  const nested = group([group([box('text', at, 'binnen')], 2), line(0, 0, 10, 10)], 1.5);
  const seen = sketch(slide([{ ...box('body', [10, 20, 30, 40]), inherits: true }, nested]));
  expect(seen?.shapes[0]).toMatchObject({ left: 10, top: 20, width: 30, height: 40, isTitle: false });
  const inner = seen?.shapes[1];
  expect(inner?.place).toEqual({ shape: '5', name: 'Tekstvak 4', group: '3' });
  expect(
    [inner?.left, inner?.top, inner?.width, inner?.height].map(Math.round as (n?: number) => number),
  ).toEqual([...at]);
});

test('the cells of a table in a file are separate shapes, and merged cells are one shape', () => {
  const seen = sketch(
    slide([
      {
        is: 'table',
        left: 50,
        top: 60,
        columns: [100, 200, 300],
        rows: [30, 70],
        cells: [
          [{ text: ['Kop'], span: 2 }, { text: [] }],
          [{ text: ['x'] }, { text: [] }, { text: ['y', 'z'] }],
        ],
      },
    ]),
  );
  const cells = seen?.shapes.map(({ place, left, top, width, height, text }) => [
    place.cell?.row,
    place.cell?.column,
    left,
    top,
    width,
    height,
    text,
  ]);
  expect(cells).toEqual([
    [0, 0, 50, 60, 300, 30, 'Kop'],
    [0, 2, 350, 60, 300, 30, ''],
    [1, 0, 50, 90, 100, 70, 'x'],
    [1, 1, 150, 90, 200, 70, ''],
    [1, 2, 350, 90, 300, 70, 'y\rz'],
  ]);
  expect(new Set(seen?.shapes.map(one => one.place.shape)).size).toBe(1);
});

test('a slide with our tag has its card identity, and a slide with a foreign tag has none', () => {
  const tagged = (value: string) => sketch(slide([], { tag: { key: CARD_TAG, value } }))?.identity;
  expect(tagged('{"v":1,"kind":"partnership","id":"k"}')).toEqual({ v: 1, kind: 'partnership', id: 'k' });
  expect(tagged('iets')).toBeNull();
});

test('a file that is no presentation, damaged or locked is reported with its name', () => {
  const { bytes } = foreignFile(slide([box('rect', [0, 0, 10, 10])]));
  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const code = (file: Uint8Array) => {
    const sketches = sketchFile('a.pptx', file);
    return sketches.ok ? 'ok' : [sketches.trouble.code, sketches.trouble.facts?.file];
  };
  expect(code(compound)).toEqual(['fileLocked', 'a.pptx']);
  for (const broken of [
    new Uint8Array(),
    new TextEncoder().encode('geen zip'),
    bytes.slice(0, 900),
    bytes.slice(400),
  ])
    expect(code(broken)).toEqual(['fileBroken', 'a.pptx']);
  for (const part of ['ppt/slides/slide1.xml', 'ppt/presentation.xml', '[Content_Types].xml']) {
    const damaged = Package.open(bytes);
    damaged.set(part, new TextEncoder().encode('<p:sld'));
    expect([part, code(damaged.save())]).toEqual([part, ['fileBroken', 'a.pptx']]);
  }
  const hollow = Package.open(bytes);
  hollow.set('ppt/slides/slide1.xml', new TextEncoder().encode('<a/>'));
  expect(code(hollow.save())).toEqual(['fileBroken', 'a.pptx']);
});
