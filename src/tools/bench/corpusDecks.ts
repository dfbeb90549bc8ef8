import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WIDESCREEN, type SlideSize } from '../../core/deck/slideSize.ts';
import { EmbeddedHost } from '../../workbench/host/host.ts';
import { Package } from '../../pptx/package.ts';
import { toStrict } from '../../pptx/strict.ts';
import { convert } from './libreOffice.ts';
import { oddMaster, oddMasters } from './oddMasters.ts';
import { otherSizes } from '../../../test/corpus/otherSizes.ts';

const sizes: Readonly<Record<string, SlideSize>> = { '16:9': WIDESCREEN, ...otherSizes };

/** Who saved it last. */
const WRITERS = ['PowerPoint', 'PowerPoint', 'LibreOffice', 'PowerPoint, Strict'] as const;

const COUNT = 120;

/** A presentation of one slide, as an organisation may have it. */
export interface CorpusDeck {
  readonly name: string;
  /** Makes the file. Needs the XML of `provideXml`, and LibreOffice for the decks that it saved. */
  readonly bytes: () => Uint8Array;
}

/** 120 decks: each odd master in seven or more sizes, each size with eight or more masters, a quarter Strict, a quarter from LibreOffice. */
export const corpusDecks: readonly CorpusDeck[] = Array.from({ length: COUNT }, (_, at) => {
  const master = oddMasters[at % oddMasters.length] ?? '';
  // Steps that have no factor in common with the number of sizes or of writers meet all of them.
  const [size, { width, height }] = Object.entries(sizes)[(at * 5) % Object.keys(sizes).length] ?? [
    '',
    WIDESCREEN,
  ];
  const writer = WRITERS[(at + Math.floor(at / oddMasters.length)) % WRITERS.length];
  return {
    name: `${String(at + 1).padStart(3, '0')} ${master}, ${size}, ${writer}`,
    bytes: () => {
      const host = new EmbeddedHost(oddMaster(master));
      host.resizeSlides(width, height, 'fit');
      const saved = host.save();
      if (writer === 'LibreOffice') return throughLibreOffice(saved);
      return writer === 'PowerPoint, Strict' ? asStrict(saved) : saved;
    },
  };
});

function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    const from = join(folder, 'deck.odp');
    writeFileSync(join(folder, 'deck.pptx'), bytes);
    convert([join(folder, 'deck.pptx')], 'odp', folder);
    rmSync(join(folder, 'deck.pptx'));
    convert([from], 'pptx', folder);
    return new Uint8Array(readFileSync(join(folder, 'deck.pptx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function asStrict(bytes: Uint8Array): Uint8Array {
  const owner = Package.open(bytes);
  for (const part of owner.names())
    if (/\.(xml|rels)$/.test(part) && part !== '[Content_Types].xml')
      owner.set(
        part,
        new TextEncoder().encode(
          toStrict(owner.text(part).replace('<p:presentation ', '<p:presentation conformance="strict" ')),
        ),
      );
  return owner.save();
}
