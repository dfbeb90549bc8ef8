import { changePart, deck, partsOf, partText, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice, slideXml } from '../../support/office.ts';

const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const GIF = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const bytes = deck({ slides: [{ shapes: textBox(4, 'een') }, {}] });

const media = (office: TestOffice): readonly string[] =>
  Object.keys(partsOf(office.host.save())).filter(one => one.startsWith('ppt/media/'));

/** Runs work on the background of the first slide, and returns the type of its fill afterwards. */
const onBackground = (
  office: TestOffice,
  work: (fill: PowerPoint.SlideBackgroundFill, background: PowerPoint.SlideBackground) => void,
) =>
  office.run(async context => {
    const { background } = context.presentation.slides.getItemAt(0);
    work(background.fill, background);
    background.fill.load('type');
    background.load('isMasterBackgroundFollowed');
    await context.sync();
    return [background.fill.type, background.isMasterBackgroundFollowed];
  });

test('a slide without a background shows that of its master, with the colour of its theme', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { background } = context.presentation.slides.getItemAt(0);
    background.load('isMasterBackgroundFollowed,areBackgroundGraphicsHidden');
    background.fill.load('type');
    const solid = background.fill.getSolidFillOrNullObject().load('color,transparency');
    const others = [
      background.fill.getGradientFillOrNullObject().load('type'),
      background.fill.getPatternFillOrNullObject().load('pattern'),
      background.fill.getPictureOrTextureFillOrNullObject().load('transparency'),
    ];
    await context.sync();
    expect([background.isMasterBackgroundFollowed, background.areBackgroundGraphicsHidden]).toEqual([
      true,
      false,
    ]);
    expect([background.fill.type, solid.color, solid.transparency]).toEqual(['Solid', '#FFFFFF', 0]);
    expect(others.map(one => one.isNullObject)).toEqual([true, true, true]);
  });
});

test('a solid fill gets a colour and a transparency', async () => {
  const office = await openOffice(bytes);
  const state = await onBackground(office, fill =>
    fill.setSolidFill({ color: '#FFA500', transparency: 0.25 }),
  );
  expect(state).toEqual(['Solid', false]);
  expect(slideXml(office)).toContain(
    '<p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFA500"><a:alpha val="75000"/></a:srgbClr></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
  );
  office.host.undo();
  expect(slideXml(office)).not.toContain('p:bg');
});

test('a solid fill without a colour keeps the present colour', async () => {
  const office = await openOffice(bytes);
  await onBackground(office, fill => {
    fill.setPatternFill({ foregroundColor: '#123456' });
    fill.setSolidFill();
  });
  expect(slideXml(office)).toContain('<a:solidFill><a:srgbClr val="123456"/></a:solidFill>');
});

test('a change of an inherited fill gives the slide its own copy', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const solid = context.presentation.slides.getItemAt(0).background.fill.getSolidFillOrNullObject();
    solid.transparency = 0.5;
    solid.load('color,transparency');
    await context.sync();
    expect([solid.color, solid.transparency]).toEqual(['#FFFFFF', 0.5]);
    solid.color = '#00B050';
    solid.load('color,transparency');
    await context.sync();
    expect([solid.color, solid.transparency]).toEqual(['#00B050', 0.5]);
  });
  expect(partText(office.host.save(), 'ppt/slideMasters/slideMaster1.xml')).toContain('<p:bgRef idx="1001">');
});

test.each([
  ['Linear', '<a:lin ang="5400000" scaled="1"/>'],
  ['Radial', '<a:path path="circle">'],
  ['Rectangular', '<a:path path="rect">'],
  ['Path', '<p:bgPr><a:gradFill>'],
  ['ShadeFromTitle', '<p:bgPr shadeToTitle="1">'],
] as const)('a gradient of the type %s is written and read', async (type, xml) => {
  const office = await openOffice(bytes);
  expect(await onBackground(office, fill => fill.setGradientFill({ type }))).toEqual(['Gradient', false]);
  expect(slideXml(office)).toContain(xml);
  await office.run(async context => {
    const gradient = context.presentation.slides.getItemAt(0).background.fill.getGradientFillOrNullObject();
    gradient.load('type');
    await context.sync();
    expect(gradient.type).toBe(type);
  });
});

test('a gradient that gets another type keeps its colours', async () => {
  const office = await openOffice(bytes);
  await onBackground(office, fill => fill.setGradientFill());
  const stops = (xml: string) => /<a:gsLst>.*<\/a:gsLst>/.exec(xml)?.[0];
  const before = stops(slideXml(office));
  await onBackground(office, fill => (fill.getGradientFillOrNullObject().type = 'Rectangular'));
  expect(stops(slideXml(office))).toBe(before);
  expect(slideXml(office)).toContain('<a:path path="rect">');
  expect(slideXml(office)).not.toContain('<a:lin');
});

