import type { FieldId } from '../../core/card/kind.ts';
import { carlito } from '../../core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../core/fit/fit.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { Workshop } from '../replay/workshop.ts';

const SIZES = [10, 100, 500, 1_000, 2_000];

/** The number of entries that are timed at each size. */
const TIMED = 21;

/**
 * `npm run bench -- growth`: adds 2,000 entries to one column, through the session, the Office.js deck and the embedded
 * host. Prints the median time of an entry at each size, as a ratio to the time at ten entries. Also prints the
 * exponent with which the total time grows. Both are 1 when the cost of an entry is constant. Then adds 1,000 entries
 * at once, like combining cards does.
 */
export async function benchGrowth(): Promise<void> {
  await timed([500]);
  const rows = await timed(SIZES);
  const [first] = rows;
  console.log('entries  entry ms  × ten  all ms  exponent');
  rows.forEach(({ size, entry, all }, at) => {
    const before = rows[at - 1];
    const exponent = before ? Math.log(all / before.all) / Math.log(size / before.size) : NaN;
    const cells = [
      entry.toFixed(1),
      (entry / (first?.entry ?? NaN)).toFixed(2),
      all.toFixed(0),
      exponent.toFixed(2),
    ];
    console.log(
      [
        String(size).padStart(7),
        cells[0]?.padStart(8),
        cells[1]?.padStart(5),
        cells[2]?.padStart(6),
        cells[3]?.padStart(8),
      ].join('  '),
    );
  });
  await atOnce(1_000);
}

interface Row {
  readonly size: number;
  /** The median time of one entry at this size, in ms. */
  readonly entry: number;
  /** The total time of all entries up to this size, in ms. */
  readonly all: number;
}

async function timed(sizes: readonly number[]): Promise<readonly Row[]> {
  const workshop = await opened();
  const rows: Row[] = [];
  let [count, all] = [0, 0];
  const add = async (): Promise<number> => {
    const start = cpu();
    await workshop.take({ do: 'add', column: 'waarden', text: `Inbreng nummer ${count++}` });
    const taken = cpu() - start;
    all += taken;
    return taken;
  };
  for (const size of sizes) {
    while (count < size - TIMED / 2) await add();
    const times: number[] = [];
    for (let at = 0; at < TIMED; at++) times.push(await add());
    rows.push({
      size,
      entry: times.sort((a, b) => a - b)[Math.floor(TIMED / 2)] ?? NaN,
      all: (all / count) * size,
    });
  }
  workshop.close();
  return rows;
}

async function atOnce(entries: number): Promise<void> {
  const workshop = await opened();
  const { requests } = workshop.venue;
  const start = cpu();
  const texts = Array.from({ length: entries }, (_, at) => `Inbreng nummer ${at}`);
  const outcome = await workshop.session.entries.addAll('waarden' as FieldId, texts);
  const ms = cpu() - start;
  console.log(
    `${entries} entries at once: ${ms.toFixed(0)} ms, ${workshop.venue.requests - requests} syncs${outcome.ok ? '' : `, ${outcome.trouble.code}`}`,
  );
  workshop.close();
}

async function opened(): Promise<Workshop<Awaited<ReturnType<typeof Workshop.open>>['venue']>> {
  const workshop = await Workshop.open(newDeck({ language: 'nl', title: 'Proef', subtitle: '' }), {
    language: 'nl',
  });
  await workshop.take({ do: 'insert', goal: 'Proef' });
  // Fit the letters and compute the state after every change, like the pane does.
  workshop.session.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
  workshop.session.subscribe(() => workshop.session.state);
  return workshop;
}

/** Returns the processor time of this process in ms, which does not include other load on the machine. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
