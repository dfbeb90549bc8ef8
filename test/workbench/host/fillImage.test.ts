import { deck, group, partsOf, partText, picture, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const JPEG = '/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==';

const bytes = deck({ slides: [{ shapes: textBox(4, 'een') + picture(5) + group(6, textBox(7, 'twee')) }] });

const media = (office: TestOffice): readonly string[] =>
  Object.keys(partsOf(office.host.save())).filter(one => one.startsWith('ppt/media/'));

const fill = (office: TestOffice, id: string, work: (one: PowerPoint.ShapeFill) => void) =>
  office.run(async context => {
    const one = context.presentation.slides.getItemAt(0).shapes.getItem(id).fill;
    work(one);
    one.load('type');
    await context.sync();
    return one.type;
  });

test('a shape is filled with a picture, which leaves the file with the fill', async () => {
  const office = await openOffice(bytes);
  expect(await fill(office, '4', one => one.setImage(PNG))).toBe('PictureAndTexture');
  expect(partText(office.host.save(), 'ppt/slides/slide1.xml')).toContain(
    '</a:prstGeom><a:blipFill dpi="0" rotWithShape="1"><a:blip r:embed="rId3"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></a:blipFill></p:spPr>',
  );
  expect(media(office)).toEqual(['ppt/media/image1.png', 'ppt/media/image2.png']);
  expect(await fill(office, '4', one => one.setImage(JPEG))).toBe('PictureAndTexture');
  expect(media(office)).toEqual(['ppt/media/image1.png', 'ppt/media/image1.jpeg']);
  expect(await fill(office, '4', one => one.setSolidColor('#FF0000'))).toBe('Solid');
  expect(media(office)).toEqual(['ppt/media/image1.png']);
});

test.each([
  ['bytes of no picture', '4', 'AAAA'],
  ['text that is no base64', '4', 'data:image/png;base64,'],
  ['a picture for a group, which has no fill of its own', '6', PNG],
])('%s is refused', async (_, id, image) => {
  const office = await openOffice(bytes);
  expect((await refusal(fill(office, id, one => one.setImage(image)))).code).toBe('InvalidArgument');
  expect(office.host.canUndo).toBe(false);
});
