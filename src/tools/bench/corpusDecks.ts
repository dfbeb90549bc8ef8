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

/** The programs that last saved the decks. */
const WRITERS = ['PowerPoint', 'PowerPoint', 'LibreOffice', 'PowerPoint, Strict'] as const;

const COUNT = 120;

/** A presentation with one slide, like an organisation may have. */
export interface CorpusDeck {
  readonly name: string;
  /** Creates the file. Needs the XML globals of `provideXml`, and LibreOffice for the decks saved by it. */
  readonly bytes: () => Uint8Array;
}

/**
 * The 120 decks of the corpus. Each unusual master occurs in at least seven sizes, and each size with at least eight
 * masters. A quarter of the decks is Strict OOXML, and a quarter is saved by LibreOffice.
 */
export const corpusDecks: readonly CorpusDeck[] = Array.from({ length: COUNT }, (_, at) => {
  const master = oddMasters[at % oddMasters.length] ?? '';
  // A step that is coprime with the number of sizes covers all sizes.
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
