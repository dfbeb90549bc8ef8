import type { Trial } from './trial.ts';

/** What many workshops came to. Those that were held only to make a script shorter do not count. */
export class Figures {
  readonly #faults = new Map<string, number>();
  #ms = 0;
  readonly #counts = { workshops: 0, steps: 0, entries: 0, conflicts: 0, reloads: 0 };

  add(trial: Trial): void {
    this.#ms += trial.ms;
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
    const seconds = this.#ms / 1000;
    const faults = [...this.#faults].sort().map(([name, strikes]) => `${name} ${strikes}`);
    return [
      ...Object.entries(this.#counts).map(([name, count]) => `${name}: ${count}`),
      `faults: ${faults.join(', ')}`,
      `seconds: ${seconds.toFixed(1)}`,
      `workshops/s: ${(this.#counts.workshops / seconds).toFixed(1)}`,
    ].join('\n');
  }
}
