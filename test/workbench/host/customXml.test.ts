import { Package } from '../../../src/pptx/package.ts';
import { deck, partsOf, partText, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const bytes = deck({ slides: [{ shapes: textBox(4, 'een'), tags: { A: 'x' } }, {}] });

const NOTE = '<note xmlns="urn:proef:note"><to>Jo &amp; Mo</to></note>';
const OTHER = '<?xml version="1.0"?>\n<other xmlns="urn:proef:other"/>';

type Parts = PowerPoint.CustomXmlPartCollection;
type OwnerOf = (context: PowerPoint.RequestContext) => { readonly customXmlParts: Parts };

const slideOf: OwnerOf = context => context.presentation.slides.getItemAt(0);

const owners: readonly (readonly [name: string, owner: OwnerOf, part: string])[] = [
  ['the presentation', context => context.presentation, 'ppt/presentation.xml'],
  ['a slide', slideOf, 'ppt/slides/slide1.xml'],
  [
    'a layout',
    context => context.presentation.slides.getItemAt(0).layout,
    'ppt/slideLayouts/slideLayout1.xml',
  ],
  [
    'a master',
    context => context.presentation.slideMasters.getItemAt(0),
    'ppt/slideMasters/slideMaster1.xml',
  ],
  [
    'a shape',
    context => context.presentation.slides.getItemAt(0).shapes.getItem('4'),
    'ppt/slides/slide1.xml',
  ],
];

/** Adds parts and returns their ids. */
const add = (office: TestOffice, owner: OwnerOf, ...xml: readonly string[]): Promise<readonly string[]> =>
  office.run(async context => {
    const added = xml.map(one => owner(context).customXmlParts.add(one).load('id'));
    await context.sync();
    return added.map(one => one.id);
  });

/** Returns the namespace and XML of every part. */
const read = (office: TestOffice, owner: OwnerOf) =>
  office.run(async context => {
    const { customXmlParts } = owner(context);
    customXmlParts.load('items');
    await context.sync();
    const texts = customXmlParts.items.map(one => one.getXml());
    await context.sync();
    return customXmlParts.items.map((one, index) => [one.namespaceUri, texts[index]?.value]);
  });

/** Returns the names of the parts with custom XML in the saved file. */
const saved = (office: TestOffice) =>
  Object.keys(partsOf(office.host.save())).filter(name => name.startsWith('customXml/'));

describe.each(owners)('custom XML of %s', (_, owner, part) => {
  test('is added, read, changed and deleted, and the file keeps nothing of it', async () => {
    const office = await openOffice(bytes);
    const [id = ''] = await add(office, owner, NOTE, OTHER);
    expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(await read(office, owner)).toEqual([
      ['urn:proef:note', NOTE],
      ['urn:proef:other', OTHER],
    ]);
    const targets = Package.open(office.host.save())
      .relationships(part)
      .all()
      .map(one => one.target);
    expect(targets).toEqual(expect.arrayContaining(['customXml/item1.xml', 'customXml/item2.xml']));
    expect(partText(office.host.save(), 'customXml/item1.xml')).toBe(NOTE);

    await office.run(async context => {
      owner(context).customXmlParts.getItem(id).setXml('<a/>');
      await context.sync();
    });
    expect((await read(office, owner))[0]).toEqual(['', '<a/>']);

    await office.run(async context => {
      const { customXmlParts } = owner(context);
      customXmlParts.load('items');
      await context.sync();
      for (const one of customXmlParts.items) one.delete();
      await context.sync();
    });
    const [before, after] = [bytes, office.host.save()].map(one => Package.open(one));
    expect(after?.names().toSorted()).toEqual(before?.names().toSorted());
    expect(before && after?.root(part).isEqualNode(before.root(part))).toBe(true);
  });

  test('is not custom XML of another object', async () => {
    const office = await openOffice(bytes);
    await add(office, owner, NOTE);
    const counts = await Promise.all(owners.map(async ([, other]) => (await read(office, other)).length));
    expect(counts).toEqual(owners.map(([, other]) => (other === owner ? 1 : 0)));
  });
});

test('a part is found by id, by position and by namespace', async () => {
  const office = await openOffice(bytes);
  const [first = '', second = ''] = await add(office, slideOf, NOTE, OTHER, NOTE);
  await office.run(async context => {
    const { customXmlParts } = slideOf(context);
    const notes = customXmlParts.getByNamespace('urn:proef:note');
    const others = customXmlParts.getByNamespace('urn:proef:other');
    notes.load('items/id');
    const counts = [customXmlParts.getCount(), notes.getCount()];
    const found = [
      customXmlParts.getItemAt(1),
      customXmlParts.getItemOrNullObject(first),
      notes.getItem(first),
      notes.getItemAt(0),
      others.getOnlyItem(),
      others.getOnlyItemOrNullObject(),
    ].map(one => one.load('id'));
    const none = [
      customXmlParts.getItemOrNullObject('x'),
      notes.getItemOrNullObject(second),
      notes.getOnlyItemOrNullObject(),
    ].map(one => one.load('id'));
    await context.sync();
    expect(counts.map(one => one.value)).toEqual([3, 2]);
    expect(notes.items[0]?.id).toBe(first);
    expect(found.map(one => one.id)).toEqual([second, first, first, first, second, second]);
    expect(none.map(one => one.isNullObject)).toEqual([true, true, true]);
  });
});

test.each([
  ['XML that is not well-formed', 'GeneralException', (all: Parts) => all.add('<a>')],
  ['a document type', 'GeneralException', (all: Parts) => all.add('<!DOCTYPE a><a/>')],
  ['an unknown id', 'ItemNotFound', (all: Parts) => all.getItem('x')],
  ['a position outside the collection', 'InvalidArgument', (all: Parts) => all.getItemAt(0)],
  [
    'the only item of an empty collection',
    'GeneralException',
    (all: Parts) => all.getByNamespace('urn:x').getOnlyItem(),
  ],
] as const)('%s is refused with %s', async (_, code, use) => {
  const office = await openOffice(bytes);
  const refused = refusal(
    office.run(async context => {
      use(context.presentation.customXmlParts).load('id');
      await context.sync();
    }),
  );
  expect((await refused).code).toBe(code);
  expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
});

test('a part that was deleted in the same batch cannot be read, and deleting it again does nothing', async () => {
  const office = await openOffice(bytes);
  const [id = ''] = await add(office, slideOf, NOTE);
  await office.run(async context => {
    const part = slideOf(context).customXmlParts.getItem(id);
    part.delete();
    part.delete();
    await context.sync();
  });
  expect(saved(office)).toEqual([]);
  const [again = ''] = await add(office, slideOf, NOTE);
  const refused = refusal(
    office.run(async context => {
      const part = slideOf(context).customXmlParts.getItem(again);
      part.delete();
      part.getXml();
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('ItemNotFound');
});

test('XML that declares another encoding is stored in UTF-8 without the declaration', async () => {
  const office = await openOffice(bytes);
  await add(office, slideOf, '<?xml version="1.0" encoding="utf-16"?><a>é</a>');
  expect(partText(office.host.save(), 'customXml/item1.xml')).toBe('<?xml version="1.0"?><a>é</a>');
});

test('deleting the slide or shape removes its custom XML from the file', async () => {
  const office = await openOffice(bytes);
  await add(office, slideOf, NOTE);
  await add(office, context => context.presentation.slides.getItemAt(0).shapes.getItem('4'), OTHER);
  expect(saved(office)).toHaveLength(4 + 2);
  office.host.deleteShape('256#', '4');
  expect(saved(office)).toHaveLength(2 + 1);
  office.host.deleteSlide('256#');
  expect(saved(office)).toEqual([]);
});
