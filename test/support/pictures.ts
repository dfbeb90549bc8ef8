import { zlibSync } from 'fflate';

/** Small valid picture files of one colour, for tests. */

/** Returns a PNG. */
export function png(width: number, height: number): Uint8Array {
  const header = [...word(width), ...word(height), 8, 0, 0, 0, 0];
  // One filter byte and one byte a pixel.
  const rows = zlibSync(new Uint8Array((width + 1) * height));
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...rows]),
    ...chunk('IEND', []),
  ]);
}

/** Returns the headers of a JPEG, with a segment before the frame header. */
export function jpeg(width: number, height: number): Uint8Array {
  const sides = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    2,
    0xff,
    0xc0,
    0,
    11,
    8,
    ...sides,
    1,
    1,
    0x11,
    0,
    0xff,
    0xd9,
  ]);
}

/** Returns a GIF. */
export function gif(width: number, height: number): Uint8Array {
  const head = Array.from('GIF89a', one => one.charCodeAt(0));
  return Uint8Array.from([...head, width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0, 0x3b]);
}

/** Returns a BMP whose rows go from the top to the bottom. */
export function bmp(width: number, height: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(54 + width * 3 * height));
  view.setUint16(0, 0x424d);
  view.setUint32(2, view.byteLength, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, -height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  return new Uint8Array(view.buffer);
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...Array.from(type, one => one.charCodeAt(0)), ...data];
  return [...word(data.length), ...body, ...word(checksum(body))];
}

function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function word(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
