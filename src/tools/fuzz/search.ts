import type { ProfileName } from '../../workbench/host/profiles.ts';
import { validatorFindings } from '../validator.ts';
import { parseStep, type Script, type Step } from '../replay/script.ts';
import { Breach } from './breach.ts';
import { dice } from '../../../test/doubles/chance.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lane.ts';
import { Plan } from './plan.ts';
import { shrink } from './shrink.ts';
import { hold, type Next, type Trial } from './trial.ts';

/** A workshop that broke a rule. */
export interface Finding {
  /** The seed that reproduces the workshop; null for a workshop from a script. */
  readonly seed: number | null;
  readonly breach: Breach;
  readonly script: Script;
}

export interface Search {
  readonly lane: Lane;
  readonly runs: number;
  /** The seed of the first workshop. Each next workshop uses the next seed. */
  readonly seed: number;
  /** The number of steps of a workshop, before the closing steps. */
  readonly steps: number;
  /** The number of findings at which the search stops. */
  readonly failures: number;
}

/** The maximum number of workshops to run for shortening a script. */
const TRIALS = { office: 150, memory: 1500 } as const;

/**
 * One in this many workshops has its file checked against the whole format, because that check is slower than the
 * workshop.
 */
const SAMPLE = 200;

/** Runs random workshops. Calls `tell` for each workshop that breaks a rule, with the shortest script found. */
export async function search(
  { lane, runs, seed, steps, failures }: Search,
  figures: Figures,
  tell: (finding: Finding) => void,
): Promise<number> {
  let found = 0;
  for (let at = seed; at < seed + runs && found < failures; at++) {
    const { next, profile } = random(lane, at, steps);
    const trial = await hold(lane, profile, next);
    figures.add(trial);
    const wrong = trial.file && (at - seed) % SAMPLE === 0 ? await validatorFindings(trial.file) : [];
    if (wrong.length > 0)
      tell({ seed: at, breach: new Breach('file', wrong.join('\n')), script: scriptOf(trial) });
    else if (trial.breach) tell({ seed: at, ...(await shortest(lane, trial, trial.breach)) });
    else continue;
    found++;
  }
  return found;
}

/** Runs the workshop of a script. Resolves with null when it breaks no rule. */
export async function holdScript(lane: Lane, { profile, steps }: Script): Promise<Finding | null> {
  const known = steps.map(parseStep).filter(step => step !== null);
  const trial = await hold(lane, profile, inOrder(known));
  return trial.breach && { seed: null, breach: trial.breach, script: scriptOf(trial) };
}

function random(lane: Lane, seed: number, steps: number): { next: Next; profile: ProfileName } {
  const chance = dice(seed);
  const plan = new Plan(chance, lane);
  const profile = chance.one(lane.profiles) ?? 'windows';
  return { next: (workshop, taken) => (taken < steps ? plan.next(workshop) : null), profile };
}

async function shortest(lane: Lane, first: Trial, breach: Breach): Promise<Omit<Finding, 'seed'>> {
  let best = { trial: first, breach };
  const fails = async (fewer: readonly Step[]): Promise<boolean> => {
    const trial = await hold(lane, first.profile, inOrder(fewer));
    if (trial.breach?.rule !== breach.rule) return false;
    best = { trial, breach: trial.breach };
    return true;
  };
  await shrink(first.steps, fails, TRIALS[lane.name]);
  return { breach: best.breach, script: scriptOf(best.trial) };
}

function inOrder(steps: readonly Step[]): Next {
  return (_workshop, taken) => steps[taken] ?? null;
}

function scriptOf({ profile, steps }: Trial): Script {
  return { profile, language: 'nl', steps };
}
