import { changePart, deck, partText, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const SLIDE = 'ppt/slides/slide1.xml';

/** A placeholder that inherits from the layout. */
const placeholder = (id: number, type: string, text: string): string =>
  title(id, text).replace('type="title"', type).replace(`Titel ${id}`, `Inhoud ${id}`);

/** Opens a slide with these shapes. The deck has a layout with a title and content, and an empty one. */
const open = (shapes: string, layout: 1 | 2 = 1) =>
  openOffice(deck({ masters: 2, slides: [{ shapes, layout, tags: { A: 'x' } }] }));

/** Applies the layout at this position, and returns the shapes: name, text and top. */
const apply = (office: TestOffice, at: number, master = 0) =>
  office.run(async context => {
    const slide = context.presentation.slides.getItemAt(0);
    slide.applyLayout(context.presentation.slideMasters.getItemAt(master).layouts.getItemAt(at));
    slide.shapes.load('items/id,items/name,items/top,items/textFrame/textRange/text');
    slide.layout.load('name');
    await context.sync();
    return {
      layout: slide.layout.name,
      shapes: slide.shapes.items.map(one => [one.name, one.textFrame.textRange.text, Math.round(one.top)]),
    };
  });

test('placeholders without content go, those with content and other shapes stay where they are', async () => {
  const office = await open(title(2, 'Kop') + placeholder(3, 'type="body" idx="1"', '') + textBox(4, 'vrij'));
  expect(await apply(office, 1)).toEqual({
    layout: 'Leeg',
    shapes: [
      ['Titel 2', 'Kop', 29],
      ['Tekst 4', 'vrij', 72],
    ],
  });
  office.host.undo();
  expect(partText(office.host.save(), SLIDE)).toContain('Inhoud 3');
});

test('the placeholders of the new layout are added, empty', async () => {
  const office = await open(textBox(4, 'vrij'), 2);
  expect(await apply(office, 0)).toEqual({
    layout: 'Titel en inhoud',
    shapes: [
      ['Tekst 4', 'vrij', 72],
      ['Titel', '', 29],
      ['Inhoud', '', 144],
    ],
  });
});

test('a placeholder takes the role of the same kind in the new layout, also of another master', async () => {
  const office = await open(title(2, 'Kop') + placeholder(3, 'idx="7"', 'inhoud'));
  const { shapes } = await apply(office, 0, 1);
  expect(shapes).toEqual([
    ['Titel 2', 'Kop', 29],
    ['Inhoud 3', 'inhoud', 144],
  ]);
  expect(partText(office.host.save(), SLIDE)).toContain('<p:ph idx="1" type="body"/>');
  expect(partText(office.host.save(), 'ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayout3.xml');
});

test('a placeholder with content chooses before an empty one', async () => {
  const office = await open(
    placeholder(3, 'type="body" idx="8"', '') + placeholder(5, 'type="body" idx="9"', 'vol'),
  );
  const { shapes } = await apply(office, 0);
  expect(shapes).toEqual([
    ['Inhoud 5', 'vol', 144],
    ['Titel', '', 29],
  ]);
});

test('the footers of the layout are not added', async () => {
  const footer = changePart(deck({ slides: [{ layout: 2 }] }), 'ppt/slideLayouts/slideLayout1.xml', xml =>
    xml.replace('type="body" idx="1"', 'type="ftr" idx="1"'),
  );
  const office = await openOffice(footer);
  expect((await apply(office, 0)).shapes).toEqual([['Titel', '', 29]]);
});

test('anything but a layout is refused', async () => {
  const office = await open(title(2, 'Kop'));
  const refused = refusal(
    office.run(async context => {
      const slide = context.presentation.slides.getItemAt(0);
      slide.applyLayout(slide as unknown as PowerPoint.SlideLayout);
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('InvalidArgument');
  expect(office.host.canUndo).toBe(false);
});
