import { openArchive } from '../../../opc/archive.ts';
import { LIST } from '../../../opc/budget.ts';
import { PackageError } from '../../../opc/packageError.ts';
import type { XmlElement } from '../../../opc/xmlTree.ts';
import { cellReader } from './cells.ts';
import type { ListFile, ListTrouble, Rows } from './listFile.ts';
import { childrenOf, readPart, readRelationships } from './parts.ts';

/** Limits of a sheet; a larger sheet is not a list of people. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 500;

/**
 * Returns the first visible sheet with text of an .xlsx (ECMA-376 part 1, chapter 18). Missing cells become empty
 * texts. Returns null when the file is not an Office file.
 */
export function readWorkbook(bytes: Uint8Array): ListFile | null {
  try {
    return readSheets(bytes);
  } catch (error) {
    if (error instanceof PackageError)
      return error.code === 'notZip' ? null : { ok: false, trouble: troubleOf(error) };
    // The target of a relationship is not a valid address.
    if (error instanceof TypeError || error instanceof URIError) return { ok: false, trouble: 'broken' };
    throw error;
  }
}

function troubleOf({ code }: PackageError): ListTrouble {
  if (code === 'encrypted') return 'encrypted';
  if (code === 'legacy') return 'oldExcel';
  return code.startsWith('too') ? 'tooLarge' : 'broken';
}

function readSheets(bytes: Uint8Array): ListFile {
  const files = openArchive(bytes, LIST);
  const parts = new Map(Array.from(files, ([name, file]) => [name.toLowerCase(), file]));
  const path = readRelationships(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const workbook = readPart(parts, path);
  if (workbook?.localName !== 'workbook') return { ok: false, trouble: 'notAList' };
  const related = readRelationships(parts, path);
  const [strings, styles] = ['sharedStrings', 'styles'].map(wanted => {
    const target = related.find(({ type }) => type === wanted)?.target;
    return target === undefined ? null : readPart(parts, target);
  });
  const read = cellReader(workbook, strings, styles);
  for (const sheet of childrenOf(childrenOf(workbook, 'sheets')[0], 'sheet')) {
    if (/hidden/i.test(sheet.getAttribute('state') ?? '')) continue;
    const id = Array.from(sheet.attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const target = related.find(one => one.id === id && one.type === 'worksheet')?.target;
    const rows = target === undefined ? [] : sheetRows(readPart(parts, target), read);
    if (rows.length > 0) return { ok: true, rows };
  }
  return { ok: false, trouble: 'empty' };
}

/** Returns the cells of a sheet by their references. A row or cell without a reference follows the previous one. */
function sheetRows(sheet: XmlElement | null, read: (cell: XmlElement) => string): Rows {
  const rows: ((string | undefined)[] | undefined)[] = [];
  let row = -1;
  for (const element of childrenOf(childrenOf(sheet, 'sheetData')[0], 'row')) {
    row = Math.max(row + 1, (parseInt(element.getAttribute('r') ?? '') || 0) - 1);
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = Math.max(column + 1, columnIn(cell.getAttribute('r') ?? ''));
      const text = read(cell);
      if (text.trim() === '') continue;
      if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new PackageError('tooLarge');
      (rows[row] ??= [])[column] = text;
    }
  }
  return Array.from(rows, cells => Array.from(cells ?? [], text => text ?? ''));
}

/** Returns the column (from 0) of a reference such as `AB12`; -1 when the reference has no column. */
function columnIn(reference: string): number {
  const [letters = ''] = /^[A-Z]*/.exec(reference) ?? [];
  return Array.from(letters).reduce((sum, one) => sum * 26 + parseInt(one, 36) - 9, 0) - 1;
}
