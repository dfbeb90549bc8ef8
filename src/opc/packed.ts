import { Inflate, inflateSync } from 'fflate';
import type { Budget } from './budget.ts';
import { crc32 } from './crc32.ts';
import { PackageError } from './packageError.ts';

/** Bytes of packed data that are unpacked at a time: 16 MB at most come out of them. */
const PIECE = 16_384;

/** Bytes from which the ratio counts: small parts may be all blanks. */
const SMALL = 8_000_000;

/** What deflate can make of a byte at most. */
const STEEPEST = 1_032;

/** How many bytes may still be unpacked, shared by the parts of one archive. */
export interface Allowance {
  left: number;
}

/** A file in an archive: unpacked when its bytes are first asked for, and written back as it came. */
export class Packed {
  readonly name: string;
  /** Compression method: 0 is stored, 8 is deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes when unpacked, as the archive declares it. */
  readonly size: number;
  /** The data as it is in the archive. */
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
   * The content; the same array each time. Counts what comes out while it unpacks, whatever the archive declares.
   * Throws PackageError `tooLarge` when that is over the budget, `broken` when it is not what was packed.
   */
  bytes(): Uint8Array {
    if (this.#bytes) return this.#bytes;
    const bytes = this.method === 0 ? this.data : this.#inflated();
    if (bytes.length !== this.size || crc32(bytes) !== this.crc) throw new PackageError('broken', this.name);
    return (this.#bytes = bytes);
  }

  /** Lets the unpacked bytes go; the next caller unpacks them anew. */
  forget(): void {
    this.#bytes = null;
  }

  #inflated(): Uint8Array {
    const { data, name } = this;
    const byRatio = Math.max(SMALL, data.length * this.#budget.ratio);
    const most = Math.min(this.#budget.part, this.#allowance.left, byRatio);
    const pieces: Uint8Array[] = [];
    // Cannot become large: unpacked at one go, which is many times faster.
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
