import { Package } from '../../../src/pptx/package.ts';
import { child } from '../../../src/pptx/xml.ts';
import { deck, partText, partsOf } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const bytes = deck({ slides: [{}] });

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';
const CUSTOM = 'docProps/custom.xml';

/** The deck without the parts for the properties of the file. */
function bareDeck(): Uint8Array {
  const owner = Package.open(bytes);
  for (const one of owner.relationships('').all().slice(1)) {
    owner.relationships('').remove(one.id);
    owner.remove(one.target);
  }
  return owner.save();
}

/** The deck with the given XML inside `cp:coreProperties`. */
function deckWithCore(xml: string): Uint8Array {
  const owner = Package.open(bytes);
  const text = owner
    .text(CORE)
    .replace(
      '</cp:coreProperties>',
      `${xml.replace('>', ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">')}</cp:coreProperties>`,
    );
  owner.set(CORE, new TextEncoder().encode(text));
  return owner.save();
}

const texts = [
  ['author', CORE, 'dc:creator'],
  ['category', CORE, 'cp:category'],
  ['comments', CORE, 'dc:description'],
  ['company', APP, 'ep:Company'],
  ['keywords', CORE, 'cp:keywords'],
  ['manager', APP, 'ep:Manager'],
  ['subject', CORE, 'dc:subject'],
  ['title', CORE, 'dc:title'],
] as const;

const addCustom = (office: TestOffice, values: Readonly<Record<string, string | number | boolean | Date>>) =>
  office.run(async context => {
    const { customProperties } = context.presentation.properties;
    for (const [key, value] of Object.entries(values)) customProperties.add(key, value);
    await context.sync();
  });

/** Returns the key, type and value of every custom property. */
const readCustom = (office: TestOffice) =>
  office.run(async context => {
    const { customProperties } = context.presentation.properties;
    customProperties.load('items');
    await context.sync();
    return customProperties.items.map(({ key, type, value }) => [key, type, value]);
  });

describe('document properties', () => {
  test.each(texts)('%s is written to %s as %s', async (name, part, element) => {
    const office = await openOffice(bytes);
    const value = await office.run(async context => {
      const { properties } = context.presentation;
      properties[name] = 'Een & <twee>';
      properties.load(name);
      await context.sync();
      return properties[name];
    });
    expect(value).toBe('Een & <twee>');
    const root = Package.open(office.host.save()).root(part);
    expect(child(root, element)?.textContent).toBe('Een & <twee>');
  });

  test('properties that the file does not have read as empty, zero and null', async () => {
    const office = await openOffice(bareDeck());
    await office.run(async context => {
      const { properties } = context.presentation;
      properties.load();
      await context.sync();
      expect(properties.toJSON()).toEqual({
        ...Object.fromEntries(texts.map(([name]) => [name, ''])),
        creationDate: null,
        lastAuthor: '',
        revisionNumber: 0,
      });
    });
  });

  test('setting a property of a file without properties adds their part', async () => {
    const office = await openOffice(bareDeck());
    await office.run(async context => {
      context.presentation.properties.title = 'Nieuw';
      context.presentation.properties.company = 'Gemeente';
      await context.sync();
    });
    const saved = office.host.save();
    expect(partText(saved, CORE)).toContain('<dc:title>Nieuw</dc:title>');
    expect(child(Package.open(saved).root(APP), 'ep:Company')?.textContent).toBe('Gemeente');
  });

  test('the creation date is a Date of the page', async () => {
    const office = await openOffice(
      deckWithCore('<dcterms:created xsi:type="dcterms:W3CDTF">2024-02-03T04:05:06Z</dcterms:created>'),
    );
    await office.run(async context => {
      const { properties } = context.presentation;
      properties.load('creationDate');
      await context.sync();
      expect(properties.creationDate.getTime()).toBe(Date.UTC(2024, 1, 3, 4, 5, 6));
    });
  });

  test('the revision number is a whole number', async () => {
    const office = await openOffice(bytes);
    const set = (value: number) =>
      office.run(async context => {
        const { properties } = context.presentation;
        properties.revisionNumber = value;
        properties.load('revisionNumber');
        await context.sync();
        return properties.revisionNumber;
      });
    expect(await set(7)).toBe(7);
    expect(partText(office.host.save(), CORE)).toMatch(/revision>7</);
    expect((await refusal(set(1.5))).code).toBe('InvalidArgument');
  });

  test('changes to the properties of one batch are one undo entry', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      context.presentation.properties.title = 'Nieuw';
      context.presentation.properties.customProperties.add('sleutel', 1);
      await context.sync();
    });
    expect(office.host.undo()).toBe(true);
    expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
    expect(office.host.canUndo).toBe(false);
  });
});

