import type { FieldId } from '../../core/card/kind.ts';
import { comparing } from '../../core/combine/comparing.ts';
import type { Source } from '../../core/combine/source.ts';
import { partnership } from '../../core/method/partnership.ts';
import { seeded } from '../../host/faults/chance.ts';
import { vocabularyOf } from '../../pane/combine/stemming.ts';
import { randomEntry } from './dutchFills.ts';

const CARDS = 20;
const ENTRIES = 100;

/**
 * `npm run bench -- combine`: compares 20 cards of 100 entries with an open card of 50, and prints how long it took,
 * how long the caller waited at most, and what was found. Every entry must be accounted for.
 */
export async function benchCombine(): Promise<void> {
  const chance = seeded(1);
  const vocabulary = await vocabularyOf('nl');
  const common = Array.from({ length: ENTRIES }, () => randomEntry(chance));
  const sources = Array.from({ length: CARDS }, (_, at): Source => ({
    origin: `groep ${at + 1}`,
    entries: randomCard(chance, common, ENTRIES),
  }));
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

/** A third of the entries are what others say too. */
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
