import { fromBase64 } from '../../../src/opc/base64.ts';
import { Package } from '../../../src/pptx/package.ts';
import { Presentation } from '../../../src/pptx/presentation.ts';
import type { ImageFormat, RenderSlide } from '../../../src/workbench/host/host.ts';
import { deck, group, picture, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal } from '../../support/office.ts';

const bytes = deck({
  slides: [
    { shapes: title(2, 'Een') },
    {
      shapes:
        title(2, 'Kop') +
        textBox(4, 'een') +
        picture(5) +
        group(20, textBox(21, 'in') + textBox(22, 'uit'), { from: [0, 0, 10, 6], to: [1, 1, 5, 3] }).replace(
          '<p:grpSpPr><a:xfrm>',
          '<p:grpSpPr><a:xfrm rot="5400000">',
        ),
    },
  ],
});

interface Drawn {
  readonly file: Presentation;
  readonly index: number;
  readonly size: ImageFormat;
}

/** Opens the deck in a host whose renderer records what it is asked to draw, and returns the words of the slide. */
async function openWithRenderer() {
  const drawn: Drawn[] = [];
  const renderSlide: RenderSlide = async (file, index, size) => {
    await new Promise(done => setTimeout(done));
    const presentation = new Presentation(Package.open(file));
    drawn.push({ file: presentation, index, size });
    return new TextEncoder().encode(presentation.slides()[index]?.shapes()[0]?.textBody?.text ?? '-');
  };
  return { office: await openOffice(bytes, { renderSlide }), drawn };
}

const slideOf = (context: PowerPoint.RequestContext) => context.presentation.slides.getItemAt(1);

const read = (base64: string): string => new TextDecoder().decode(fromBase64(base64) ?? undefined);

test('the picture of a slide shows the deck at that action of the batch', async () => {
  const { office, drawn } = await openWithRenderer();
  await office.run(async context => {
    const { textRange } = slideOf(context).shapes.getItem('2').textFrame;
    const before = slideOf(context).getImageAsBase64();
    textRange.text = 'Later';
    const after = slideOf(context).getImageAsBase64();
    textRange.load('text');
    await context.sync();
    expect([read(before.value), read(after.value), textRange.text]).toEqual(['Kop', 'Later', 'Later']);
  });
  expect(drawn.map(one => one.index)).toEqual([1, 1]);
});

test.each<[PowerPoint.SlideGetImageOptions | undefined, Pick<ImageFormat, 'width' | 'height'>]>([
  [undefined, { width: 1280, height: 720 }],
  [{ width: 640 }, { width: 640, height: 360 }],
  [{ height: 90 }, { width: 160, height: 90 }],
  [
    { width: 100, height: 100 },
    { width: 100, height: 100 },
  ],
  [{ width: 81920 }, { width: 8192, height: 4608 }],
])('the picture of a slide with the options %j has the size %j', async (options, size) => {
  const { office, drawn } = await openWithRenderer();
  await office.run(async context => {
    slideOf(context).getImageAsBase64(options);
    await context.sync();
  });
  expect(drawn.map(one => one.size)).toEqual([{ ...size, transparent: false }]);
});

test('a shape is drawn alone, on a slide of its own size', async () => {
  const { office, drawn } = await openWithRenderer();
  await office.run(async context => {
    const shape = slideOf(context).shapes.getItem('4');
    shape.rotation = 90;
    const image = shape.getImageAsBase64({ height: 192 });
    await context.sync();
    expect(read(image.value)).toBe('een');
  });
  const [one] = drawn;
  expect(one?.size).toEqual({ width: 96, height: 192, transparent: true });
  // The box of 4 by 2 inches stands upright.
  expect(one?.file.size).toEqual({ width: 1828800, height: 3657600 });
  const shapes = one?.file.slides()[1]?.shapes() ?? [];
  expect(shapes.map(({ id, frame }) => [id, frame])).toEqual([
    ['4', { left: -914400, top: 914400, width: 3657600, height: 1828800, rotation: 90 }],
  ]);
  expect(one?.file.package.text('ppt/slides/slide2.xml')).toMatch(/showMasterSp="0".*<a:noFill\/>/);
  expect(office.host.textBoxes('257#').map(one => one.shapeId)).toEqual(['2', '4']);
});

test('a shape in a group is drawn with the scale and rotation of its group', async () => {
  const { office, drawn } = await openWithRenderer();
  await office.run(async context => {
    const inGroup = slideOf(context).shapes.getItem('20').group.shapes.getItem('21');
    inGroup.getImageAsBase64();
    await context.sync();
  });
  const shapes = drawn[0]?.file.slides()[1]?.shapes() ?? [];
  expect(shapes.map(({ id, frame }) => [id, frame.rotation, frame.width])).toEqual([['21', 90, 1828800]]);
  expect(drawn[0]?.size).toEqual({ width: 96, height: 192, transparent: true });
});

test('a shape in a group with an alternative for older programs is drawn', async () => {
  const wrapped =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" Requires="p14">' +
    `${group(20, textBox(21, 'in') + textBox(22, 'uit'))}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
  const words: string[] = [];
  const renderSlide: RenderSlide = (file, index) => {
    const [slide] = new Presentation(Package.open(file)).slides().slice(index);
    words.push(...(slide?.shapes() ?? []).map(one => one.textBody?.text ?? '-'));
    return Promise.resolve(new Uint8Array());
  };
  const office = await openOffice(deck({ slides: [{ shapes: wrapped }] }), { renderSlide });
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    shapes.getItem('20').group.shapes.getItem('22').getImageAsBase64();
    await context.sync();
  });
  expect(words).toEqual(['uit']);
});

test.each([0, -5, 1.5])('a width of %d pixels is refused', async width => {
  const { office } = await openWithRenderer();
  const refused = refusal(
    office.run(async context => {
      slideOf(context).shapes.getItem('4').getImageAsBase64({ width });
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('InvalidArgument');
});

test('a shape of a layout is not drawn', async () => {
  const { office } = await openWithRenderer();
  const refused = refusal(
    office.run(async context => {
      slideOf(context).layout.shapes.getItemAt(0).getImageAsBase64();
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('GeneralException');
});

test('a host without a renderer refuses a picture, and keeps the earlier actions of the batch', async () => {
  const office = await openOffice(bytes);
  const refused = refusal(
    office.run(async context => {
      slideOf(context).shapes.getItem('4').name = 'Nieuw';
      slideOf(context).getImageAsBase64();
      await context.sync();
    }),
  );
  expect(await refused).toMatchObject({ code: 'GeneralException', location: 'Slide.getImageAsBase64' });
  expect(office.host.textBoxes('257#').map(one => one.name)).toContain('Nieuw');
});

test('a drawing that fails is refused, and the host answers the next batch', async () => {
  const renderSlide: RenderSlide = () => Promise.reject(new Error('no canvas'));
  const office = await openOffice(bytes, { renderSlide });
  const refused = refusal(
    office.run(async context => {
      slideOf(context).getImageAsBase64();
      slideOf(context).getImageAsBase64();
      await context.sync();
    }),
  );
  const { code, message } = await refused;
  expect(code).toBe('GeneralException');
  expect(message).toContain('no canvas');
  expect(await office.read(1, '4')).toBe('een');
});
