import { deck, partText, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

// What the type definitions of Office.js say about colours, fills and lines.

const SLIDE = 'ppt/slides/slide1.xml';

/** A shape whose fill and line come from the theme's style, with further properties of its own. */
function styled(id: number, own = '', fill = 1): string {
  const reference = (name: string, index: number, color: string) =>
    `<a:${name} idx="${index}"><a:schemeClr val="${color}"/></a:${name}>`;
  return textBox(id, 'x')
    .replace('<a:noFill/></p:spPr>', `${own}</p:spPr>`)
    .replace(
      '<p:txBody>',
      `<p:style>${reference('lnRef', 1, 'tx1')}${reference('fillRef', fill, 'accent1')}` +
        `${reference('effectRef', 0, 'accent1')}<a:fontRef idx="minor"/></p:style><p:txBody>`,
    );
}

const GRADIENT =
  '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs><a:gs pos="100000"><a:srgbClr val="00FF00"/></a:gs></a:gsLst><a:lin ang="0"/></a:gradFill>';

const bytes = deck({
  slides: [
    {
      shapes:
        styled(4) + styled(5, GRADIENT) + styled(6, '<a:ln><a:noFill/></a:ln>', 0) + textBox(7, 'tekst'),
    },
  ],
});

function on<R>(office: TestOffice, id: string, use: (shape: PowerPoint.Shape) => () => R): Promise<R> {
  return office.run(async context => {
    const read = use(context.presentation.slides.getItemAt(0).shapes.getItem(id));
    await context.sync();
    return read();
  });
}

test.each([
  ['darkred', '#8B0000'],
  ['Orange', '#FFA500'],
  ['GREEN', '#008000'],
  ['FFA500', '#FFA500'],
  ['#ffa500', '#FFA500'],
])('the colour %s is taken for fill, line and font, and reads as %s', async (color, read) => {
  const office = await openOffice(bytes);
  const colors = await on(office, '7', ({ fill, lineFormat, textFrame }) => {
    const { font } = textFrame.textRange;
    fill.setSolidColor(color);
    lineFormat.color = color;
    font.color = color;
    fill.load('foregroundColor');
    lineFormat.load('color');
    font.load('color');
    return () => [fill.foregroundColor, lineFormat.color, font.color];
  });
  expect(colors).toEqual([read, read, read]);
});

test.each(['', 'rood', '#F00', '##FFA500', 'constructor'])('the colour %j is refused', async color => {
  const office = await openOffice(bytes);
  const setting = on(office, '7', ({ fill }) => {
    fill.foregroundColor = color;
    return () => null;
  });
  expect((await refusal(setting)).code).toBe('InvalidArgument');
});

test('fill and line of the theme read with the colours of the theme', async () => {
  const office = await openOffice(bytes);
  const read = await on(office, '4', ({ fill, lineFormat }) => {
    fill.load('type,foregroundColor,transparency');
    lineFormat.load('color,weight,dashStyle,style,visible');
    return () => [fill.toJSON(), lineFormat.toJSON()];
  });
  expect(read).toEqual([
    { type: 'Solid', foregroundColor: '#4472C4', transparency: 0 },
    { color: '#000000', weight: 0.5, dashStyle: 'Solid', style: 'Single', visible: true },
  ]);
});

test('the transparency of a fill and of a line of the theme can be set, and keeps their colour', async () => {
  const office = await openOffice(bytes);
  const read = await on(office, '4', ({ fill, lineFormat }) => {
    fill.transparency = 0.25;
    lineFormat.transparency = 0.5;
    fill.load('foregroundColor,transparency');
    lineFormat.load('color,transparency');
    return () => [fill.foregroundColor, fill.transparency, lineFormat.color, lineFormat.transparency];
  });
  expect(read).toEqual(['#4472C4', 0.25, '#000000', 0.5]);
  expect(partText(office.host.save(), SLIDE)).toContain(
    '<a:solidFill><a:schemeClr val="accent1"><a:alpha val="75000"/></a:schemeClr></a:solidFill>',
  );
});

test('the transparency of a gradient reads as null', async () => {
  const office = await openOffice(bytes);
  const read = await on(office, '5', ({ fill }) => {
    fill.load('type,transparency');
    return () => [fill.type, fill.transparency];
  });
  expect(read).toEqual(['Gradient', null]);
});

test('dash, style and weight of an invisible line read as null', async () => {
  const office = await openOffice(bytes);
  const read = await on(office, '6', ({ fill, lineFormat }) => {
    fill.load('type');
    lineFormat.load('visible,dashStyle,style,weight');
    return () => [fill.type, lineFormat.toJSON()];
  });
  expect(read).toEqual(['NoFill', { visible: false, dashStyle: null, style: null, weight: null }]);
});

test.each([{ width: -1 }, { height: -0.5 }])('a new shape with %j is refused', async options => {
  const office = await openOffice(bytes);
  const adding = office.run(async context => {
    context.presentation.slides.getItemAt(0).shapes.addTextBox('x', options);
    await context.sync();
  });
  expect((await refusal(adding)).code).toBe('InvalidArgument');
  expect(office.host.textBoxes('256#')).toHaveLength(4);
});
