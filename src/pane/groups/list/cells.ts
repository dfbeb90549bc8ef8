import type { XmlElement } from '../../../opc/xmlTree.ts';
import { childrenOf } from './parts.ts';

/** Built-in number formats that show a date or a time (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = [...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)];

/**
 * Matches literal text in a number format: quoted, in brackets, or after a backslash. Quotes and brackets can be
 * unclosed.
 */
const LITERAL = /"[^"]*"?|\[[^\]]*\]?|\\./g;

const DAY = 86_400_000;

/** Days from the epoch of a workbook to 1970-01-01. The epoch is in 1904 (old Macs) or in 1900. */
const EPOCH_1904 = 24_107;
const EPOCH_1900 = 25_569;

/**
 * Returns a function that reads the text of a cell, using the shared strings and styles of the workbook (ECMA-376 part
 * 1, 18.3.1.4).
 */
export function cellReader(
  workbook: XmlElement,
  strings: XmlElement | null | undefined,
  styles: XmlElement | null | undefined,
): (cell: XmlElement) => string {
  const shared = childrenOf(strings, 'si').map(richText);
  const dates = dateStyles(styles);
  const from1904 = /^(1|true)$/.test(childrenOf(workbook, 'workbookPr')[0]?.getAttribute('date1904') ?? '');
  const epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
  return cell => {
    const value = childrenOf(cell, 'v')[0]?.textContent ?? '';
    switch (cell.getAttribute('t') ?? 'n') {
      case 's':
        return shared[Number(value)] ?? '';
      case 'inlineStr':
        return childrenOf(cell, 'is').map(richText).join('');
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return dates.has(Number(cell.getAttribute('s') ?? 0)) ? dateText(value, epoch) : numberText(value);
      default:
        return unescaped(value);
    }
  };
}

/** Returns the text of a plain or rich string, without phonetic hints. */
function richText(string: XmlElement): string {
  const runs = [string, ...childrenOf(string, 'r')];
  return unescaped(runs.flatMap(run => childrenOf(run, 't').map(text => text.textContent)).join(''));
}

/** Decodes escaped characters that XML cannot hold, such as `_x000D_` (ECMA-376 part 1, 18.18.6, ST_Xstring). */
function unescaped(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Returns a number rounded to 15 digits, because further digits are floating-point noise. */
function numberText(value: string): string {
  return value.trim() === '' || Number.isNaN(Number(value))
    ? value
    : String(Number(Number(value).toPrecision(15)));
}

/** Returns a date as `2026-05-31`, followed by the time if there is one. */
function dateText(value: string, epoch: number): string {
  const moment = new Date(Math.round((Number(value) - epoch) * DAY));
  if (value.trim() === '' || Number.isNaN(moment.getTime())) return value;
  const [day = '', time = ''] = moment.toISOString().split('T');
  return Number(value) % 1 === 0 ? day : `${day} ${time.slice(0, 5)}`;
}

/** Returns the indices of the cell styles that show a date. */
function dateStyles(styles: XmlElement | null | undefined): ReadonlySet<number> {
  const formats = new Set(DATE_FORMATS);
  for (const format of childrenOf(childrenOf(styles, 'numFmts')[0], 'numFmt')) {
    const code = (format.getAttribute('formatCode') ?? '').replace(LITERAL, '');
    if (/[dmyhs]/i.test(code) && !/general/i.test(code)) formats.add(Number(format.getAttribute('numFmtId')));
  }
  const cellStyles = childrenOf(childrenOf(styles, 'cellXfs')[0], 'xf');
  return new Set(
    cellStyles.flatMap((style, at) => (formats.has(Number(style.getAttribute('numFmtId'))) ? [at] : [])),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
