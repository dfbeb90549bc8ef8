import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { drawing } from '../src/tools/icon/drawing.ts';
import { iconFiles } from '../src/tools/icon/iconFiles.ts';

describe('the icons', () => {
  it.each([...iconFiles()])('the icon file %s is exactly what the script generates', (name, bytes) => {
    expect(Buffer.from(bytes).equals(readFileSync(`assets/${name}`))).toBe(true);
  });

  it('the icons contain the pixels of the drawing, row by row', () => {
    const file = Buffer.from(iconFiles().get('icon-16.png') ?? []);
    const start = file.indexOf('IDAT');
    const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
    const pixels = Array.from({ length: 16 }, (_, row) => rows.subarray(row * 65 + 1, (row + 1) * 65));
    expect(Buffer.concat(pixels).equals(Buffer.from(drawing(16)))).toBe(true);
  });

  it('icons are crisp at 16 pixels: every pixel is either opaque or transparent', () => {
    const alphas = drawing(16).filter((_, at) => at % 4 === 3);
    expect(new Set(alphas)).toEqual(new Set([0, 255]));
  });
});
