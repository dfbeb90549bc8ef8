import { toBase64 } from '../../../opc/base64.ts';

const FACES = [
  {
    weight: '400',
    style: 'normal',
    latin: new URL('@fontsource/carlito/files/carlito-latin-400-normal.woff2', import.meta.url),
    extended: new URL('@fontsource/carlito/files/carlito-latin-ext-400-normal.woff2', import.meta.url),
  },
  {
    weight: '700',
    style: 'normal',
    latin: new URL('@fontsource/carlito/files/carlito-latin-700-normal.woff2', import.meta.url),
    extended: new URL('@fontsource/carlito/files/carlito-latin-ext-700-normal.woff2', import.meta.url),
  },
  {
    weight: '400',
    style: 'italic',
    latin: new URL('@fontsource/carlito/files/carlito-latin-400-italic.woff2', import.meta.url),
    extended: new URL('@fontsource/carlito/files/carlito-latin-ext-400-italic.woff2', import.meta.url),
  },
  {
    weight: '700',
    style: 'italic',
    latin: new URL('@fontsource/carlito/files/carlito-latin-700-italic.woff2', import.meta.url),
    extended: new URL('@fontsource/carlito/files/carlito-latin-ext-700-italic.woff2', import.meta.url),
  },
] as const;

const EXTENDED_RANGE = 'U+0100-02BA, U+1E00-1EFF, U+2C60-2C7F, U+A720-A7FF';

let loading: Promise<void> | null = null;

/**
 * Loads Carlito under its own name and as Calibri. Both fonts have the same character widths, so a slide looks the same
 * on machines with and without Office. Also resolves when a font file fails to load.
 */
export function loadFonts(): Promise<void> {
  return (loading ??= load());
}

async function load(): Promise<void> {
  const faces = FACES.flatMap(({ weight, style, latin, extended }) =>
    ['Calibri', 'Carlito'].flatMap(family => [
      new FontFace(family, `url(${latin.href})`, { weight, style }),
      new FontFace(family, `url(${extended.href})`, { weight, style, unicodeRange: EXTENDED_RANGE }),
    ]),
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(
    faces.filter(face => face.unicodeRange !== EXTENDED_RANGE).map(face => face.load()),
  );
}

let styled: Promise<string> | null = null;

/** Returns a style sheet with the same fonts, for a picture that cannot load files. */
export function fontStyle(): Promise<string> {
  return (styled ??= makeStyle());
}

async function makeStyle(): Promise<string> {
  const rules = FACES.flatMap(({ weight, style, latin, extended }) =>
    [latin, extended].map(async file => {
      const answer = await fetch(file);
      const data = toBase64(new Uint8Array(await answer.arrayBuffer()));
      const range = file === extended ? `unicode-range:${EXTENDED_RANGE};` : '';
      return ['Calibri', 'Carlito'].map(
        family =>
          `@font-face{font-family:${family};font-weight:${weight};font-style:${style};${range}src:url(data:font/woff2;base64,${data})}`,
      );
    }),
  );
  return (await Promise.all(rules)).flat().join('');
}
