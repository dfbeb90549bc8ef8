import { dash, deck, group, paragraph, partText, run, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, slideXml } from '../../support/office.ts';

const CREATION = '{7B5F0A64-0F2E-4C0B-9D53-1E2F3A4B5C6D}';

/** A shape with a creation id, as PowerPoint writes it. */
const marked = (shape: string): string =>
  shape.replace(
    /(<p:cNvPr id="\d+" name="[^"]*")\/>/,
    '$1><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">' +
      `<a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${CREATION}"/>` +
      '</a:ext></a:extLst></p:cNvPr>',
  );

const bytes = deck({
  slides: [
    {
      shapes:
        title(2, 'Kop') +
        textBox(4, paragraph(run('een')) + paragraph('twee', dash)) +
        marked(textBox(5, 'drie')) +
        marked(group(6, textBox(7, 'vier'))),
    },
  ],
});

const shapeIn = (context: PowerPoint.RequestContext, id: string) =>
  context.presentation.slides.getItemAt(0).shapes.getItem(id);

describe('font', () => {
  const names = [
    ['allCaps', 'cap="all"', 'cap="none"'],
    ['smallCaps', 'cap="small"', 'cap="none"'],
    ['strikethrough', 'strike="sngStrike"', 'strike="noStrike"'],
    ['doubleStrikethrough', 'strike="dblStrike"', 'strike="noStrike"'],
    ['superscript', 'baseline="30000"', 'baseline="0"'],
    ['subscript', 'baseline="-25000"', 'baseline="0"'],
  ] as const;

  test.each(names)(
    '%s is written as %s, is mixed in a larger range, and is taken away as %s',
    async (name, on, off) => {
      const office = await openOffice(bytes);
      const change = (value: boolean): Promise<readonly (boolean | null)[]> =>
        office.run(async context => {
          const { textRange } = shapeIn(context, '4').textFrame;
          const { font } = textRange.getSubstring(0, 2);
          font[name] = value;
          font.load(name);
          textRange.font.load(name);
          await context.sync();
          return [font[name], textRange.font[name]];
        });
      expect(await change(true)).toEqual([true, null]);
      expect(slideXml(office)).toContain(on);
      expect(await change(false)).toEqual([false, false]);
      expect(slideXml(office)).not.toContain(on);
      expect(slideXml(office)).toContain(off);
    },
  );

  test('a property that is set to false keeps the property with which it shares an attribute', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const { font } = shapeIn(context, '5').textFrame.textRange;
      font.smallCaps = true;
      font.allCaps = false;
      font.subscript = true;
      font.superscript = false;
      font.load('smallCaps,allCaps,subscript,superscript');
      await context.sync();
      expect(font).toMatchObject({ smallCaps: true, allCaps: false, subscript: true, superscript: false });
    });
  });
});

describe('bullets and indent', () => {
  test('the type and style of bullets are read, and differ in a mixed range', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const { textRange } = shapeIn(context, '4').textFrame;
      const whole = textRange.paragraphFormat.bulletFormat.load('type,style');
      const second = textRange.getSubstring(4, 4).paragraphFormat.bulletFormat.load('type,style');
      await context.sync();
      expect([whole.type, whole.style]).toEqual([null, 'Unsupported']);
      expect([second.type, second.style]).toEqual(['Unnumbered', 'Unsupported']);
    });
  });

  test('a style makes the paragraphs numbered, in a font that has digits', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const { bulletFormat } = shapeIn(context, '4').textFrame.textRange.paragraphFormat;
      bulletFormat.style = 'RomanUppercasePeriod';
      bulletFormat.load('type,style,visible');
      await context.sync();
      expect(bulletFormat).toMatchObject({ type: 'Numbered', style: 'RomanUppercasePeriod', visible: true });
    });
    const numbered = '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="romanUcPeriod"/></a:pPr>';
    expect(slideXml(office).split(numbered)).toHaveLength(3);
    expect(slideXml(office)).not.toContain('a:buChar');
  });

  test('a type changes only the bullets of another type', async () => {
    const office = await openOffice(bytes);
    const set = (type: PowerPoint.BulletType | 'None' | 'Numbered' | 'Unnumbered') =>
      office.run(async context => {
        const { bulletFormat } = shapeIn(context, '4').textFrame.textRange.paragraphFormat;
        bulletFormat.type = type;
        bulletFormat.load('type');
        await context.sync();
        return bulletFormat.type;
      });
    expect(await set('Unnumbered')).toBe('Unnumbered');
    expect(slideXml(office)).toContain('<a:buFont typeface="Arial"/><a:buChar char="•"/>');
    expect(slideXml(office)).toContain('<a:buFont typeface="Calibri"/><a:buChar char="–"/>');
    expect(await set('Numbered')).toBe('Numbered');
    expect(slideXml(office).match(/<a:buAutoNum type="arabicPeriod"\/>/g)).toHaveLength(2);
    expect(await set('None')).toBe('None');
    expect(slideXml(office)).not.toContain('buAutoNum');
  });

  test('the indent level is written, and refused beyond the deepest level', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const { textRange } = shapeIn(context, '4').textFrame;
      const second = textRange.getSubstring(4, 4).paragraphFormat;
      second.indentLevel = 2;
      second.load('indentLevel');
      textRange.paragraphFormat.load('indentLevel');
      await context.sync();
      expect([second.indentLevel, textRange.paragraphFormat.indentLevel]).toEqual([2, null]);
    });
    expect(slideXml(office)).toMatch(/<a:pPr [^>]*lvl="2"/);
    const refused = refusal(
      office.run(async context => {
        shapeIn(context, '4').textFrame.textRange.paragraphFormat.indentLevel = 9;
        await context.sync();
      }),
    );
    expect((await refused).code).toBe('InvalidArgument');
  });
});

test('a shape is hidden and shown again', async () => {
  const office = await openOffice(bytes);
  const show = (visible: boolean) =>
    office.run(async context => {
      const shape = shapeIn(context, '4');
      shape.visible = visible;
      shape.load('visible');
      await context.sync();
      return shape.visible;
    });
  expect(await show(false)).toBe(false);
  expect(slideXml(office)).toContain('hidden="1"');
  expect(await show(true)).toBe(true);
  expect(slideXml(office)).not.toContain('hidden');
});

test('a shape and a group return their creation id, or null', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const [plain, made] = ['4', '5'].map(id => shapeIn(context, id).load('creationId'));
    const { group: grouped } = shapeIn(context, '6');
    grouped.load('creationId');
    await context.sync();
    expect([plain?.creationId, made?.creationId, grouped.creationId]).toEqual([null, CREATION, CREATION]);
  });
});

test('a layout returns its type', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { layouts } = context.presentation.slideMasters.getItemAt(0);
    layouts.load('items/type');
    await context.sync();
    expect(layouts.items.map(one => one.type)).toEqual(['Object', 'Blank']);
  });
});

test('the slide size is set in points, and refused outside the limits of PowerPoint', async () => {
  const office = await openOffice(bytes);
  const set = (height: number) =>
    office.run(async context => {
      const { pageSetup } = context.presentation;
      pageSetup.slideWidth = 720;
      pageSetup.slideHeight = height;
      pageSetup.load();
      await context.sync();
      return [pageSetup.slideWidth, pageSetup.slideHeight];
    });
  expect(await set(405)).toEqual([720, 405]);
  expect(partText(office.host.save(), 'ppt/presentation.xml')).toContain(
    '<p:sldSz cx="9144000" cy="5143500"/>',
  );
  for (const height of [71, 4033]) expect((await refusal(set(height))).code).toBe('InvalidArgument');
});
