import { CARD_TAG, writeIdentity, type CardId } from '../../core/card/identity.ts';
import type { FieldId } from '../../core/card/kind.ts';
import { comparing } from '../../core/combine/comparing.ts';
import type { Source } from '../../core/combine/source.ts';
import { partnership } from '../../core/method/partnership.ts';
import { cardsOn } from '../../core/recognition/cardsOn.ts';
import { sketchFile } from '../../office/fileSketch.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import { seeded } from '../../workbench/host/faults/chance.ts';
import { vocabularyOf } from '../../pane/combine/stemming.ts';
import { provideXml } from '../../workbench/host/node/xml/provideXml.ts';
import { cardDeck } from './cardDeck.ts';
import { randomEntry } from './dutchFills.ts';

const IDENTITY = writeIdentity({ v: 1, kind: partnership.id, id: 'bench' as CardId });

const CARDS = 20;
const ENTRIES = 100;

/**
 * `npm run bench -- combine`: reads 20 files with a card of 100 entries each, and compares them with an open card of 50
 * entries. Prints the time of reading and of comparing, the longest time that the caller had to wait, and the results.
 * Fails when an entry is missing from the results.
 */
export async function benchCombine(): Promise<void> {
  provideXml();
  const chance = seeded(1);
  const vocabulary = await vocabularyOf('nl');
  const common = Array.from({ length: ENTRIES }, () => randomEntry(chance));
  const files = Array.from({ length: CARDS }, () => fileOf(randomCard(chance, common, ENTRIES)));
  const times: number[] = [];
  const sources = files.map((bytes, at): Source => {
    const start = performance.now();
    const entries = readCard(bytes);
    times.push(performance.now() - start);
    return { origin: `groep ${at + 1}`, entries };
  });
  const reading = times.reduce((sum, one) => sum + one, 0);
  process.stdout.write(
    `${CARDS} files: ${reading.toFixed(0)} ms, ${Math.max(...times).toFixed(0)} ms at a time\n`,
  );
  const work = comparing({ sources, card: randomCard(chance, common, 50), vocabulary });
  const start = performance.now();
  let longest = 0;
  for (let before = start; ;) {
    const { done, value } = work.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (!done) continue;
    const clusters = value.flatMap(column => column.clusters);
    const mentions = clusters.flatMap(one => one.points.flatMap(point => point.mentions));
    const kinds = (['same', 'alike', 'different'] as const).map(
      kind => `${kind} ${clusters.filter(one => one.kind === kind).length}`,
    );
    process.stdout.write(
      `${CARDS} cards of ${ENTRIES} entries: ${(now - start).toFixed(0)} ms, ${longest.toFixed(1)} ms at a time; ` +
        `${kinds.join(', ')}; ${mentions.filter(one => one.source !== null).length} of ${CARDS * ENTRIES} entries\n`,
    );
    return;
  }
}

/** Returns a random card. A third of its entries come from `common`, which the cards share. */
function randomCard(
  chance: () => number,
  common: readonly string[],
  entries: number,
): ReadonlyMap<FieldId, readonly string[]> {
  const { fields } = partnership;
  const each = entries / fields.length;
  return new Map(
    fields.map(({ id }) => [
      id,
      Array.from({ length: each }, () =>
        chance() < 1 / 3 ? (common[Math.floor(common.length * chance())] ?? '') : randomEntry(chance),
      ),
    ]),
  );
}

/** Returns a presentation with a card that has these entries. */
function fileOf(entries: ReadonlyMap<FieldId, readonly string[]>): Uint8Array {
  const fill = partnership.fields.map(({ id }) => entries.get(id) ?? []);
  const presentation = new Presentation(Package.open(cardDeck([{ fill, sizes: fill.map(() => 12) }])));
  presentation.slides()[0]?.tags.set(CARD_TAG, IDENTITY);
  return presentation.package.save();
}

/** Reads the entries of the card in a file like the pane does. */
function readCard(bytes: Uint8Array): ReadonlyMap<FieldId, readonly string[]> {
  const sketches = sketchFile('', bytes);
  const [card] = sketches.ok ? cardsOn(sketches.value, partnership) : [];
  if (!card) throw new Error('The file has no card');
  return card.entries;
}
