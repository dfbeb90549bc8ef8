import { boxAt, readBoxes } from '../../src/core/card/boxPlace.ts';
import { PackageError } from '../../src/opc/packageError.ts';
import { inspectFile } from '../../src/pptx/inspect.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { partText, withParts } from '../../src/tools/hostile/archives.ts';
import { deck, textBox } from '../support/decks.ts';

const good = deck({
  slides: [{ shapes: textBox(4, 'een') }, { shapes: textBox(4, 'twee'), tags: { KAART: 'x' } }],
});
const PRESENTATION = 'ppt/presentation.xml';
const RELS = 'ppt/slides/_rels/slide2.xml.rels';

function changed(part: string, change: (xml: string) => string): Uint8Array {
  return withParts(good, { [part]: change(partText(good, part)) });
}

test.each<[string, string, (xml: string) => string]>([
  ['slides without an id', PRESENTATION, xml => xml.replace(/(<p:sldId )id="\d+"/gu, '$1')],
  ['two slides with the same id', PRESENTATION, xml => xml.replace(/(<p:sldId )id="\d+"/gu, '$1id="256"')],
  ['another root element', PRESENTATION, xml => xml.replaceAll('p:presentation', 'p:brief')],
  ['a slide part that is not a slide', 'ppt/slides/slide2.xml', () => '<brief/>'],
  ['a tag part that is cut', 'ppt/tags/tag2.xml', xml => xml.slice(0, 60)],
  ['a relationships part that is cut', RELS, xml => xml.slice(0, 60)],
])('a presentation counts as damaged when it has %s', (_, part, change) => {
  expect(() => inspectFile(changed(part, change))).toThrow(new PackageError('broken', part));
});

test('a presentation with a slide without a layout counts as damaged', () => {
  const bare = changed(RELS, xml => xml.replace(/<Relationship [^>]*\/slideLayout"[^>]*>/u, ''));
  expect(() => inspectFile(bare)).toThrow(new PackageError('broken', 'ppt/slides/slide2.xml'));
});

test('a valid presentation is accepted, also when its layout refers to itself', () => {
  const layout = 'ppt/slideLayouts/_rels/slideLayout1.xml.rels';
  const toItself = /<Relationship [^>]*\/slideLayout"[^>]*>/u.exec(partText(good, RELS))?.[0] ?? '';
  const round = changed(layout, xml =>
    xml.replace('</Relationships>', `${toItself.replace(/Id="[^"]*"/u, 'Id="x"')}</Relationships>`),
  );
  for (const bytes of [good, round]) {
    inspectFile(bytes);
    const [slide] = new Presentation(Package.open(bytes)).slides();
    expect(slide?.shapes().map(shape => [shape.frame.width > 0, shape.textBody?.text])).toContainEqual([
      true,
      'een',
    ]);
  }
});

test('a new part does not get the name of a missing part to which the file still refers', () => {
  const dangling = changed(RELS, xml =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="x" Type="t" Target="../tags/tag1.xml"/></Relationships>',
    ),
  );
  const owner = Package.open(dangling);
  expect(owner.freeName('ppt/tags/tag1.xml')).toBe('ppt/tags/tag3.xml');
});

test('inserting slides from a damaged file changes nothing', () => {
  const into = new Presentation(Package.open(good));
  const source = new Presentation(Package.open(changed(RELS, xml => xml.slice(0, 60))));
  const before = into.package.save();
  expect(() => into.insertSlides(source, source.slides(), 1, { formatting: 'source' })).toThrow(PackageError);
  expect(into.package.save()).toEqual(before);
  expect(into.slides()).toHaveLength(2);
});

test('the boxes of our own card are found by their names when the slide tag has no boxes', () => {
  expect(readBoxes(undefined)).toEqual({ boxes: null, outdated: false });
  expect(readBoxes({})).toEqual({ boxes: null, outdated: true });
  expect(readBoxes({ waarden: boxAt({ shape: '2', name: 'Vak' }) }).outdated).toBe(false);
});

test.each([
  ['TextBox 5', '9:5'],
  ['Vak', '3:'],
  ['Vak van Fatima 06 12 34 56 78', '29:'],
  ['Jan 3-4-1981', '12:'],
  ['Wim 1981', '8:'],
  ['Noord12', '7:'],
])('of the shape name %j, the slide tag stores only %j', (name, mark) => {
  expect(boxAt({ shape: '2', name }).mark).toBe(mark);
});

test.each([
  [
    { shape: '2', mark: '29:06,12,34,56,78' },
    { shape: '2', mark: '29:' },
  ],
  [
    { shape: '2', mark: '9:5', said: 'Fatima' },
    { shape: '2', mark: '9:5' },
  ],
  [
    { shape: '2', mark: '9:5', cell: { row: 0, column: 1, said: 'Fatima' } },
    { shape: '2', mark: '9:5', cell: { row: 0, column: 1 } },
  ],
  [{ mark: 'van Fatima' }, null],
  ['Fatima', null],
])('the box %j in a slide tag is reduced to %j, and the tag is rewritten', (place, expected) => {
  expect(readBoxes({ waarden: place })).toEqual({
    boxes: expected && { waarden: expected },
    outdated: true,
  });
});
