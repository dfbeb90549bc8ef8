import { Package } from '../../../src/pptx/package.ts';
import {
  base64,
  deck,
  paragraph,
  partText,
  partsOf,
  picture,
  run,
  textBox,
  title,
} from '../../support/decks.ts';
import { callCommon, documentOf, openOffice, type TestOffice } from '../../support/office.ts';
import { jpeg, gif, bmp, png } from '../../support/pictures.ts';

const SLIDE = 'ppt/slides/slide1.xml';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';

const bytes = deck({
  slides: [
    {
      shapes:
        title(2, 'Kop') +
        textBox(4, paragraph(run('een ') + run('twee', { bold: true }) + run(' drie'))) +
        picture(5),
    },
    { shapes: title(2, 'Tweede\tkop "x"') },
  ],
});

const get = <V>(office: TestOffice, type: Office.CoercionType) =>
  callCommon<V>(done => {
    documentOf(office).getSelectedDataAsync(type, done);
  });

const set = (office: TestOffice, data: string, options: Office.SetSelectedDataOptions = {}) =>
  callCommon(done => {
    documentOf(office).setSelectedDataAsync(data, options, done);
  });

const text = (office: TestOffice) => get<string>(office, office.Office.CoercionType.Text);

/** Returns the position and size of the picture that was added last, in points. */
const frameOf = (office: TestOffice) =>
  office.run(async context => {
    const shapes = context.presentation.getSelectedShapes();
    shapes.load('items/type,items/left,items/top,items/width,items/height');
    await context.sync();
    const [shape] = shapes.items;
    return shape && [shape.type, shape.left, shape.top, shape.width, shape.height];
  });

describe('getSelectedDataAsync', () => {
  test('returns the selected text, the text of a selected shape, or an empty text', async () => {
    const office = await openOffice(bytes);
    expect(await text(office)).toBe('');
    office.host.select({ slide: '256#', shape: '4', start: 2, length: 4 });
    expect(await text(office)).toBe('n tw');
    office.host.select({ slide: '256#', shape: '4' });
    expect(await text(office)).toBe('een twee drie');
    office.host.select({ slide: '256#', shape: '5' });
    expect(await text(office)).toBe('');
  });

  test('returns the id, title and position of the selected slides', async () => {
    const office = await openOffice(bytes);
    office.host.select({ slides: ['257#', '256#'] });
    const { slides } = await get<{ slides: unknown[] }>(office, office.Office.CoercionType.SlideRange);
    expect(slides).toEqual([
      { id: 257, title: 'Tweede\tkop "x"', index: 2 },
      { id: 256, title: 'Kop', index: 1 },
    ]);
  });

  test('refuses a type that PowerPoint does not return', async () => {
    const office = await openOffice(bytes);
    await expect(get(office, office.Office.CoercionType.Html)).rejects.toMatchObject({ code: 1000 });
  });
});

describe('setSelectedDataAsync with text', () => {
  test('replaces the selected text, keeps its formatting, and selects what it wrote', async () => {
    const office = await openOffice(bytes);
    office.host.select({ slide: '256#', shape: '4', start: 4, length: 4 });
    await set(office, 'zes\nacht');
    expect(await office.read(0, '4')).toBe('een zes\racht drie');
    expect(await text(office)).toBe('zes\racht');
    expect(partText(office.host.save(), SLIDE)).toMatch(/b="1"[^>]*>(<\/a:rPr>)?<a:t>acht/);
  });

  test('is read with the paragraph mark of the profile', async () => {
    const office = await openOffice(bytes, { profile: 'web' });
    office.host.select({ slide: '256#', shape: '4', start: 0, length: 3 });
    await set(office, 'een\rtwee');
    expect(await text(office)).toBe('een\ntwee');
  });

  test('replaces the whole text of a selected shape', async () => {
    const office = await openOffice(bytes);
    office.host.select({ slide: '256#', shape: '4' });
    await set(office, 'nieuw');
    expect(await office.read(0, '4')).toBe('nieuw');
  });

  test('without a selected shape adds a text box, which one undo removes', async () => {
    const office = await openOffice(bytes);
    await set(office, 'nieuw');
    await set(office, 'anders');
    const [, left, top, width, height] = (await frameOf(office)) ?? [];
    expect([left, top, width, height]).toEqual([336, 255.5, 288, 29]);
    expect(await office.read(0, '6')).toBe('anders');
    office.host.undo();
    expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
  });

  test('refuses a shape without text, and a type that PowerPoint does not take', async () => {
    const office = await openOffice(bytes);
    const { CoercionType: types } = office.Office;
    office.host.select({ slide: '256#', shape: '5' });
    await expect(set(office, 'x')).rejects.toMatchObject({ code: 2001 });
    await expect(set(office, 'x', { coercionType: types.Html })).rejects.toMatchObject({ code: 1000 });
    expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
  });
});