describe('custom properties', () => {
  test('a value is stored with its type, and read back', async () => {
    const office = await openOffice(bytes);
    const date = new Date(Date.UTC(2025, 5, 1, 12));
    await addCustom(office, { tekst: 'a & b', geheel: 12, breuk: 1.5, groot: 1e12, ja: true, datum: date });
    const read = await readCustom(office);
    expect(read.slice(0, 5)).toEqual([
      ['tekst', 'String', 'a & b'],
      ['geheel', 'Number', 12],
      ['breuk', 'Number', 1.5],
      ['groot', 'Number', 1e12],
      ['ja', 'Boolean', true],
    ]);
    const [key, type, value] = read[5] ?? [];
    expect([key, type, (value as Date).getTime()]).toEqual(['datum', 'Date', date.getTime()]);
    const xml = partText(office.host.save(), CUSTOM);
    for (const element of [
      '<vt:lpwstr>a &amp; b</vt:lpwstr>',
      '<vt:i4>12</vt:i4>',
      '<vt:r8>1.5</vt:r8>',
      '<vt:bool>true</vt:bool>',
      '<vt:filetime>2025-06-01T12:00:00.000Z</vt:filetime>',
    ])
      expect(xml).toContain(element);
    expect(xml).toContain('pid="2"');
  });

  test('adding a key that exists in another case changes its value', async () => {
    const office = await openOffice(bytes);
    await addCustom(office, { Sleutel: 'een', SLEUTEL: 2 });
    expect(await readCustom(office)).toEqual([['Sleutel', 'Number', 2]]);
  });

  test('a property is found by key in any case, by position, and as a null object', async () => {
    const office = await openOffice(bytes);
    await addCustom(office, { een: 1, twee: 2 });
    await office.run(async context => {
      const { customProperties } = context.presentation.properties;
      const byKey = customProperties.getItem('TWEE').load('key,value');
      const byPlace = customProperties.getItemAt(0).load('key');
      const none = customProperties.getItemOrNullObject('drie').load('key');
      const count = customProperties.getCount();
      await context.sync();
      expect([byKey.key, byKey.value, byPlace.key, none.isNullObject, count.value]).toEqual([
        'twee',
        2,
        'een',
        true,
        2,
      ]);
    });
  });

  test('a value is changed, and a property is deleted', async () => {
    const office = await openOffice(bytes);
    await addCustom(office, { een: 1, twee: 2 });
    await office.run(async context => {
      const { customProperties } = context.presentation.properties;
      customProperties.getItem('een').value = false;
      customProperties.getItem('twee').delete();
      await context.sync();
    });
    expect(await readCustom(office)).toEqual([['een', 'Boolean', false]]);
  });

  test('deleteAll removes all properties', async () => {
    const office = await openOffice(bytes);
    await addCustom(office, { een: 1, twee: 2 });
    await office.run(async context => {
      context.presentation.properties.customProperties.deleteAll();
      await context.sync();
    });
    expect(await readCustom(office)).toEqual([]);
    expect(partText(office.host.save(), CUSTOM)).not.toContain('property>');
  });

  test.each([
    [
      'a key that is too long',
      'InvalidArgument',
      (all: PowerPoint.CustomPropertyCollection) => all.add('k'.repeat(256), 1),
    ],
    ['an empty key', 'InvalidArgument', (all: PowerPoint.CustomPropertyCollection) => all.add('', 1)],
    [
      'a text that is too long',
      'InvalidArgument',
      (all: PowerPoint.CustomPropertyCollection) => all.add('k', 'v'.repeat(256)),
    ],
    [
      'a lookup with a key that is too long',
      'InvalidArgument',
      (all: PowerPoint.CustomPropertyCollection) => all.getItemOrNullObject('k'.repeat(256)),
    ],
    ['an unknown key', 'ItemNotFound', (all: PowerPoint.CustomPropertyCollection) => all.getItem('k')],
    [
      'a position outside the collection',
      'InvalidArgument',
      (all: PowerPoint.CustomPropertyCollection) => all.getItemAt(0),
    ],
  ] as const)('%s is refused with %s', async (_, code, use) => {
    const office = await openOffice(bytes);
    const refused = refusal(
      office.run(async context => {
        use(context.presentation.properties.customProperties).load('key');
        await context.sync();
      }),
    );
    expect((await refused).code).toBe(code);
    expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
  });
});
