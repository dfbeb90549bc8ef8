import { PackageError } from '../../../src/opc/packageError.ts';
import { EmbeddedHost } from '../../../src/workbench/host/host.ts';
import { chart, deck, partsOf, picture, textBox } from '../../support/decks.ts';
import { openOffice } from '../../support/office.ts';

const rich = deck({
  masters: 2,
  slides: [
    { shapes: textBox(4, 'abc') },
    { shapes: picture(3) + chart(5) + textBox(6, 'x'), notes: 'Notitie', layout: 3 },
  ],
});

test('parts that nobody changed are saved byte for byte', async () => {
  const office = await openOffice(rich);
  await office.run(async context => {
    const { slides } = context.presentation;
    slides.load('items/shapes/items/name,items/layout/name,items/tags/items/key');
    await context.sync();
    slides.getItemAt(0).shapes.getItem('4').textFrame.textRange.getSubstring(0, 1).text = 'A';
    slides.getItemAt(0).tags.add('K', 'v');
    await context.sync();
  });
  const before = partsOf(rich);
  const after = partsOf(office.host.save());
  const changed = Object.keys(after).filter(
    part => !Buffer.from(after[part] ?? []).equals(before[part] ?? new Uint8Array()),
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'ppt/slides/_rels/slide1.xml.rels',
    'ppt/slides/slide1.xml',
    'ppt/tags/tag1.xml',
  ]);
  expect(Object.keys(before).every(part => part in after)).toBe(true);
});

test('undo restores the file to its former bytes', async () => {
  const office = await openOffice(rich);
  await office.run(async context => {
    context.presentation.slides.getItemAt(1).delete();
    await context.sync();
  });
  expect(Object.keys(partsOf(office.host.save()))).not.toContain('ppt/charts/chart1.xml');
  office.host.undo();
  expect(partsOf(office.host.save())).toEqual(partsOf(rich));
});

test('deleting the last picture that shows an image file deletes that file too', async () => {
  const office = await openOffice(
    deck({ slides: [{ shapes: picture(3) }, { shapes: picture(3) + picture(4) }] }),
  );
  const remove = (slide: number, id: string) =>
    office.run(async context => {
      context.presentation.slides.getItemAt(slide).shapes.getItem(id).delete();
      await context.sync();
    });
  const images = () => Object.keys(partsOf(office.host.save())).filter(part => part.includes('media'));
  await remove(0, '3');
  await remove(1, '3');
  expect(images()).toHaveLength(1);
  await remove(1, '4');
  expect(images()).toEqual([]);
});

test.each([
  ['a file that is no zip archive', new TextEncoder().encode('geen zip'), 'notZip'],
  [
    'a locked file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(1024).fill(0)]),
    null,
  ],
  ['half a file', rich.slice(0, rich.length / 2), null],
])('opening %s fails with its error code and keeps the open deck', async (_, bytes, code) => {
  const { host } = await openOffice(rich);
  host.type('256#', '4', 'blijft');
  const before = host.save();
  const heard: string[] = [];
  host.subscribe(change => heard.push(change));
  let error: unknown;
  try {
    host.open(bytes);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(PackageError);
  if (code) expect((error as PackageError).code).toBe(code);
  expect(partsOf(host.save())).toEqual(partsOf(before));
  expect([host.canUndo, heard]).toEqual([true, []]);
  expect(() => new EmbeddedHost(bytes)).toThrow(PackageError);
});
