import type { Trial } from './trial.ts';

/** What many workshops came to. Those that were held only to make a script shorter do not count. */
export class Figures {
  readonly #faults = new Map<string, number>();
  #ms = 0;
  #cpuMs = 0;
  readonly #counts = { workshops: 0, steps: 0, entries: 0, conflicts: 0, reloads: 0 };

  add(trial: Trial): void {
    this.#ms += trial.ms;
    this.#cpuMs += trial.cpuMs;
    this.#counts.workshops++;
    this.#counts.steps += trial.steps.length;
    this.#counts.entries += trial.entries;
    this.#counts.conflicts += trial.conflicts;
    this.#counts.reloads += trial.reloads;
    for (const [name, strikes] of trial.faults)
      this.#faults.set(name, (this.#faults.get(name) ?? 0) + strikes);
  }

  /** One line for each figure. */
  toString(): string {
    const { workshops } = this.#counts;
    const faults = [...this.#faults].sort().map(([name, strikes]) => `${name} ${strikes}`);
    return [
      ...Object.entries(this.#counts).map(([name, count]) => `${name}: ${count}`),
      `faults: ${faults.join(', ')}`,
      `seconds: ${(this.#ms / 1000).toFixed(1)}, of which at work ${(this.#cpuMs / 1000).toFixed(1)}`,
      `workshops/s: ${((workshops / this.#ms) * 1000).toFixed(1)}, at work ${((workshops / this.#cpuMs) * 1000).toFixed(1)}`,
    ].join('\n');
  }
}
