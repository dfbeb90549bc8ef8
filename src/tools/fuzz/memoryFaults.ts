import { catalogue, type FaultName, type FaultParameters } from '../../workbench/host/faults/catalogue.ts';
import type { FaultSetting, FaultState } from '../../workbench/host/faults/switchboard.ts';

/** The faults of the embedded host that are visible through the deck port. They have the same meaning here. */
export const memoryFaults = [
  'coAuthor',
  'hostUndo',
  'neverAnswers',
  'failsButApplied',
  'appliedThenReverted',
  'refuses',
  'hollowRead',
  'shortRead',
  'separatorIsNewline',
  'answerWithoutResults',
  'readRefused',
  'readsRefusedAfterInsert',
  'slideRefuses',
  'foreignError',
  'nullText',
  'selectionRefused',
  'eventStorm',
] as const satisfies readonly FaultName[];

export type MemoryFault = (typeof memoryFaults)[number];

interface Switch {
  readonly parameters: object;
  left: number;
  struck: boolean;
}

/** The active faults of a memory deck. */
export class MemoryFaults {
  readonly #on = new Map<FaultName, Switch>();
  readonly #strikes = new Map<FaultName, number>();

  /**
   * Switches a fault like the embedded host does. Throws RangeError for a fault that a memory deck does not support.
   */
  set<N extends FaultName>(name: N, { on, times = Infinity, ...given }: FaultSetting<N>): void {
    if (!memoryFaults.some(one => one === name)) throw new RangeError(`A memory deck has no fault ${name}`);
    this.#on.delete(name);
    if (!on) return;
    this.#on.set(name, { parameters: { ...catalogue[name].standard, ...given }, left: times, struck: false });
    this.#strikes.set(name, this.#strikes.get(name) ?? 0);
  }

  /** Returns the parameters of an active fault, else null. */
  on<N extends MemoryFault>(name: N): FaultParameters<N> | null {
    const found = this.#on.get(name);
    return found ? found.parameters : null;
  }

  /** Marks an active fault as having taken effect. */
  strike(name: MemoryFault): void {
    const found = this.#on.get(name);
    if (found) found.struck = true;
  }

  /**
   * Counts the faults that took effect in a request, and switches off exhausted faults. Call this after each request.
   */
  settle(): void {
    for (const [name, one] of this.#on) {
      if (!one.struck) continue;
      one.struck = false;
      this.#strikes.set(name, (this.#strikes.get(name) ?? 0) + 1);
      if (--one.left <= 0) this.#on.delete(name);
    }
  }

  states(): readonly FaultState[] {
    return [...this.#strikes].map(([name, strikes]) => ({ name, on: this.#on.has(name), strikes }));
  }
}
