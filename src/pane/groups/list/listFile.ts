import { decodeText } from './encoding.ts';
import { readSeparated } from './separated.ts';
import { MOST_COLUMNS, MOST_ROWS, readWorkbook } from './workbook.ts';

/**
 * Why a list cannot be read from a file.
 * - `encrypted`: a workbook with a password.
 * - `oldExcel`: a workbook from before Excel 2007 (.xls).
 * - `notAList`: neither text nor a workbook.
 * - `broken`: a damaged workbook.
 * - `tooLarge`: larger than a list of people can be.
 * - `empty`: no text.
 */
export type ListTrouble = 'encrypted' | 'oldExcel' | 'notAList' | 'broken' | 'tooLarge' | 'empty';

/**
 * The rows of a list; each row is the texts of its cells. Includes blank rows, so that row 1 is the first row of the
 * file.
 */
export type Rows = readonly (readonly string[])[];

export type ListFile =
  { readonly ok: true; readonly rows: Rows } | { readonly ok: false; readonly trouble: ListTrouble };

/** Matches the start of a web page, which a server may send instead of the requested file. */
const WEB_PAGE = /^\s*<(?:!doctype|html|head|body|\?xml)\b/iu;

/** Reads a list of participants from separated text in any common encoding, or from an .xlsx workbook. Never throws. */
export function readListFile(bytes: Uint8Array): ListFile {
  const workbook = readWorkbook(bytes);
  if (workbook) return workbook;
  const text = decodeText(bytes);
  if (text === null || WEB_PAGE.test(text)) return { ok: false, trouble: 'notAList' };
  if (!/\S/.test(text)) return { ok: false, trouble: 'empty' };
  if (isTooLong(text)) return { ok: false, trouble: 'tooLarge' };
  const rows = readSeparated(text);
  const isTooWide = rows.some(row => row.length > MOST_COLUMNS);
  return isTooWide ? { ok: false, trouble: 'tooLarge' } : { ok: true, rows };
}

/** Returns whether a text has more lines than a list can have. Counts blank lines too. */
function isTooLong(text: string): boolean {
  let lines = 0;
  for (let at = 0; at < text.length && lines <= MOST_ROWS; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines++;
  }
  return lines > MOST_ROWS;
}
