import type { XmlElement } from '../../../opc/xmlTree.ts';
import { childrenOf } from './parts.ts';

/** Built-in number formats that show a date or a time (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = [...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)];

/** What of a number format is text and not code: between quotes or brackets, which may lack their end, or behind a backslash. */
const LITERAL = /"[^"]*"?|\[[^\]]*\]?|\\./g;

const DAY = 86_400_000;

/** Days from the first day of 1970 back to the day that a workbook counts from: of the Macs of old, and of all others. */
const EPOCH_1904 = 24_107;
const EPOCH_1900 = 25_569;

/** What gives the text of a cell in a workbook with these shared strings and styles (ECMA-376 part 1, 18.3.1.4). */
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

/** A string in one piece or in runs; phonetic hints are no part of it. */
function richText(string: XmlElement): string {
  const runs = [string, ...childrenOf(string, 'r')];
  return unescaped(runs.flatMap(run => childrenOf(run, 't').map(text => text.textContent)).join(''));
}

/** Characters that XML cannot hold stand as `_x000D_` (18.18.6, ST_Xstring). */
function unescaped(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Numbers have 15 digits; the ones behind them are noise of the binary form. */
function numberText(value: string): string {
  return value.trim() === '' || Number.isNaN(Number(value))
    ? value
    : String(Number(Number(value).toPrecision(15)));
}

/** A day as 2026-05-31, with the time when it has one. */
function dateText(value: string, epoch: number): string {
  const moment = new Date(Math.round((Number(value) - epoch) * DAY));
  if (value.trim() === '' || Number.isNaN(moment.getTime())) return value;
  const [day = '', time = ''] = moment.toISOString().split('T');
  return Number(value) % 1 === 0 ? day : `${day} ${time.slice(0, 5)}`;
}

/** The cell styles (indices) that show a date. */
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
