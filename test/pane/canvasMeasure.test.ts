/** In a real browser, because jsdom has no fonts. */
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { carlito } from '../../src/core/fit/carlito.ts';
import type { Font } from '../../src/core/fit/measure.ts';
import type * as pane from '../../src/pane/fill/canvasMeasure.ts';
import { launchBrowser } from '../support/browser.ts';

const TEXTS = [
  'Iedereen telt mee, ook wie niets zegt.',
  'Tussentijdse terugkoppeling: sociaal-maatschappelijk',
  'één-op-één ‘zeggenschap’ – € 2.500 (ideeën)',
  'ffi fl tt ti Toegankelijke AVONDEN',
];

/** Returns the widths of the texts in Chromium, with Carlito loaded as the given family. */
async function measuredAs(family: string, font: Font): Promise<readonly number[]> {
  const script = buildSync({
    entryPoints: ['src/pane/fill/canvasMeasure.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
  }).outputFiles[0]?.text;
  const faces = [400, 700].map(weight => ({
    weight: `${weight}`,
    data: readFileSync(
      `node_modules/@fontsource/carlito/files/carlito-latin-${weight}-normal.woff2`,
      'base64',
    ),
  }));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.evaluate(`${script ?? ''}; globalThis.bundle = bundle;`);
    return await page.evaluate(
      async given => {
        for (const { weight, data } of given.faces) {
          const face = new FontFace(given.family, `url(data:font/woff2;base64,${data})`, { weight });
          document.fonts.add(await face.load());
        }
        const { bundle } = globalThis as unknown as { bundle: typeof pane };
        const measure = bundle.canvasMeasure(document);
        return given.texts.map(text => measure(text, given.font));
      },
      { family, font, faces, texts: TEXTS },
    );
  } finally {
    await browser.close();
  }
}

test.each([false, true])(
  'text in an installed font is measured in that font, and text in Carlito has the widths of the Carlito table (bold: %s)',
  async bold => {
    const font = { name: 'Een lettertype', bold };
    const widths = await measuredAs(font.name, font);
    TEXTS.forEach((text, at) =>
      expect(Math.abs((widths[at] ?? NaN) / carlito(text, font) - 1)).toBeLessThan(0.001),
    );
  },
);

test('text in a font that is missing is measured in Carlito', async () => {
  const font = { name: 'Bestaat "niet"', bold: false };
  expect(await measuredAs('Een ander', font)).toEqual(TEXTS.map(text => carlito(text, font)));
});
