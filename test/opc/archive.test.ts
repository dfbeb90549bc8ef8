import { strToU8, zipSync } from 'fflate';
import { openArchive } from '../../src/opc/archive.ts';
import { PRESENTATION, type Budget } from '../../src/opc/budget.ts';
import { checkFile } from '../../src/opc/checkFile.ts';
import { PackageError, type PackageErrorCode } from '../../src/opc/packageError.ts';
import { writeArchive } from '../../src/opc/writeArchive.ts';
import { forged, overlapping, type ForgedFile } from '../../src/tools/hostile/forge.ts';

const words = strToU8('Warme overdracht. '.repeat(100));

/** Opens an archive and unpacks all its files. Returns the code of the PackageError, or null. */
function opened(bytes: Uint8Array, budget: Partial<Budget> = {}): PackageErrorCode | null {
  try {
    for (const packed of openArchive(bytes, { ...PRESENTATION, ...budget }).values()) packed.bytes();
    return null;
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
}

describe('an archive', () => {
  it('an archive returns its files in directory order, and stored files without copying', () => {
    const bytes = zipSync({ 'b.xml': words, 'a/c.png': [words, { level: 0 }], 'leeg/': new Uint8Array() });
    const files = openArchive(bytes);
    expect([...files.keys()]).toEqual(['b.xml', 'a/c.png']);
    for (const packed of files.values()) expect(packed.bytes()).toEqual(words);
    expect(files.get('a/c.png')?.bytes().buffer).toBe(bytes.buffer);
  });

  it('an archive is written with the bytes that fflate writes, and files that were already packed stay as they are', () => {
    const files = { 'é.xml': words, 'b.png': words };
    const mtime = new Date(1980, 0, 1);
    const expected = zipSync({
      'é.xml': [words, { level: 6, mtime }],
      'b.png': [words, { level: 0, mtime }],
    });
    const written = writeArchive(new Map(Object.entries(files)));
    expect(written).toEqual(expected);
    expect(writeArchive(openArchive(zipSync(files, { level: 9, mtime })))).not.toEqual(expected);
    expect(writeArchive(openArchive(written))).toEqual(written);
  });

  it('an archive with 64-bit sizes, or with sizes after the data, can be read', () => {
    const zip64 = forged([{ name: 'a.xml', content: words, zip64: true }], { zip64: true });
    expect(opened(zip64)).toBeNull();
    expect(opened(forged([{ name: 'a.xml', content: words, sizesBehind: true }]))).toBeNull();
  });

  it.each<[string, ForgedFile]>([
    ['a size that is too small', { name: 'a.xml', content: words, size: 5 }],
    ['a size that is too large', { name: 'a.xml', content: words, size: 2 ** 31 }],
    ['a wrong checksum', { name: 'a.xml', content: words, crc: 1 }],
    ['an unknown compression method', { name: 'a.xml', content: words, method: 12 }],
    ['data that is cut off', { name: 'a.xml', content: words, packed: 10 }],
    ['data that continues past the end', { name: 'a.xml', content: words, packed: 2 ** 30 }],
    ['a header outside the file', { name: 'a.xml', content: words, offset: 2 ** 31 }],
  ])('an archive counts as damaged when it has %s', (_, file) => {
    expect(opened(forged([file]))).toBe('broken');
  });

  it('an archive with two files of the same name counts as damaged', () => {
    expect(
      opened(
        forged([
          { name: 'a.xml', content: words },
          { name: 'a.xml', content: words },
        ]),
      ),
    ).toBe('broken');
  });

  it('an archive with a password-protected file counts as locked', () => {
    expect(opened(forged([{ name: 'a.xml', content: words, flags: 1 }]))).toBe('encrypted');
  });

  it('an archive with overlapping files counts as damaged, before anything is unpacked', () => {
    expect(opened(overlapping(500, 1_000_000))).toBe('broken');
  });

  it('an archive returns its files or throws a PackageError when cut off or changed at any byte (property)', () => {
    const whole = zipSync({ 'a.xml': words, 'b.xml': words });
    for (let at = 0; at < whole.length; at++) {
      expect(opened(whole.subarray(0, at))).not.toBeNull();
      for (const mask of [0x01, 0x80, 0xff]) {
        const flipped = whole.slice();
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        opened(flipped);
      }
    }
  });

  it('an archive that exceeds the limits is refused, with the reason', () => {
    const bytes = zipSync({ 'a.xml': words, 'b.xml': words });
    expect(opened(bytes, { file: bytes.length - 1 })).toBe('tooLarge');
    expect(opened(bytes, { parts: 1 })).toBe('tooManyParts');
    expect(opened(bytes, { part: words.length - 1 })).toBe('tooLarge');
    expect(opened(bytes, { unpacked: 2 * words.length - 1 })).toBe('tooLarge');
    expect(opened(bytes, { unpacked: 2 * words.length, part: words.length, parts: 2 })).toBeNull();
  });

  it('the limit for unpacked bytes counts real bytes, not the sizes that the archive declares', () => {
    const flood = new Uint8Array(60_000_000);
    expect(opened(forged([{ name: 'a.xml', content: flood, size: 10 }]))).toBe('tooLarge');
  });
});

describe('checking a file', () => {
  const check = (xml: string | Uint8Array, budget: Partial<Budget> = {}): PackageErrorCode | null =>
    checkFile(zipSync({ 'a.xml': typeof xml === 'string' ? strToU8(xml) : xml }), {
      ...PRESENTATION,
      ...budget,
    });

  it('the check of an XML part counts elements and attributes, and their depth', () => {
    const xml = '<a x="1" y=\'>\'><b/><!-- <c> --><![CDATA[<d>]]><?e <f>?><g>t</g></a>';
    expect(check(xml, { nodes: 5, depth: 2 })).toBeNull();
    expect(check(xml, { nodes: 4 })).toBe('tooManyElements');
    expect(check(xml, { depth: 1 })).toBe('tooDeep');
    expect(check(xml, { allNodes: 4 })).toBe('tooManyElements');
  });

  it('the check of an XML part refuses any document type', () => {
    expect(check('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('broken');
  });

  it('the check of an XML part refuses bytes that are not UTF-8, and accepts UTF-16 with a byte-order mark', () => {
    expect(check(Uint8Array.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]))).toBe('encoding');
    expect(
      check(new Uint8Array([0xff, 0xfe, ...Array.from('<a/>').flatMap(c => [c.charCodeAt(0), 0])])),
    ).toBeNull();
  });

  it('the check of a file does not unpack parts that are not XML', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a/>'), 'b.bin': new Uint8Array(40_000_000) });
    expect(checkFile(bytes, PRESENTATION)).toBeNull();
  });
});
