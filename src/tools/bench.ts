/**
 * `npm run bench`: measures the cost of adding an entry, as ratios within one run, because machines differ and are
 * noisy. Compares an entry in a deck of 500 slides with an entry in a deck of one slide.
 * `npm run bench -- fit [seed]` checks the estimated sizes of entries; see `bench/fit.ts`.
 * `npm run bench -- workshops [count]` plays random workshops; see `bench/workshops.ts`.
 * `npm run bench -- growth` adds 2,000 entries to one column one by one, and 1,000 at once; see `bench/growth.ts`.
 * `npm run bench -- groups` divides 200 people over groups; see `bench/groups.ts`.
 * `npm run bench -- combine` reads and compares 20 cards of 100 entries; see `bench/combine.ts`.
 * `npm run bench -- traces` checks the detection of traces in sentences; see `bench/traces.ts`.
 * `npm run bench -- recognition [seed]` recognises cards made by other people; see `bench/recognition.ts`.
 * `npm run bench -- roundTrips` opens cards that other programs or people have saved; see `bench/roundTrips.ts`.
 * `npm run bench -- pages [cards] [seed]` overfills cards and renders the slides; see `bench/pages.ts`.
 * `npm run bench -- decks [pictures] [name]` inserts all slides into 120 decks and renders them; see `bench/decks.ts`.
 */
import { newDeck } from '../pptx/newDeck/newDeck.ts';
import { Package } from '../pptx/package.ts';
import { Presentation } from '../pptx/presentation.ts';
import { benchCombine } from './bench/combine.ts';
import { benchDecks } from './bench/decks.ts';
import { benchFit } from './bench/fit.ts';
import { benchGrowth } from './bench/growth.ts';
import { benchGroups } from './bench/groups.ts';
import { benchPages } from './bench/pages.ts';
import { benchRecognition } from './bench/recognition.ts';
import { benchRoundTrips } from './bench/roundTrips.ts';
import { benchTraces } from './bench/traces.ts';
import { benchWorkshops } from './bench/workshops.ts';
import { provideXml } from '../workbench/host/node/xml/provideXml.ts';
import { Workshop, type Report } from './replay/workshop.ts';

const ENTRIES = 60;
const SIZES = [1, 50, 500];

/** Returns a deck with the given number of slides. */
function deckOf(slides: number): Uint8Array {
  const presentation = new Presentation(
    Package.open(newDeck({ language: 'nl', title: 'Proef', subtitle: '' })),
  );
  const layout = presentation.masters()[0]?.layouts[0];
  if (!layout) throw new Error('The new deck has no layout');
  for (let at = 1; at < slides; at++) presentation.addSlide(layout, at);
  return presentation.package.save();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function of(report: Report, name: string, what: 'ms' | 'syncs'): readonly number[] {
  return report.steps.filter(step => step.do === name).map(step => step[what]);
}

async function main(): Promise<void> {
  const adds = Array.from({ length: ENTRIES }, (_, at) => ({
    do: 'add',
    column: 'waarden',
    text: `Inbreng nummer ${at}`,
  }));
  const rows: string[][] = [
    ['slides', 'open ms', 'insert ms', 'entry ms', 'entry syncs', 'entry, × one slide', 'file kB'],
  ];
  let base = NaN;
  for (const size of SIZES) {
    const deck = deckOf(size);
    const start = performance.now();
    const workshop = await Workshop.open(deck, { language: 'nl' });
    const opened = performance.now() - start;
    const report = await workshop.play([{ do: 'insert', goal: 'Proef' }, ...adds]);
    const entry = median(of(report, 'add', 'ms'));
    if (size === 1) base = entry;
    rows.push([
      `${size}`,
      opened.toFixed(0),
      median(of(report, 'insert', 'ms')).toFixed(0),
      entry.toFixed(1),
      `${Math.max(...of(report, 'add', 'syncs'))}`,
      (entry / base).toFixed(2),
      (workshop.venue.host.save().length / 1000).toFixed(0),
    ]);
    workshop.close();
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    process.stdout.write(`${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}\n`);
}

if (process.argv[2] === 'fit') benchFit(Number(process.argv[3] ?? 1));
else if (process.argv[2] === 'groups') benchGroups();
else if (process.argv[2] === 'traces') benchTraces();
else if (process.argv[2] === 'combine') void benchCombine();
else if (process.argv[2] === 'recognition') benchRecognition(Number(process.argv[3] ?? 1));
else {
  console.log = console.info = console.debug = console.error;
  provideXml();
  if (process.argv[2] === 'workshops') void benchWorkshops(Number(process.argv[3] ?? 20));
  else if (process.argv[2] === 'growth') void benchGrowth();
  else if (process.argv[2] === 'roundTrips') void benchRoundTrips();
  else if (process.argv[2] === 'decks') void benchDecks(process.argv[3], process.argv[4]);
  else if (process.argv[2] === 'pages')
    void benchPages(Number(process.argv[3] ?? 300), Number(process.argv[4] ?? 1));
  else void main();
}
