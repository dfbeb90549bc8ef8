/**
 * `npm run hostile -- [--only TEXT] [--every N]`: takes hostile inputs through every door that lets files, lists,
 * scripts and stored data in. Prints what came of each, how long it took and how much memory; exit code 1 when one of
 * them did harm or went over three seconds or 300 MB at a door.
 */
import { parseArgs } from 'node:util';
import { archives } from './hostile/archives.ts';
import { contents } from './hostile/contents.ts';
import { cardDeck, pass } from './hostile/doors.ts';
import type { HostileInput } from './hostile/input.ts';
import { damagedParts } from './hostile/parts.ts';
import { journals, lists, scripts } from './hostile/texts.ts';
import { provideXml } from './headlessOffice.ts';

/** All inputs of the corpus. */
export async function corpus(): Promise<readonly HostileInput[]> {
  const deck = await cardDeck();
  return [
    ...archives(deck),
    ...damagedParts(deck),
    ...contents(deck),
    ...lists(),
    ...scripts(),
    ...journals(),
  ];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, every: { type: 'string', default: '1' } },
  });
  provideXml();
  // The host throws what is a bug of its own outside of every call.
  const bugs: Error[] = [];
  process.on('uncaughtException', error => bugs.push(error));
  const every = Math.max(1, Number(values.every) || 1);
  const inputs = (await corpus()).filter((one, at) => at % every === 0 && one.name.includes(values.only));
  let harmful = 0;
  let slowest = 0;
  for (const input of inputs) {
    const bytes = input.bytes();
    const started = performance.now();
    let told: string;
    try {
      told = (await pass(input, bytes)).map(({ door, outcome }) => `${door} ${outcome}`).join(', ');
      await new Promise(resume => setTimeout(resume));
      const bug = bugs.shift();
      if (bug) throw bug;
    } catch (error) {
      harmful++;
      told = `HARM: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)}`;
    }
    const seconds = (performance.now() - started) / 1_000;
    slowest = Math.max(slowest, seconds);
    process.stdout.write(`${seconds.toFixed(2)} s  ${input.name} (${bytes.length} B): ${told}\n`);
  }
  process.stdout.write(
    `${inputs.length - harmful} of ${inputs.length} did no harm; the slowest took ${slowest.toFixed(1)} s\n`,
  );
  return harmful === 0 ? 0 : 1;
}

void main().then(code => process.exit(code));
