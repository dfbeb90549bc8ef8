import { dash, deck, paragraph, partText, run, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal } from '../../support/office.ts';

const SLIDE = 'ppt/slides/slide1.xml';

const mixed = deck({
  slides: [
    {
      shapes:
        title(2, 'Kop') +
        textBox(
          4,
          paragraph(run('rood', { bold: true, color: 'C00000' }) + run(' zwart'), dash) + paragraph('los'),
        ),
    },
  ],
});

test('a font property with mixed values reads as null', async () => {
  const office = await openOffice(mixed);
  await office.run(async context => {
    const { textRange } = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame;
    const red = textRange.getSubstring(0, 4);
    textRange.load('font/bold,font/color,font/name,font/size,font/italic,font/underline');
    red.load('font/bold,font/color');
    await context.sync();
    expect(textRange.font).toMatchObject({
      bold: null,
      color: null,
      italic: false,
      name: 'Calibri',
      size: 18,
      underline: 'None',
    });
    expect(red.font).toMatchObject({ bold: true, color: '#C00000' });
  });
});

test('a placeholder inherits the font of its master', async () => {
  const office = await openOffice(mixed);
  await office.run(async context => {
    const shape = context.presentation.slides.getItemAt(0).shapes.getItem('2');
    shape.load('left,top,width');
    shape.textFrame.textRange.font.load('size,name');
    shape.textFrame.textRange.paragraphFormat.load('horizontalAlignment');
    await context.sync();
    expect(shape.textFrame.textRange.font.size).toBe(44);
    expect([shape.left, shape.top, shape.width]).toEqual([66, 28.75, 828]);
    expect(shape.textFrame.textRange.paragraphFormat.horizontalAlignment).toBe('Left');
  });
});

test('setting the font of a substring changes only that substring', async () => {
  const office = await openOffice(mixed);
  await office.run(async context => {
    const { textRange } = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame;
    const font = textRange.getSubstring(5, 3).font;
    font.bold = true;
    font.italic = true;
    font.underline = 'Single';
    font.size = 20.5;
    font.name = 'Georgia';
    font.color = '#00ff00';
    textRange.load('text');
    font.load();
    await context.sync();
    expect(textRange.text).toBe('rood zwart\rlos');
    expect(font).toMatchObject({
      bold: true,
      color: '#00FF00',
      italic: true,
      name: 'Georgia',
      size: 20.5,
      underline: 'Single',
    });
  });
  const xml = partText(office.host.save(), SLIDE);
  expect(xml).toContain('<a:t>zwa</a:t>');
  expect(xml).toContain('<a:t>rt</a:t>');
});

test('an invalid colour is refused', async () => {
  const office = await openOffice(mixed);
  const { code, location } = await refusal(
    office.run(async context => {
      context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame.textRange.font.color =
        'roodachtig';
      await context.sync();
    }),
  );
  expect({ code, location }).toEqual({ code: 'InvalidArgument', location: 'ShapeFont.color' });
});

test('bullets and alignment are read and set per paragraph', async () => {
  const office = await openOffice(mixed);
  await office.run(async context => {
    const { textRange } = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame;
    const first = textRange.getSubstring(0, 1).paragraphFormat;
    const last = textRange.getSubstring(11, 3).paragraphFormat;
    textRange.paragraphFormat.bulletFormat.load('visible');
    first.bulletFormat.load('visible');
    last.bulletFormat.load('visible');
    await context.sync();
    expect(textRange.paragraphFormat.bulletFormat.visible).toBeNull();
    expect([first.bulletFormat.visible, last.bulletFormat.visible]).toEqual([true, false]);
    first.bulletFormat.visible = false;
    last.bulletFormat.visible = true;
    last.horizontalAlignment = 'Center';
    textRange.paragraphFormat.load('horizontalAlignment');
    await context.sync();
    expect(textRange.paragraphFormat.horizontalAlignment).toBeNull();
  });
  const xml = partText(office.host.save(), SLIDE);
  expect(xml).not.toContain('char="–"');
  expect(xml).toContain('<a:pPr algn="ctr"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>');
});

test('a text frame has autofit, margins in points, vertical alignment and word wrap', async () => {
  const office = await openOffice(mixed);
  await office.run(async context => {
    const { textFrame } = context.presentation.slides.getItemAt(0).shapes.getItem('4');
    textFrame.load();
    await context.sync();
    expect(textFrame).toMatchObject({
      autoSizeSetting: 'AutoSizeNone',
      bottomMargin: 3.6,
      hasText: true,
      leftMargin: 7.2,
      rightMargin: 7.2,
      topMargin: 3.6,
      verticalAlignment: 'Top',
      wordWrap: true,
    });
    textFrame.autoSizeSetting = 'AutoSizeTextToFitShape';
    textFrame.leftMargin = 10;
    textFrame.verticalAlignment = 'MiddleCentered';
    textFrame.wordWrap = false;
    textFrame.load();
    await context.sync();
    expect(textFrame).toMatchObject({
      autoSizeSetting: 'AutoSizeTextToFitShape',
      leftMargin: 10,
      verticalAlignment: 'MiddleCentered',
      wordWrap: false,
    });
  });
});

test('a shape has a fill and a line', async () => {
  const office = await openOffice(mixed);
  await office.run(async context => {
    const shape = context.presentation.slides.getItemAt(0).shapes.getItem('4');
    shape.fill.load();
    shape.lineFormat.load();
    await context.sync();
    expect(shape.fill.type).toBe('NoFill');
    expect(shape.lineFormat.visible).toBe(false);
    shape.fill.setSolidColor('#112233');
    shape.fill.transparency = 0.25;
    shape.lineFormat.color = '#445566';
    shape.lineFormat.weight = 2;
    shape.lineFormat.dashStyle = 'Dash';
    shape.lineFormat.style = 'ThinThin';
    shape.lineFormat.transparency = 0.5;
    shape.fill.load();
    shape.lineFormat.load();
    await context.sync();
    expect(shape.fill).toMatchObject({ foregroundColor: '#112233', transparency: 0.25, type: 'Solid' });
    expect(shape.lineFormat).toMatchObject({
      color: '#445566',
      dashStyle: 'Dash',
      style: 'ThinThin',
      transparency: 0.5,
      visible: true,
      weight: 2,
    });
    shape.fill.clear();
    shape.lineFormat.visible = false;
    shape.fill.load('type');
    shape.lineFormat.load('visible');
    await context.sync();
    expect([shape.fill.type, shape.lineFormat.visible]).toEqual(['NoFill', false]);
  });
});
