import { bold, CHARACTERS, regular, UNITS, type Face } from './carlitoTable.ts';
import type { Measure } from './measure.ts';

/** Of pictures and of the characters of East Asia, in ems: those of Segoe UI Emoji are the widest. */
const WIDE = 1.37;
/** Of a letter that is not in the table, in ems: that of `o`. */
const USUAL = 0.53;
/** What stands on or in the character before it, or is not seen. */
const WIDTHLESS = /^[\p{M}\p{Cf}\p{Cc}\p{EMod}]$/u;
const WIDE_CHARACTER =
  /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\uffef]$/u;
const JOINER = '\u200d';

const faces = { regular: read(regular), bold: read(bold) };

/**
 * Widths of Carlito, which are those of Calibri, for every font: where no browser can measure, or where the font is
 * missing. A letter with an accent is as wide as the one without.
 */
export const carlito: Measure = (text, { bold: isBold }) => {
  const { widths, kerning } = isBold ? faces.bold : faces.regular;
  let units = 0;
  let left = '';
  for (const character of text.normalize('NFD')) {
    if (character === JOINER) left = JOINER;
    else if (!WIDTHLESS.test(character)) {
      // What is joined to a picture is drawn in it.
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