test('every pattern is written and read, and its colours are set apart', async () => {
  const office = await openOffice(bytes);
  const names = Object.values(office.PowerPoint.SlideBackgroundPatternFillType).filter(
    name => name !== office.PowerPoint.SlideBackgroundPatternFillType.unsupported,
  );
  expect(names).toHaveLength(54);
  await office.run(async context => {
    const { fill } = context.presentation.slides.getItemAt(0).background;
    fill.setPatternFill({ pattern: 'Cross', foregroundColor: '#FF0000', backgroundColor: '#0000FF' });
    const pattern = fill.getPatternFillOrNullObject();
    for (const name of names) {
      pattern.pattern = name;
      pattern.load();
      await context.sync();
      expect(pattern.pattern).toBe(name);
    }
    pattern.foregroundColor = '#00FF00';
    pattern.load();
    await context.sync();
    expect([pattern.foregroundColor, pattern.backgroundColor]).toEqual(['#00FF00', '#0000FF']);
  });
});

test('a picture becomes the background; another picture takes its place in the file', async () => {
  const office = await openOffice(bytes);
  expect(
    await onBackground(office, fill => fill.setPictureOrTextureFill({ imageBase64: PNG, transparency: 0.4 })),
  ).toEqual(['PictureOrTexture', false]);
  expect(slideXml(office)).toContain('<a:alphaModFix amt="60000"/>');
  expect(media(office)).toEqual(['ppt/media/image1.png']);
  await office.run(async context => {
    const { fill } = context.presentation.slides.getItemAt(0).background;
    const picture = fill.getPictureOrTextureFillOrNullObject();
    picture.setImage(GIF);
    picture.load('transparency');
    await context.sync();
    expect(picture.transparency).toBeCloseTo(0.4);
    picture.transparency = 0;
    await context.sync();
  });
  expect(media(office)).toEqual(['ppt/media/image1.gif']);
  expect(slideXml(office)).not.toContain('alphaModFix');
  await onBackground(office, (_, background) => background.reset());
  expect(media(office)).toEqual([]);
});

test('a slide that stops following its layout gets a copy of its picture, and reset follows it again', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { layout } = context.presentation.slides.getItemAt(0);
    layout.background.fill.setPictureOrTextureFill({ imageBase64: PNG, transparency: 0 });
    await context.sync();
  });
  const follow = (value: boolean) =>
    onBackground(office, (_, background) => (background.isMasterBackgroundFollowed = value));
  expect(await follow(false)).toEqual(['PictureOrTexture', false]);
  expect(partText(office.host.save(), 'ppt/slides/_rels/slide1.xml.rels')).toContain('../media/image1.png');
  expect(await follow(true)).toEqual(['PictureOrTexture', true]);
  expect(slideXml(office)).not.toContain('p:bg');
  expect(partText(office.host.save(), 'ppt/slides/_rels/slide1.xml.rels')).not.toContain('image1');
});

test('a master has a background, and a layout may follow it', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const master = context.presentation.slideMasters.getItemAt(0);
    master.background.fill.setSolidFill({ color: '#1F2A44' });
    const { background } = master.layouts.getItemAt(0);
    background.load('isMasterBackgroundFollowed');
    const solid = background.fill.getSolidFillOrNullObject().load('color');
    await context.sync();
    expect([background.isMasterBackgroundFollowed, solid.color]).toEqual([true, '#1F2A44']);
  });
});

test('the shapes of the master are hidden on a slide and shown again', async () => {
  const office = await openOffice(bytes);
  await onBackground(office, (_, background) => (background.areBackgroundGraphicsHidden = true));
  expect(slideXml(office)).toContain('showMasterSp="0"');
  await onBackground(office, (_, background) => (background.areBackgroundGraphicsHidden = false));
  expect(slideXml(office)).not.toContain('showMasterSp');
});

test('a background without a fill is unsupported', async () => {
  const none = changePart(bytes, LAYOUT, xml =>
    xml.replace('<p:spTree>', '<p:bg><p:bgPr><a:noFill/><a:effectLst/></p:bgPr></p:bg><p:spTree>'),
  );
  const office = await openOffice(none);
  expect(await onBackground(office, () => undefined)).toEqual(['Unsupported', true]);
});

test.each<[string, (fill: PowerPoint.SlideBackgroundFill) => unknown]>([
  ['a colour', fill => fill.setSolidFill({ color: 'x' })],
  ['a transparency above 1', fill => fill.setSolidFill({ transparency: 1.5 })],
  ['the gradient Unsupported', fill => fill.setGradientFill({ type: 'Unsupported' })],
  ['the pattern Unsupported', fill => fill.setPatternFill({ pattern: 'Unsupported' })],
  ['a picture that is none', fill => fill.setPictureOrTextureFill({ imageBase64: 'AAAA', transparency: 0 })],
  ['text that is no base64', fill => fill.setPictureOrTextureFill({ imageBase64: '*', transparency: 0 })],
  ['only a transparency where is no picture', fill => fill.setPictureOrTextureFill({ transparency: 0 })],
])('%s is refused, and nothing changes', async (_, work) => {
  const office = await openOffice(bytes);
  expect((await refusal(onBackground(office, work))).code).toBe('InvalidArgument');
  expect(office.host.canUndo).toBe(false);
});
