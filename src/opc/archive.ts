import { PRESENTATION, type Budget } from './budget.ts';
import { Packed } from './packed.ts';
import { PackageError } from './packageError.ts';

/** The first bytes of an OLE compound file: an encrypted Office file or an Office file from before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The size of the end-of-archive record without its comment, and the greatest length of that comment, in bytes. */
const END = 22;
const LONGEST_COMMENT = 0xffff;

/** The value of a 32-bit field whose actual value is in the zip64 extra field. */
const ELSEWHERE = 0xffff_ffff;

/**
 * Opens a zip archive (APPNOTE 6.3.10). Returns its files by name, in the order of its directory, without unpacking
 * them.
 *
 * Throws PackageError:
 * - `encrypted` for a file with a password
 * - `legacy` for an Office file from before 2007
 * - `notZip` for any other file that is not an archive
 * - `broken` for a damaged archive, overlapping files or duplicate names
 * - `tooLarge` or `tooManyParts` for an archive over the budget
 */
export function openArchive(bytes: Uint8Array, budget: Budget = PRESENTATION): Map<string, Packed> {
  if (bytes.length > budget.file) throw new PackageError('tooLarge');
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte))
    throw new PackageError(mentions(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new PackageError('notZip');
  try {
    return read(bytes, budget);
  } catch (error) {
    // An offset is outside the file.
    if (error instanceof RangeError) throw new PackageError('broken');
    throw error;
  }
}

function read(bytes: Uint8Array, budget: Budget): Map<string, Packed> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > budget.parts) throw new PackageError('tooManyParts');
  const allowance = { left: budget.unpacked };
  const files = new Map<string, Packed>();
  const spans: { readonly from: number; readonly to: number }[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    const header = readHeader(view, at);
    at = header.next;
    const { name } = header;
    const from = dataOffset(view, header.offset);
    spans.push({ from: header.offset, to: from + header.packed });
    if (name.endsWith('/')) continue;
    const { method, crc, size } = header;
    if (header.isEncrypted) throw new PackageError('encrypted');
    if ((method !== 0 && method !== 8) || files.has(name)) throw new PackageError('broken', name);
    const data = bytes.subarray(from, from + header.packed);
    if (data.length !== header.packed) throw new PackageError('broken', name);
    files.set(name, new Packed({ name, method, crc, size, data }, budget, allowance));
  }
  spans.sort((one, other) => one.from - other.from);
  if (spans.some(({ from }, index) => index > 0 && from < (spans[index - 1]?.to ?? 0)))
    throw new PackageError('broken');
  return files;
}

/** Returns the offset of the central directory and the number of files it lists (APPNOTE 4.3.16, 4.3.14). */
function findDirectory(view: DataView): { readonly offset: number; readonly count: number } {
  const last = Math.max(0, view.byteLength - END - LONGEST_COMMENT);
  let end = view.byteLength - END;
  while (end >= last && view.getUint32(end, true) !== 0x0605_4b50) end--;
  if (end < last) throw new PackageError('broken');
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== ELSEWHERE) return { offset, count };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x0706_4b50) return { offset, count };
  const end64 = getUint64(view, locator + 8);
  if (view.getUint32(end64, true) !== 0x0606_4b50) throw new PackageError('broken');
  return { offset: getUint64(view, end64 + 48), count: getUint64(view, end64 + 32) };
}

/** Reads one entry of the central directory (APPNOTE 4.3.12). */
function readHeader(view: DataView, at: number) {
  if (view.getUint32(at, true) !== 0x0201_4b50) throw new PackageError('broken');
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new PackageError('broken');
  const wide = wideFields(view, nameEnd, extraEnd);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE ? (wide.shift() ?? value) : value;
  };
  const [size, packed, offset] = [field(24), field(20), field(42)] as const;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46);
  return {
    // Without the UTF-8 flag the code page is unknown, but every code page has the ASCII characters.
    name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1').decode(name),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed,
    offset,
    next,
  };
}

/**
 * Returns the 64-bit values in the zip64 extra field (APPNOTE 4.5.3), in order. Returns an empty list when there is no
 * such field.
 */
function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1)
      return Array.from({ length: Math.min(3, Math.floor(length / 8)) }, (_, index) =>
        getUint64(view, at + 4 + 8 * index),
      );
    at += 4 + length;
  }
  return [];
}

/** Returns the offset of a file's data, after its local header (APPNOTE 4.3.7). */
function dataOffset(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== 0x0403_4b50) throw new PackageError('broken');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Reads a 64-bit number. Exact up to 2^53, which is more than a file can have. */
function getUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Whether the name of a compound file's stream (UTF-16) occurs in the bytes. */
function mentions(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
}
