import type { Browser } from 'playwright-core';
import { deck, picture, textBox } from '../support/decks.ts';
import { launch, Workbench } from './support/workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A green ellipse of 4 by 2 inches at 1, 1 inch, with a word in black. The picture is half transparent red. */
const green = textBox(4, 'WOORD', { left: 914400 })
  .replace('<a:noFill/>', '<a:solidFill><a:srgbClr val="00FF00"/></a:solidFill>')
  .replace('prst="rect"', 'prst="ellipse"');
const red = picture(5).replace('x="914400"', 'x="6400800"');

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at each of the asked points, in fractions of the width and height: red, green, blue, opacity. */
  readonly colours: readonly (readonly number[])[];
  /** Number of dark pixels. */
  readonly dark: number;
}

/** Asks in the pane for a picture of the first slide, or of one of its shapes, and looks at its pixels. */
function pictureOf(
  bench: Workbench,
  shape: string | null,
  points: readonly (readonly [number, number])[],
): Promise<Picture> {
  return bench.pane.locator('body').evaluate(
    async (_, asked) => {
      const base64 = await PowerPoint.run(async context => {
        const slide = context.presentation.slides.getItemAt(0);
        const result =
          asked.shape === null
            ? slide.getImageAsBase64({ width: 320 })
            : slide.shapes.getItem(asked.shape).getImageAsBase64();
        await context.sync();
        return result.value;
      });
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const { naturalWidth: width, naturalHeight: height } = image;
      Object.assign(canvas, { width, height });
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const all = drawing?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      const at = (x: number, y: number) => {
        const start = 4 * (Math.floor(y * height) * width + Math.floor(x * width));
        return Array.from(all.subarray(start, start + 4));
      };
      let dark = 0;
      for (let pixel = 0; pixel < all.length; pixel += 4)
        if ((all[pixel + 1] ?? 0) < 100 && (all[pixel] ?? 0) < 100 && (all[pixel + 3] ?? 0) > 200) dark++;
      return { width, height, colours: asked.points.map(([x, y]) => at(x, y)), dark };
    },
    { shape, points },
  );
}

test('an add-in in the workbench gets a picture of a slide and of one shape', async () => {
  const bench = await Workbench.open(browser);
  await bench.openDeck('kleuren.pptx', deck({ slides: [{ shapes: green + red }] }));
  await bench.pane.locator('button').first().waitFor();
  // The slide is 13.3 by 7.5 inches.
  const slide = await pictureOf(bench, null, [
    [4.5 / 13.33, 2.5 / 7.5],
    [9 / 13.33, 2 / 7.5],
    [0.5 / 13.33, 7 / 7.5],
  ]);
  expect(slide).toMatchObject({ width: 320, height: 180 });
  expect(slide.colours).toEqual([
    [0, 255, 0, 255],
    [255, 128, 128, 255],
    [255, 255, 255, 255],
  ]);
  const shape = await pictureOf(bench, '4', [
    [0.8, 0.75],
    [0.01, 0.01],
  ]);
  expect(shape).toMatchObject({ width: 384, height: 192 });
  expect(shape.colours).toEqual([
    [0, 255, 0, 255],
    [0, 0, 0, 0],
  ]);
  expect(shape.dark).toBeGreaterThan(50);
  expect(bench.complaints).toEqual([]);
});
