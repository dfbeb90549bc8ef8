import { Inflate, inflateSync } from 'fflate';
import type { Budget } from './budget.ts';
import { crc32 } from './crc32.ts';
import { PackageError } from './packageError.ts';

/** The number of packed bytes to unpack at a time. They produce at most 17 MB. */
const PIECE = 16_384;

/** The unpacked size from which the ratio is limited, in bytes. Small parts may consist of blanks. */
const SMALL = 8_000_000;

/** The greatest number of bytes that deflate can produce from one byte. */
const STEEPEST = 1_032;

/** The number of bytes that may still be unpacked, shared by all parts of an archive. */
export interface Allowance {
  left: number;
}

/** A file in an archive. It is unpacked on first use, and saved again with its original packed data. */
export class Packed {
  readonly name: string;
  /** The compression method: 0 is stored, 8 is deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** The unpacked size in bytes that the archive declares. */
  readonly size: number;
  /** The packed data. */
  readonly data: Uint8Array;
  readonly #budget: Budget;
  readonly #allowance: Allowance;
  #bytes: Uint8Array | null = null;

  constructor(
    { name, method, crc, size, data }: Pick<Packed, 'name' | 'method' | 'crc' | 'size' | 'data'>,
    budget: Budget,
    allowance: Allowance,
  ) {
    this.name = name;
    this.method = method;
    this.crc = crc;
    this.size = size;
    this.data = data;
    this.#budget = budget;
    this.#allowance = allowance;
  }

  /**
   * Returns the unpacked content, which is cached. Counts the actual bytes while unpacking, regardless of the declared
   * size. Throws PackageError `tooLarge` for a part over the budget, and `broken` when the data is damaged.
   */
  bytes(): Uint8Array {
    if (this.#bytes) return this.#bytes;
    const bytes = this.method === 0 ? this.data : this.#inflated();
    if (bytes.length !== this.size || crc32(bytes) !== this.crc) throw new PackageError('broken', this.name);
    return (this.#bytes = bytes);
  }

  /** Releases the unpacked bytes. The next call of `bytes` unpacks the data again. */
  forget(): void {
    this.#bytes = null;
  }

  #inflated(): Uint8Array {
    const { data, name } = this;
    const byRatio = Math.max(SMALL, data.length * this.#budget.ratio);
    const most = Math.min(this.#budget.part, this.#allowance.left, byRatio);
    const pieces: Uint8Array[] = [];
    // This data cannot become large, so it is unpacked in one call, which is many times faster.
    const isTiny = data.length * STEEPEST < SMALL;
    let length = 0;
    const add = (piece: Uint8Array): void => {
      length += piece.length;
      if (length > most) throw new PackageError('tooLarge', name);
      pieces.push(piece);
    };
    try {
      if (isTiny) add(inflateSync(data));
      else {
        const inflate = new Inflate(add);
        for (let at = 0; at < data.length; at += PIECE)
          inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
      }
    } catch (error) {
      throw error instanceof PackageError ? error : new PackageError('broken', name);
    }
    this.#allowance.left -= length;
    return joined(pieces, length);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
