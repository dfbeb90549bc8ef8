/**
 * `npx tsx src/tools/fontTable.ts`: regenerates `src/core/fit/carlitoTable.ts`. A browser measures the Carlito font
 * from npm.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { browserPath } from './browser.cjs';

const UNITS = 2048;
const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const CHARACTERS = [...ASCII, ...Array.from('ßÆØæøŒœıĳ‘’“”„–—…•€°·×½')];
const FACES = { regular: 400, bold: 700 } as const;

/** Measures the widths of texts in a font file, in font units. Runs in the page. */
async function measure(given: {
  readonly source: string;
  readonly texts: readonly string[];
  readonly size: number;
}): Promise<readonly number[]> {
  document.fonts.add(await new FontFace('Measured', `url(${given.source})`).load());
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser has no 2D canvas');
  context.font = `${given.size}px Measured`;
  // PowerPoint has no ligatures. Any letter spacing disables them in the browser.
  context.letterSpacing = '0.001px';
  return given.texts.map(text => Math.round(context.measureText(text).width));
}

/** Returns the table entry of a font face, as source code. */
async function face(page: Page, weight: number): Promise<string> {
  const file = `../../node_modules/@fontsource/carlito/files/carlito-latin-${weight}-normal.woff2`;
  const source = `data:font/woff2;base64,${readFileSync(new URL(file, import.meta.url)).toString('base64')}`;
  const pairs = CHARACTERS.flatMap(one => CHARACTERS.map(other => one + other));
  const [widths, distances] = [
    await page.evaluate(measure, { source, texts: CHARACTERS, size: UNITS }),
    await page.evaluate(measure, { source, texts: pairs, size: UNITS }),
  ];
  const rows = CHARACTERS.flatMap((one, left) => {
    const row = CHARACTERS.flatMap((other, right) => {
      const apart = (widths[left] ?? 0) + (widths[right] ?? 0);
      const kerning = (distances[left * CHARACTERS.length + right] ?? apart) - apart;
      return Math.abs(kerning) > 1 ? [`${other}${kerning}`] : [];
    });
    return row.length > 0 ? [`${JSON.stringify(one)}: ${JSON.stringify(row.join(' '))},`] : [];
  });
  return `{ widths: [${widths.join(', ')}], kerning: { ${rows.join('\n')} } }`;
}

async function main(): Promise<void> {
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    // Chromium cannot use its sandbox as root, for example in a container.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    const faces: string[] = [];
    for (const [name, weight] of Object.entries(FACES))
      faces.push(`export const ${name}: Face = ${await face(page, weight)};`);
    writeFileSync(
      new URL('../core/fit/carlitoTable.ts', import.meta.url),
      `/** Made by tools/fontTable.ts: widths of Carlito, which are those of Calibri. */
      export interface Face {
        /** In ${UNITS}ths of an em, in the order of \`CHARACTERS\`. */
        readonly widths: readonly number[];
        /** By the left character: each right one with the distance that comes on top. */
        readonly kerning: Readonly<Record<string, string>>;
      }
      export const UNITS = ${UNITS};
      export const CHARACTERS = ${JSON.stringify(CHARACTERS.join(''))};
      ${faces.join('\n')}`,
    );
  } finally {
    await browser.close();
  }
}

void main();
