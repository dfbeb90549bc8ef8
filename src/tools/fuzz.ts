/**
 * `npm run fuzz -- [--runs N] [--seed S] [--steps N] [--deck office|memory] [--failures N] [--script FILE]`:
 * random workshops, held against the rules that must always hold. Prints figures, and of each workshop that breaks
 * a rule its seed and a short script for `npm run replay`; exit code 1 then. With a script, holds that workshop.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { rules } from './fuzz/breach.ts';
import { Figures } from './fuzz/figures.ts';
import { lanes } from './fuzz/lane.ts';
import { holdScript, search, type Finding } from './fuzz/search.ts';
import { provideXml } from './headlessOffice.ts';
import { parseScript, ScriptError } from './replay/script.ts';

const USAGE =
  'Usage: npm run fuzz -- [--runs N] [--seed S] [--steps N] [--deck office|memory] [--failures N] [--script FILE]';

async function main(): Promise<number> {
  // Whatever a library has to say, stdout is for the figures alone.
  console.log = console.info = console.debug = console.error;
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      steps: { type: 'string', default: '60' },
      deck: { type: 'string', default: 'office' },
      failures: { type: 'string', default: '1' },
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
  const found = await search(wanted, figures, finding => say(described(finding)));
  say(figures.toString());
  return found === 0 ? 0 : 1;
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
  // Panes that were left behind may still wait for answers that never come.
  code => process.exit(code),
  (error: unknown) => {
    const misspelt = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    console.error(misspelt ? USAGE : error instanceof ScriptError ? error.message : error);
    process.exit(1);
  },
);
