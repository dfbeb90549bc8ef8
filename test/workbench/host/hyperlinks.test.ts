import { Package } from '../../../src/pptx/package.ts';
import { deck, group, paragraph, partsOf, run, table, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice, slideXml } from '../../support/office.ts';

const SLIDE = 'ppt/slides/slide1.xml';

const plain = deck({
  slides: [
    {
      shapes:
        textBox(4, paragraph(run('een ') + run('twee', { bold: true }) + run(' drie')) + paragraph('vier')) +
        group(6, textBox(7, 'vijf')),
    },
    { shapes: textBox(4, 'zes') },
  ],
});

const link = (attributes: string) => `<a:hlinkClick ${attributes}/>`;

/** A deck with links that PowerPoint made: on a shape, on runs with two formats, in a cell and to a slide. */
function linkedDeck(): Uint8Array {
  const linked = (text: string, id: string, bold = '') =>
    `<a:r><a:rPr lang="nl-NL"${bold}>${link(`r:id="${id}" tooltip="Tip"`)}</a:rPr><a:t>${text}</a:t></a:r>`;
  const owner = Package.open(
    deck({
      slides: [
        {
          shapes:
            textBox(
              4,
              paragraph(run('voor ') + linked('twee', 'rId8') + linked(' delen', 'rId8', ' b="1"')),
            ).replace('name="Tekst 4"/>', `name="Tekst 4">${link('r:id="rId7"')}</p:cNvPr>`) +
            table(9, [[paragraph(linked('cel', 'rId8'))]]) +
            group(
              6,
              textBox(
                7,
                paragraph(
                  `<a:r><a:rPr>${link('r:id="rId9" action="ppaction://hlinksldjump"')}</a:rPr><a:t>dia</a:t></a:r>`,
                ),
              ),
            ),
        },
        {},
      ],
    }),
  );
  const relationships = owner.relationships(SLIDE);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  relationships.addAs('rId7', type, 'file:///C:\\Mijn%20map\\a.docx', true);
  relationships.addAs('rId8', type, 'https://voorbeeld.nl/', true);
  relationships.addAs('rId9', type.replace('hyperlink', 'slide'), 'ppt/slides/slide2.xml');
  return owner.save();
}

const slideOf = (context: PowerPoint.RequestContext) => context.presentation.slides.getItemAt(0);
const boxOf = (context: PowerPoint.RequestContext, id = '4') => slideOf(context).shapes.getItem(id);

/** Returns the type, address and screen tip of every link on the first slide. */
const read = (office: TestOffice) =>
  office.run(async context => {
    const { hyperlinks } = slideOf(context);
    hyperlinks.load('items');
    await context.sync();
    return hyperlinks.items.map(({ type, address, screenTip }) => [type, address, screenTip]);
  });

/** Returns the external targets of the first slide's relationships. */
const targets = (office: TestOffice) =>
  Package.open(office.host.save())
    .relationships(SLIDE)
    .all()
    .filter(one => one.external)
    .map(one => one.target);

