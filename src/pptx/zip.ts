import { unzipSync, zipSync, type Zippable } from 'fflate';
import { PackageError } from './packageError.ts';

/** First bytes of an OLE compound file: an encrypted .pptx, or a .ppt of before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Kinds of content that are compressed already: stored as they are. */
const COMPRESSED = /\.(png|jpe?g|gif|mp[34]|m4[av]|wmv|zip|docx|xlsx|pptx)$/i;

/**
 * The files in a zip archive, in the archive's order. Throws PackageError `encrypted` for a file with a
 * password, `legacy` for the format of before 2007, `notZip` for anything else that is no archive and
 * `broken` for an archive that is damaged.
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) {
    throw new PackageError(mentions(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new PackageError('notZip');
  try {
    return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  } catch {
    throw new PackageError('broken');
  }
}

/** Archives the files in their order. The same content gives the same bytes: no time of day is written. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: COMPRESSED.test(name) ? 0 : 6, mtime }];
  return zipSync(entries);
}

/** Whether the name of a compound file's stream (UTF-16) occurs in the bytes. */
function mentions(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
}
