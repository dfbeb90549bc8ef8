import { zlibSync } from 'fflate';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The format of the picture: eight bits per channel, RGBA, default compression and filter, not interlaced. */
const format = [8, 6, 0, 0, 0];

/** Encodes a square picture as PNG. `pixels` holds the red, green, blue and alpha of each pixel, row by row. */
export function png(size: number, pixels: Uint8Array): Uint8Array {
  const rows = new Uint8Array(size * (1 + size * 4));
  for (let row = 0; row < size; row++) {
    // Each row starts with its filter type: 0, no filter.
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (1 + size * 4) + 1);
  }
  return bytes([
    ...signature,
    ...chunk('IHDR', [...int(size), ...int(size), ...format]),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', []),
  ]);
}

function chunk(type: string, data: Iterable<number>): readonly number[] {
  const content = [...new TextEncoder().encode(type), ...data];
  return [...int(content.length - type.length), ...content, ...int(checksum(content))];
}

/** Computes the CRC-32 as defined by PNG. */
function checksum(data: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function int(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function bytes(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}
