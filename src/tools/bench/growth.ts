import { newDeck } from '../../host/stage/newDeck/newDeck.ts';
import { Workshop } from '../replay/workshop.ts';

/** How many entries are in the column when the next ones are timed. */
const SIZES = [10, 100, 500, 1_000, 2_000];

/** How many entries are timed at each size. */
const TIMED = 10;

export async function benchGrowth(): Promise<void> {
  const deck = newDeck({ language: 'nl', title: 'Proef', subtitle: '' });
  const workshop = await Workshop.open(deck, { language: 'nl' });
  await workshop.take({ do: 'insert', goal: 'Proef' });
  const start = performance.now();
  let added = 0;
  const add = async () => {
    const before = performance.now();
    await workshop.take({ do: 'add', column: 'waarden', text: `Inbreng nummer ${added++}` });
    return performance.now() - before;
  };
  let base = NaN;
  for (const size of SIZES) {
    while (added < size) await add();
    const total = performance.now() - start;
    const times: number[] = [];
    for (let at = 0; at < TIMED; at++) times.push(await add());
    const entry = times.sort((a, b) => a - b)[TIMED / 2] ?? NaN;
    if (size === SIZES[0]) base = entry;
    console.log(size, entry.toFixed(2), (entry / base).toFixed(2), (total / size).toFixed(2));
  }
  workshop.close();
}