describe('links in a file', () => {
  test('are listed once each, also in groups and tables, with address, screen tip and type', async () => {
    const office = await openOffice(linkedDeck());
    expect(await read(office)).toEqual([
      ['Shape', 'C:\\Mijn map\\a.docx', ''],
      ['TextRange', 'https://voorbeeld.nl/', 'Tip'],
      ['TextRange', 'https://voorbeeld.nl/', 'Tip'],
      ['TextRange', '', ''],
    ]);
    await office.run(async context => {
      const { hyperlinks } = slideOf(context);
      const count = hyperlinks.getCount();
      const second = hyperlinks.getItemAt(1).load('address');
      await context.sync();
      expect([count.value, second.address]).toEqual([4, 'https://voorbeeld.nl/']);
    });
  });

  test('return the shape or the text that they are on', async () => {
    const office = await openOffice(linkedDeck());
    await office.run(async context => {
      const links = [0, 1, 2, 3].map(at => slideOf(context).hyperlinks.getItemAt(at));
      const shapes = links.map(one => one.getLinkedShapeOrNullObject().load('id'));
      const ranges = links.map(one => one.getLinkedTextRangeOrNullObject().load('text,start'));
      await context.sync();
      expect(shapes.map(one => (one.isNullObject ? null : one.id))).toEqual(['4', null, null, null]);
      expect(ranges.map(one => (one.isNullObject ? null : [one.start, one.text]))).toEqual([
        null,
        [5, 'twee delen'],
        null,
        [0, 'dia'],
      ]);
    });
  });

  test('are all deleted when an add-in deletes the loaded items', async () => {
    const office = await openOffice(linkedDeck());
    await office.run(async context => {
      const { hyperlinks } = slideOf(context);
      hyperlinks.load('items');
      await context.sync();
      for (const one of hyperlinks.items) one.delete();
      await context.sync();
    });
    expect(await read(office)).toEqual([]);
    expect(targets(office)).toEqual([]);
    expect(slideXml(office)).not.toContain('hlinkClick');
  });

  test('change their address alone when another link has the same one', async () => {
    const office = await openOffice(linkedDeck());
    await office.run(async context => {
      const one = slideOf(context).hyperlinks.getItemAt(1);
      one.address = 'mailto:a@voorbeeld.nl';
      one.screenTip = 'Post & meer';
      slideOf(context).hyperlinks.getItemAt(3).address = 'https://voorbeeld.nl/dia';
      await context.sync();
    });
    expect((await read(office)).slice(1)).toEqual([
      ['TextRange', 'mailto:a@voorbeeld.nl', 'Post & meer'],
      ['TextRange', 'https://voorbeeld.nl/', 'Tip'],
      ['TextRange', 'https://voorbeeld.nl/dia', ''],
    ]);
    expect(slideXml(office)).not.toContain('ppaction');
  });
});

describe('setHyperlink', () => {
  const setOnText = (
    office: TestOffice,
    start: number,
    length: number,
    options?: PowerPoint.HyperlinkAddOptions,
  ) =>
    office.run(async context => {
      const made = boxOf(context).textFrame.textRange.getSubstring(start, length).setHyperlink(options);
      made.load('address,screenTip,type');
      await context.sync();
      return [made.type, made.address, made.screenTip];
    });

  test('puts a link on a part of the text, and keeps its formatting', async () => {
    const office = await openOffice(plain);
    const options = { address: 'https://voorbeeld.nl/a b', screenTip: 'Kijk' };
    expect(await setOnText(office, 2, 4, options)).toEqual([
      'TextRange',
      'https://voorbeeld.nl/a%20b',
      'Kijk',
    ]);
    expect(await read(office)).toEqual([['TextRange', 'https://voorbeeld.nl/a%20b', 'Kijk']]);
    expect(await office.read(0, '4')).toBe('een twee drie\rvier');
    expect(slideXml(office)).toMatch(
      /<a:rPr lang="nl-NL" b="1"><a:hlinkClick[^>]*\/><\/a:rPr><a:t>tw<\/a:t>/,
    );
    expect(targets(office)).toEqual(['https://voorbeeld.nl/a%20b']);
  });

  test('replaces the links in the range, and leaves those around the range', async () => {
    const office = await openOffice(plain);
    await setOnText(office, 0, 13, { address: 'https://oud.nl/' });
    await setOnText(office, 4, 4, { address: 'https://nieuw.nl/' });
    expect((await read(office)).map(([, address]) => address)).toEqual([
      'https://oud.nl/',
      'https://nieuw.nl/',
      'https://oud.nl/',
    ]);
    await setOnText(office, 0, 13, { address: 'https://weer.nl/' });
    expect(await read(office)).toEqual([['TextRange', 'https://weer.nl/', '']]);
    expect(targets(office)).toEqual(['https://weer.nl/']);
  });

  test('makes one link for each paragraph of a range', async () => {
    const office = await openOffice(plain);
    await setOnText(office, 9, 9, { address: 'https://voorbeeld.nl/' });
    expect(await read(office)).toHaveLength(2);
    expect(targets(office)).toHaveLength(1);
  });

  test('puts a link on a shape, instead of the link that it has', async () => {
    const office = await openOffice(plain);
    const set = (address: string) =>
      office.run(async context => {
        const made = boxOf(context, '4').setHyperlink({ address, screenTip: 'Tip' }).load('type,address');
        await context.sync();
        return [made.type, made.address];
      });
    await set('https://oud.nl/');
    expect(await set('D:\\map\\b.pptx')).toEqual(['Shape', 'D:\\map\\b.pptx']);
    expect(await read(office)).toEqual([['Shape', 'D:\\map\\b.pptx', 'Tip']]);
    expect(targets(office)).toEqual(['file:///D:\\map\\b.pptx']);
  });

  test('without options makes a link without an address', async () => {
    const office = await openOffice(plain);
    expect(await setOnText(office, 0, 3)).toEqual(['TextRange', '', '']);
    expect(targets(office)).toEqual([]);
  });

  test('refuses a range without characters, and an address that cannot be parsed', async () => {
    const office = await openOffice(plain);
    expect((await refusal(setOnText(office, 3, 0, { address: 'https://a.nl/' }))).code).toBe(
      'InvalidArgument',
    );
    expect((await refusal(setOnText(office, 0, 3, { address: 'https://' }))).code).toBe('InvalidArgument');
    expect(partsOf(office.host.save())).toEqual(partsOf(plain));
  });
});