describe('setSelectedDataAsync with a picture', () => {
  const image = (office: TestOffice, file: Uint8Array, options: Office.SetSelectedDataOptions = {}) =>
    set(office, base64(file), { coercionType: office.Office.CoercionType.Image, ...options });

  test.each([
    ['png', png(40, 20)],
    ['jpeg', jpeg(40, 20)],
    ['gif', gif(40, 20)],
    ['bmp', bmp(40, 20)],
  ])('adds a %s in the centre of the slide, in its own size', async (extension, file) => {
    const office = await openOffice(bytes);
    await image(office, file);
    expect(await frameOf(office)).toEqual(['Image', 465, 262.5, 30, 15]);
    const owner = Package.open(office.host.save());
    const added = owner.relationships(SLIDE).all().at(-1)?.target ?? '';
    expect(added).toMatch(new RegExp(`^ppt/media/image\\d\\.${extension}$`));
    expect(owner.bytes(added)).toEqual(file);
  });

  test.each([
    ['a position', { imageLeft: 0, imageTop: 10 }, [0, 10, 30, 15]],
    ['a width', { imageWidth: 100 }, [430, 245, 100, 50]],
    ['a height', { imageHeight: 100 }, [380, 220, 200, 100]],
    ['both sides', { imageWidth: 60, imageHeight: 90 }, [450, 225, 60, 90]],
  ])('takes %s in points', async (_, options, frame) => {
    const office = await openOffice(bytes);
    await image(office, png(40, 20), options);
    expect((await frameOf(office))?.slice(1)).toEqual(frame);
  });

  test('fits a picture that is larger than the slide', async () => {
    const office = await openOffice(bytes);
    await image(office, png(4000, 1000));
    expect((await frameOf(office))?.slice(1)).toEqual([0, 150, 960, 240]);
  });

  test('adds an SVG as it is', async () => {
    const office = await openOffice(bytes);
    await set(office, SVG, { coercionType: office.Office.CoercionType.XmlSvg });
    expect(await frameOf(office)).toEqual(['Image', 465, 262.5, 30, 15]);
    const saved = office.host.save();
    expect(partText(saved, 'ppt/media/image1.svg')).toBe(SVG);
    expect(partText(saved, SLIDE)).toContain('asvg:svgBlip');
  });

  test('refuses what is not a picture, and a size that is not positive', async () => {
    const office = await openOffice(bytes);
    const { CoercionType: types } = office.Office;
    // Office.js changes the options that it is given.
    const svg = (xml: string) => set(office, xml, { coercionType: types.XmlSvg });
    await expect(set(office, '***', { coercionType: types.Image })).rejects.toMatchObject({ code: 2006 });
    await expect(image(office, bytes)).rejects.toMatchObject({ code: 2006 });
    await expect(image(office, png(40, 20).slice(0, 18))).rejects.toMatchObject({ code: 2006 });
    await expect(svg('<svg>')).rejects.toMatchObject({ code: 2006 });
    await expect(svg('<a/>')).rejects.toMatchObject({ code: 2006 });
    await expect(image(office, png(40, 20), { imageWidth: -1 })).rejects.toMatchObject({ code: 5010 });
    expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
  });
});
