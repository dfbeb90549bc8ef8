import { bold, CHARACTERS, regular, UNITS, type Face } from './carlitoTable.ts';
import type { Measure } from './measure.ts';

/** Width of emoji and East Asian characters, in ems: the width in Segoe UI Emoji, the widest font. */
const WIDE = 1.37;
/** Width of a letter that is not in the table, in ems: the width of `o`. */
const USUAL = 0.53;
/** Characters without width: they combine with the character before them, or are invisible. */
const WIDTHLESS = /^[\p{M}\p{Cf}\p{Cc}\p{EMod}]$/u;
const WIDE_CHARACTER =
  /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\uffef]$/u;
const JOINER = '\u200d';

const faces = { regular: read(regular), bold: read(bold) };

/**
 * Measures text with the widths of Carlito, which equal those of Calibri, for every font. Used when no browser can
 * measure, or when the font is missing. An accented letter is as wide as the plain letter.
 */
export const carlito: Measure = (text, { bold: isBold }) => {
  const { widths, kerning } = isBold ? faces.bold : faces.regular;
  let units = 0;
  let left = '';
  for (const character of text.normalize('NFD')) {
    if (character === JOINER) left = JOINER;
    else if (!WIDTHLESS.test(character)) {
      // A character after a zero-width joiner is part of the emoji before it.
      if (left !== JOINER)
        units += (widths.get(character) ?? otherWidth(character)) + (kerning.get(left + character) ?? 0);
      left = character;
    }
  }
  return units / UNITS;
};

function otherWidth(character: string): number {
  if (character === '\u00a0') return faces.regular.widths.get(' ') ?? 0;
  return (WIDE_CHARACTER.test(character) ? WIDE : USUAL) * UNITS;
}

function read({ widths, kerning }: Face): {
  readonly widths: ReadonlyMap<string, number>;
  readonly kerning: ReadonlyMap<string, number>;
} {
  const pairs = Object.entries(kerning).flatMap(([left, row]) =>
    row.split(' ').map((pair): [string, number] => [left + pair.charAt(0), Number(pair.slice(1))]),
  );
  return {
    widths: new Map(Array.from(CHARACTERS, (one, at) => [one, widths[at] ?? 0])),
    kerning: new Map(pairs),
  };
}
