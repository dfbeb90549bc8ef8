import { decodeText } from './encoding.ts';
import { readSeparated } from './separated.ts';
import { readWorkbook } from './workbook.ts';

/**
 * Why a file gives no list.
 * - `encrypted`: it has a password.
 * - `oldExcel`: a workbook of before Excel 2007 (.xls).
 * - `notAList`: neither text nor a workbook.
 * - `broken`: a workbook that is damaged.
 * - `tooLarge`: more than a list of people can be.
 * - `empty`: no text in it.
 */
export type ListTrouble = 'encrypted' | 'oldExcel' | 'notAList' | 'broken' | 'tooLarge' | 'empty';

/** The rows of a list as texts, blank rows included, so that row 1 is the first one of the file. */
export type Rows = readonly (readonly string[])[];

export type ListFile =
  { readonly ok: true; readonly rows: Rows } | { readonly ok: false; readonly trouble: ListTrouble };

/** Bytes of a file. */
const LARGEST = 20_000_000;

/** First bytes of an OLE compound file: a workbook with a password, or one of before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Reads a list of participants out of a file: text with separators in any usual encoding, or an .xlsx. Never throws. */
export function readListFile(bytes: Uint8Array): ListFile {
  if (bytes.length > LARGEST) return { ok: false, trouble: 'tooLarge' };
  if (startsWith(bytes, COMPOUND_FILE)) {
    return { ok: false, trouble: mentions(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldExcel' };
  }
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
  const text = decodeText(bytes);
  if (text === null) return { ok: false, trouble: 'notAList' };
  return /\S/.test(text) ? { ok: true, rows: readSeparated(text) } : { ok: false, trouble: 'empty' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Whether the name of a compound file's stream (UTF-16) occurs in the bytes. */
function mentions(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
}
