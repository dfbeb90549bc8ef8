import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { Packed } from './packed.ts';
import { PackageError } from './packageError.ts';

/** Files that are already compressed, and are therefore stored. */
const COMPRESSED = /\.(png|jpe?g|gif|mp[34]|m4[av]|wmv|zip|docx|xlsx|pptx)$/i;

/**
 * Constant header fields (APPNOTE 4.4): version 2.0 of the format, the flag for names in UTF-8, and the date 1 January
 * 1980, because no time is written.
 */
const VERSION = 20;
const UTF8 = 0x800;
const DAY = 0x21;

/**
 * Without zip64, an archive must have fewer files than this: the value itself means that the count is in zip64 data.
 */
const MOST = 0xffff;

/**
 * Writes a zip archive of the files, in order. Copies packed files without repacking them. The same content always
 * gives the same bytes. Throws PackageError `tooManyParts` or `tooLarge` when the archive would need zip64.
 */
export function writeArchive(files: ReadonlyMap<string, Uint8Array | Packed>): Uint8Array {
  const entries = Array.from(files, ([name, content]) => ({
    path: new TextEncoder().encode(name),
    ...(content instanceof Packed ? content : pack(name, content)),
  }));
  if (entries.length >= MOST) throw new PackageError('tooManyParts');
  const directory = entries.reduce((sum, { path, data }) => sum + 30 + path.length + data.length, 0);
  const end = entries.reduce((sum, { path }) => sum + 46 + path.length, directory);
  if (end >= 0xffff_ffff) throw new PackageError('tooLarge');
  const bytes = new Uint8Array(end + 22);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = directory;
  for (const { path, data, ...entry } of entries) {
    view.setUint32(local, 0x0403_4b50, true);
    describe(view, local + 4, path, data, entry);
    bytes.set(path, local + 30);
    bytes.set(data, local + 30 + path.length);
    view.setUint32(central, 0x0201_4b50, true);
    view.setUint16(central + 4, VERSION, true);
    describe(view, central + 6, path, data, entry);
    view.setUint32(central + 42, local, true);
    bytes.set(path, central + 46);
    local += 30 + path.length + data.length;
    central += 46 + path.length;
  }
  view.setUint32(end, 0x0605_4b50, true);
  view.setUint16(end + 8, entries.length, true);
  view.setUint16(end + 10, entries.length, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}

interface Entry {
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
}

function pack(name: string, bytes: Uint8Array): Entry & { readonly data: Uint8Array } {
  const method = COMPRESSED.test(name) ? 0 : 8;
  const data = method === 0 ? bytes : deflateSync(bytes);
  return { method, crc: crc32(bytes), size: bytes.length, data };
}

/**
 * Writes the fields that the local header (APPNOTE 4.3.7) and the central directory (APPNOTE 4.3.12) have in common.
 */
function describe(
  view: DataView,
  at: number,
  path: Uint8Array,
  data: Uint8Array,
  { method, crc, size }: Entry,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, path.some(byte => byte > 0x7f) ? UTF8 : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}
