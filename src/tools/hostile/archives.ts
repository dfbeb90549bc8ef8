import { deflateSync, gzipSync, zipSync } from 'fflate';
import { openArchive } from '../../opc/archive.ts';
import { writeArchive } from '../../opc/writeArchive.ts';
import { forged, overlapping, type ForgedFile } from './forge.ts';
import { utf8, type HostileInput } from './input.ts';

const MB = 1_000_000;

/**
 * Archives with false metadata, decompression bombs, damaged archives, and files that are not archives. `deck` is
 * valid.
 */
export function archives(deck: Uint8Array): readonly HostileInput[] {
  const make = (
    name: string,
    bytes: () => Uint8Array,
    must: HostileInput['must'] = 'refuse',
  ): HostileInput => ({
    name: `archive: ${name}`,
    kind: 'deck',
    bytes,
    must,
  });
  const withFile = (file: ForgedFile) => () => forged([...filesOf(deck), file]);
  const changed = (name: string, change: Partial<ForgedFile>) => () =>
    forged(filesOf(deck).map(one => (one.name === name ? { ...one, ...change } : one)));
  const slide = 'ppt/slides/slide1.xml';
  return [
    make('nothing', () => new Uint8Array()),
    make('one byte', () => Uint8Array.of(0x50)),
    make('two bytes', () => Uint8Array.of(0x50, 0x4b)),
    make('text', () => utf8('Beste buren, hierbij de kaart.')),
    make('a web page', () => utf8('<!doctype html><script>alert(1)</script>')),
    make('a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    make('a PDF', () => utf8('%PDF-1.7\n%âãÏÓ')),
    make('gzip', () => gzipSync(deck)),
    make('30 MB of zeros', () => new Uint8Array(30 * MB)),
    make('a compound file', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)])),
    make('a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage')])),
    make('an empty archive', () => zipSync({})),
    make('an archive of letters', () => zipSync({ 'brief.txt': utf8('Beste buren') })),
    make('an archive in an archive', () => zipSync({ 'deck.pptx': [deck, { level: 0 }] })),
    make('bytes before it', () => new Uint8Array([0x50, 0x4b, 0, 0, ...deck])),
    make('bytes behind it', () => new Uint8Array([...deck, ...new Uint8Array(100)]), 'open'),
    ...[0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.999].map(share =>
      make(`cut at ${share}`, () => deck.slice(0, Math.floor(deck.length * share))),
    ),
    ...Array.from({ length: 20 }, (_, at) => ({
      name: `archive: byte ${at} of 20 changed`,
      kind: 'deck' as const,
      bytes: () => flipped(deck, Math.floor((deck.length * (at + 0.5)) / 20)),
    })),
    ...[2, 500, 20_000].map(count => make(`${count} files share 10 MB`, () => overlapping(count, 10 * MB))),
    make('200 MB of spaces', withFile({ name: 'ppt/vol.xml', content: flood(200 * MB) })),
    make(
      '200 MB of spaces that are said to be 10 bytes',
      withFile({ name: 'ppt/vol.xml', content: flood(200 * MB), size: 10 }),
    ),
    make(
      '1 GB that is said and not there',
      withFile({ name: 'ppt/vol.xml', content: utf8('<a/>'), size: 1_000 * MB }),
    ),
    make('seven parts of 20 MB', () => {
      const content = tiled(20 * MB);
      return forged([
        ...filesOf(deck),
        ...Array.from({ length: 7 }, (_, at) => ({ name: `ppt/${at}.xml`, content })),
      ]);
    }),
    make('a slide of the wrong size', changed(slide, { size: 5 })),
    make('a slide with a wrong checksum', changed(slide, { crc: 1 })),
    make('a slide in an unknown packing', changed(slide, { method: 97 })),
    make('a slide behind a password', changed(slide, { flags: 1 })),
    make('a slide whose data is cut off', changed(slide, { packed: 20 })),
    make('a slide outside the file', changed(slide, { offset: 2 ** 31 })),
    make('two slides of one name', () =>
      forged([...filesOf(deck), ...filesOf(deck).filter(one => one.name === slide)]),
    ),
    make('45,000 parts', () =>
      forged([
        ...filesOf(deck),
        ...Array.from({ length: 45_000 }, (_, at) => ({
          name: `x/${at}`,
          content: new Uint8Array(),
          method: 0,
        })),
      ]),
    ),
    make('a directory that says 60,000 parts', () => forged(filesOf(deck), { count: 60_000 })),
    make('a directory outside the file', () => forged(filesOf(deck), { directory: 2 ** 31 })),
    make(
      '64 bits',
      () =>
        forged(
          filesOf(deck).map(one => ({ ...one, zip64: true })),
          { zip64: true },
        ),
      'open',
    ),
    make('64 bits that point outside', () => forged(filesOf(deck), { zip64: true, directory: 2 ** 52 })),
    make(
      'sizes behind the data',
      () => forged(filesOf(deck).map(one => ({ ...one, sizesBehind: true }))),
      'open',
    ),
    ...[
      '../../../../elders/kaart.txt',
      '/etc/kaart',
      'C:\\kaart',
      '__proto__',
      'constructor',
      'ppt/slides/\u0000.xml',
      'a'.repeat(60_000),
    ].map(name =>
      make(`a file named ${name.slice(0, 30)}`, withFile({ name, content: utf8('Beste buren') }), 'open'),
    ),
    make(
      '200 MB of media',
      withFile({ name: 'ppt/media/film.mp4', content: noise(200 * MB), method: 0 }),
      'open',
    ),
    make(
      'a stream without an end',
      withFile({ name: 'ppt/vol.xml', content: deflateSync(noise(MB)).slice(0, -20), method: 0, size: MB }),
    ),
  ];
}

function filesOf(deck: Uint8Array): readonly ForgedFile[] {
  return Array.from(openArchive(deck), ([name, packed]) => ({ name, content: packed.bytes() }));
}

/** Returns the deck with the content of some parts replaced; null removes a part. */
export function withParts(
  deck: Uint8Array,
  parts: Readonly<Record<string, Uint8Array | string | null>>,
): Uint8Array {
  const files = new Map<string, Uint8Array>(
    Array.from(openArchive(deck), ([name, packed]): [string, Uint8Array] => [name, packed.bytes()]),
  );
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) files.delete(name);
    else files.set(name, typeof content === 'string' ? utf8(content) : content);
  }
  return writeArchive(files);
}

/** Returns the text of a part of the deck. */
export function partText(deck: Uint8Array, name: string): string {
  return new TextDecoder().decode(openArchive(deck).get(name)?.bytes());
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

function flood(length: number): Uint8Array {
  return new Uint8Array(length).fill(0x20);
}

/** Returns incompressible bytes, the same each time. */
function noise(length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = 88172645;
  for (let at = 0; at < words.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[at] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
}

/** Returns text that compresses to about one percent. */
function tiled(length: number): Uint8Array {
  const tile = noise(300).map(byte => 0x61 + (byte % 26));
  return new Uint8Array(length).map((_, at) => tile[at % tile.length] ?? 0);
}

function utf16(text: string): number[] {
  return Array.from(text).flatMap(character => [character.charCodeAt(0), 0]);
}