test('a text range lists the links that it touches', async () => {
  const office = await openOffice(linkedDeck());
  await office.run(async context => {
    const { textRange } = boxOf(context).textFrame;
    const [inside, outside] = [textRange.getSubstring(7, 1), textRange.getSubstring(0, 5)];
    inside.hyperlinks.load('items/address');
    const counts = [inside, outside].map(one => one.hyperlinks.getCount());
    const first = textRange.hyperlinks.getItemAt(0).load('screenTip');
    await context.sync();
    expect(counts.map(one => one.value)).toEqual([1, 0]);
    expect(inside.hyperlinks.items.map(one => one.address)).toEqual(['https://voorbeeld.nl/']);
    expect(first.screenTip).toBe('Tip');
  });
});

test('hyperlinks.add puts a link on a shape or a text range of the slide', async () => {
  const office = await openOffice(plain);
  await office.run(async context => {
    const { hyperlinks } = slideOf(context);
    hyperlinks.add(boxOf(context), { address: 'https://vorm.nl/' });
    const made = hyperlinks.add(boxOf(context).textFrame.textRange.getSubstring(0, 3), {
      address: 'https://tekst.nl/',
    });
    made.load('type');
    await context.sync();
    expect(made.type).toBe('TextRange');
  });
  expect(await read(office)).toEqual([
    ['Shape', 'https://vorm.nl/', ''],
    ['TextRange', 'https://tekst.nl/', ''],
  ]);
  const elsewhere = refusal(
    office.run(async context => {
      const other = context.presentation.slides.getItemAt(1).shapes.getItem('4');
      slideOf(context).hyperlinks.add(other, { address: 'https://a.nl/' });
      await context.sync();
    }),
  );
  expect((await elsewhere).code).toBe('InvalidArgument');
});

test('a deleted link cannot be read, and deleting it again does nothing', async () => {
  const office = await openOffice(linkedDeck());
  const refused = refusal(
    office.run(async context => {
      const one = slideOf(context).hyperlinks.getItemAt(0);
      one.delete();
      one.delete();
      one.load('address');
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('ItemNotFound');
  expect(await read(office)).toHaveLength(3);
  const outside = refusal(
    office.run(async context => {
      slideOf(context).hyperlinks.getItemAt(3).load('address');
      await context.sync();
    }),
  );
  expect((await outside).code).toBe('InvalidArgument');
});
