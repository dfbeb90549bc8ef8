import type { Trial } from './trial.ts';

/** Figures in the form in which processes send them to each other. */
export interface FiguresData {
  readonly cpuMs: number;
  readonly counts: Readonly<Record<Count, number>>;
  readonly faults: readonly (readonly [name: string, strikes: number])[];
}

type Count = 'workshops' | 'steps' | 'together' | 'entries' | 'conflicts' | 'reloads';

/** Returns the number of steps. Steps that were started together count separately. */
function countOf(steps: Trial['steps']): number {
  return steps.reduce((sum, step) => sum + (step.do === 'together' ? step.steps.length : 1), 0);
}

/** The totals of many workshops. Workshops that only served to shorten a script are not counted. */
export class Figures {
  readonly #start = performance.now();
  readonly #faults = new Map<string, number>();
  #cpuMs = 0;
  readonly #counts: Record<Count, number> = {
    workshops: 0,
    steps: 0,
    together: 0,
    entries: 0,
    conflicts: 0,
    reloads: 0,
  };

  add({ steps, together, entries, conflicts, reloads, faults, cpuMs }: Trial): void {
    this.join({
      cpuMs,
      counts: { workshops: 1, steps: countOf(steps), together, entries, conflicts, reloads },
      faults: [...faults],
    });
  }

  /** Adds the figures of another process. */
  join({ cpuMs, counts, faults }: FiguresData): void {
    this.#cpuMs += cpuMs;
    for (const [name, count] of Object.entries(counts)) this.#counts[name as Count] += count;
    for (const [name, strikes] of faults) this.#faults.set(name, (this.#faults.get(name) ?? 0) + strikes);
  }

  data(): FiguresData {
    return { cpuMs: this.#cpuMs, counts: this.#counts, faults: [...this.#faults] };
  }

  /** Returns one line for each figure. */
  toString(): string {
    const { workshops } = this.#counts;
    const ms = performance.now() - this.#start;
    const faults = [...this.#faults].sort().map(([name, strikes]) => `${name} ${strikes}`);
    return [
      ...Object.entries(this.#counts).map(([name, count]) => `${name}: ${count}`),
      `faults: ${faults.join(', ')}`,
      `seconds: ${(ms / 1000).toFixed(1)}, of which all processors together were at work ${(this.#cpuMs / 1000).toFixed(1)}`,
      `workshops/s: ${((workshops / ms) * 1000).toFixed(1)}`,
    ].join('\n');
  }
}
