/**
 * `npm run hostile -- [--only TEXT] [--every N]`: passes hostile inputs to every function that accepts files, lists,
 * scripts or stored data. Prints the result and the cost of each input. Exits with code 1 when an input did harm, or
 * when its refusal took more than three seconds or 300 MB. These functions run in a separate process that does not
 * create the inputs, so that the measured memory is only theirs.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './hostile/corpus.ts';
import { pass, type Passage } from './hostile/doors.ts';
import type { HostileInput } from './hostile/input.ts';
import { provideXml } from '../workbench/host/node/xml/provideXml.ts';

const MOST_SECONDS = 3;
const MOST_MB = 300;

/** The messages to and from the process that reads the inputs. */
interface Question extends Omit<HostileInput, 'bytes'> {
  readonly file: string;
}
interface Verdict {
  readonly passages: readonly Passage[];
  readonly harm: string | null;
  /** The peak memory use above the use before the input, in megabytes. */
  readonly megabytes: number;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, every: { type: 'string', default: '1' } },
  });
  provideXml();
  const every = Math.max(1, Number(values.every) || 1);
  const chosen = (await corpus()).filter((one, at) => at % every === 0 && one.name.includes(values.only));
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const doors = fork(process.argv[1] ?? '');
  let harmful = 0;
  let [seconds, megabytes] = [0, 0];
  for (const { name, kind, must, bytes } of chosen) {
    const file = join(folder, 'input');
    const content = bytes();
    await writeFile(file, content);
    const verdict = await ask(doors, { name, kind, ...(must && { must }), file });
    const refusals = verdict.passages.filter(one => one.outcome !== 'opened');
    const slowest = Math.max(0, ...refusals.map(one => one.seconds));
    const isRefused = refusals.length === verdict.passages.length;
    const isOver = slowest > MOST_SECONDS || (isRefused && verdict.megabytes > MOST_MB);
    if (verdict.harm !== null || isOver) harmful++;
    seconds = Math.max(seconds, slowest);
    if (isRefused) megabytes = Math.max(megabytes, verdict.megabytes);
    const told = verdict.passages
      .map(one => `${one.door} ${one.outcome} ${one.seconds.toFixed(2)} s`)
      .join(', ');
    const harm = verdict.harm ?? (isOver ? 'over the budget' : null);
    process.stdout.write(
      `${name} (${content.length} B): ${told}, ${Math.round(verdict.megabytes)} MB${harm === null ? '' : ` HARM: ${harm}`}\n`,
    );
  }
  doors.kill();
  await rm(folder, { recursive: true });
  process.stdout.write(
    `${chosen.length - harmful} of ${chosen.length} within the budgets and without harm; a refusal took ${seconds.toFixed(1)} s and ${Math.round(megabytes)} MB at most\n`,
  );
  return harmful === 0 ? 0 : 1;
}

function ask(doors: ChildProcess, question: Question): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    doors.once('exit', code =>
      reject(new Error(`${question.name} caused the child process to exit with code ${code}`)),
    );
    doors.once('message', verdict => {
      doors.removeAllListeners('exit');
      resolve(verdict as Verdict);
    });
    doors.send(question);
  });
}

/** Answers questions until the process is killed. */
function serve(): void {
  provideXml();
  // The host throws its own bugs outside any call.
  const bugs: Error[] = [];
  process.on('uncaughtException', error => bugs.push(error));
  process.on('message', data => void judge(data as Question, bugs).then(verdict => process.send?.(verdict)));
}

async function judge({ file, ...input }: Question, bugs: Error[]): Promise<Verdict> {
  const bytes = new Uint8Array(await readFile(file));
  const peak = peakOfMemory();
  const passages: Passage[] = [];
  let harm: string | null = null;
  try {
    await pass(input, bytes, passage => passages.push(passage));
    await new Promise(resume => setTimeout(resume));
    const bug = bugs.shift();
    if (bug) throw bug;
  } catch (error) {
    harm =
      error instanceof Error
        ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ')
        : String(error);
  }
  return { passages, harm, megabytes: peak() };
}

/** Returns a function that reports the peak memory use above the current use, in megabytes. Returns 0 outside Linux. */
function peakOfMemory(): () => number {
  const before = process.memoryUsage().rss / 1e6;
  try {
    // Resets the recorded peak (proc(5)).
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    return () => 0;
  }
  return () => {
    const [, kilobytes = '0'] = /VmHWM:\s*(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) / 1e3 - before;
  };
}

if (process.send) serve();
else void main().then(code => process.exit(code));
