/**
 * `npm run fuzz -- [--runs N] [--seed S] [--steps N] [--deck office|memory] [--failures N] [--jobs N] [--script FILE]`:
 * runs random workshops and checks the invariants of `fuzz/breach.ts`. The runs are spread over one process per
 * processor. Prints figures. For each workshop that breaks a rule, also prints its seed and a short script for `npm run
 * replay`, and exits with code 1. With `--script`, runs the workshop of that script instead.
 */
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { rules } from './fuzz/breach.ts';
import { Figures, type FiguresData } from './fuzz/figures.ts';
import { lanes } from './fuzz/lane.ts';
import { holdScript, search, type Finding, type Search } from './fuzz/search.ts';
import { provideXml } from '../workbench/host/node/xml/provideXml.ts';
import { parseScript, ScriptError } from './replay/script.ts';

const USAGE =
  'Usage: npm run fuzz -- [--runs N] [--seed S] [--steps N] [--deck office|memory] [--failures N] [--jobs N] [--script FILE]';

async function main(): Promise<number> {
  // Keep stdout for the figures: redirect the console output of libraries to stderr.
  console.log = console.info = console.debug = console.error;
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      steps: { type: 'string', default: '60' },
      deck: { type: 'string', default: 'office' },
      failures: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      script: { type: 'string' },
    },
  });
  const lane = Object.values(lanes).find(one => one.name === values.deck);
  if (!lane) throw new ScriptError(USAGE);
  provideXml();
  if (values.script !== undefined) {
    const finding = await holdScript(lane, parseScript(await readFile(values.script, 'utf8')));
    say(finding ? described(finding) : 'No rule is broken.');
    return finding ? 1 : 0;
  }
  const wanted = {
    lane,
    runs: count(values.runs),
    seed: count(values.seed),
    steps: count(values.steps),
    failures: count(values.failures),
  };
  const figures = new Figures();
  const jobs = Math.min(count(values.jobs), wanted.runs);
  const found = jobs > 1 ? await shared(wanted, jobs, figures) : await alone(wanted, figures);
  // A child process sends its results to the parent process, which prints the total.
  if (process.send) process.send({ found, figures: figures.data() } satisfies Share);
  else say(`${figures.toString()}${jobs > 1 ? ` in ${jobs} processes` : ''}`);
  return found === 0 ? 0 : 1;
}

/** The results of one child process. */
interface Share {
  readonly found: number;
  readonly figures: FiguresData;
}

function alone(wanted: Search, figures: Figures): Promise<number> {
  return search(wanted, figures, finding => say(described(finding)));
}

/**
 * Divides the seeds over child processes. When the requested number of failures is reached, running processes still
 * finish their share.
 */
async function shared(
  { lane, runs, seed, steps, failures }: Search,
  jobs: number,
  figures: Figures,
): Promise<number> {
  const founds = await Promise.all(
    Array.from({ length: jobs }, (_, job) => {
      const [from, to] = [Math.floor((runs * job) / jobs), Math.floor((runs * (job + 1)) / jobs)];
      const share = { runs: to - from, seed: seed + from, steps, failures, jobs: 1, deck: lane.name };
      return inProcess(Object.entries(share).map(([name, value]) => `--${name}=${value}`));
    }),
  );
  for (const one of founds) figures.join(one.figures);
  return founds.reduce((sum, { found }) => sum + found, 0);
}

/** Runs this program in a child process. Rejects with Error when the child exits without sending its results. */
function inProcess(args: readonly string[]): Promise<Share> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', args);
    child.once('message', message => resolve(message as Share));
    child.once('exit', code => reject(new Error(`A child process exited with code ${code}`)));
  });
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new ScriptError(USAGE);
  return number;
}

function described({ seed, breach, script }: Finding): string {
  const { profile, language, steps } = script;
  const lines = steps.map(step => `    ${JSON.stringify(step)}`);
  return [
    `${seed === null ? 'The script' : `Seed ${seed}`} breaks the rule: ${rules[breach.rule]}.`,
    breach.message,
    `{\n  "profile": "${profile}",\n  "language": "${language}",\n  "steps": [\n${lines.join(',\n')}\n  ]\n}`,
  ].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().then(
  // Exit explicitly: abandoned panes may still wait for answers that never come.
  code => process.exit(code),
  (error: unknown) => {
    const misspelt = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    console.error(misspelt ? USAGE : error instanceof ScriptError ? error.message : error);
    process.exit(1);
  },
);
