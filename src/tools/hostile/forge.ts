import { deflateSync } from 'fflate';
import { crc32 } from '../../opc/crc32.ts';

/** A file in a forged archive. Omitted properties have their true values. */
export interface ForgedFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** The unpacked size in the headers, in bytes. */
  readonly size?: number;
  /** The packed size in the headers, in bytes. */
  readonly packed?: number;
  /** The offset of the local header in the central directory. */
  readonly offset?: number;
  /** Writes the sizes in the extra field of zip64. */
  readonly zip64?: boolean;
  /** Omits the sizes from the local header, like a program that writes to a stream. */
  readonly sizesBehind?: boolean;
}

export interface ForgedArchive {
  /** The number of files that the end of central directory record states. */
  readonly count?: number;
  /** The offset of the central directory that the end of central directory record states. */
  readonly directory?: number;
  /** Adds the end records of zip64. */
  readonly zip64?: boolean;
}

/** Returns an archive with possibly false metadata, as written by a hostile or careless program. */
export function forged(files: readonly ForgedFile[], archive: ForgedArchive = {}): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const { method = 8, flags = 0, content, zip64 = false } = file;
    const data = method === 0 ? content : deflateSync(content);
    const { crc = crc32(content), size = content.length, packed = data.length, offset = at } = file;
    const name = new TextEncoder().encode(file.name);
    const sizes = file.sizesBehind ? [0, 0, 0] : [crc, packed, size];
    const pieces = [
      record('42222244422', [LOCAL, 20, flags, method, 0, 0, ...sizes, name.length, 0]),
      name,
      data,
    ];
    if (file.sizesBehind) pieces.push(record('4444', [0x08074b50, crc, packed, size]));
    local.push(...pieces);
    at += pieces.reduce((sum, one) => sum + one.length, 0);
    central.push(...entry({ flags, method, crc, packed, size, offset, name, zip64 }));
  }
  return joined([...local, ...central, ...endOf(central, files.length, at, archive)]);
}

/** Returns an archive in which `count` files share one packed stream of `zeros` zeros. */
export function overlapping(count: number, zeros: number): Uint8Array {
  const content = new Uint8Array(zeros);
  const data = deflateSync(content);
  const told = {
    flags: 0,
    method: 8,
    crc: crc32(content),
    packed: data.length,
    size: zeros,
    offset: 0,
    zip64: false,
  };
  const header = record('42222244422', [LOCAL, 20, 0, 8, 0, 0, told.crc, told.packed, zeros, 0, 0]);
  const names = Array.from({ length: count }, (_, index) => new TextEncoder().encode(`ppt/${index}.xml`));
  const central = names.flatMap(name => entry({ ...told, name }));
  return joined([header, data, ...central, ...endOf(central, count, header.length + data.length, {})]);
}

const LOCAL = 0x04034b50;
const ELSEWHERE = 0xffffffff;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly name: Uint8Array;
  readonly zip64: boolean;
}

function entry({ flags, method, crc, packed, size, offset, name, zip64 }: Entry): readonly Uint8Array[] {
  const extra = zip64 ? record('22888', [1, 24, size, packed, offset]) : new Uint8Array();
  const [narrowPacked, narrowSize, narrowOffset] = zip64
    ? [ELSEWHERE, ELSEWHERE, ELSEWHERE]
    : [packed, size, offset];
  return [
    record('42222224', [0x02014b50, 20, 20, flags, method, 0, 0, crc]),
    record('442222244', [narrowPacked, narrowSize, name.length, extra.length, 0, 0, 0, 0, narrowOffset]),
    name,
    extra,
  ];
}

function endOf(
  central: readonly Uint8Array[],
  files: number,
  at: number,
  { count = files, directory = at, zip64 = false }: ForgedArchive,
): readonly Uint8Array[] {
  const size = central.reduce((sum, one) => sum + one.length, 0);
  if (!zip64)
    return [record('42222442', [0x06054b50, 0, 0, count % 65_536, count % 65_536, size, directory, 0])];
  return [
    record('4822448888', [0x06064b50, 44, 45, 45, 0, 0, count, count, size, directory]),
    record('4484', [0x07064b50, 0, at + size, 1]),
    record('42222442', [0x06054b50, 0, 0, 0xffff, 0xffff, ELSEWHERE, ELSEWHERE, 0]),
  ];
}

/** Encodes little-endian fields of 2, 4 or 8 bytes. */
function record(widths: string, values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Array.from(widths).reduce((sum, width) => sum + Number(width), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  Array.from(widths).forEach((width, index) => {
    const value = values[index] ?? 0;
    if (width === '2') view.setUint16(at, value, true);
    else view.setUint32(at, value % 2 ** 32, true);
    if (width === '8') view.setUint32(at + 4, Math.floor(value / 2 ** 32), true);
    at += Number(width);
  });
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
