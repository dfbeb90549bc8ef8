import type { Quirk } from '../api/quirk.ts';
import type { HostEvent } from '../bridge.ts';
import type { Heard } from '../client.ts';
import type { Reply } from '../reply.ts';
import { catalogue, faultNames, type FaultName, type FaultParameters } from './catalogue.ts';
import type { Circumstances, Fault } from './fault.ts';

/** The setting of a fault: whether it is on, and its parameters. */
export type FaultSetting<N extends FaultName> = {
  readonly on: boolean;
  /**
   * Number of struck requests after which the fault switches off. Requests that the fault does not affect do not count.
   */
  readonly times?: number;
} & Partial<FaultParameters<N>>;

/** The state of a fault that is or was on. */
export interface FaultState {
  readonly name: FaultName;
  readonly on: boolean;
  /** Number of requests that the fault struck since the host was created. */
  readonly strikes: number;
}

interface Switch {
  readonly fault: Fault;
  left: number;
  struck: boolean;
}

/** Whether this is the name of a fault and a valid setting for it. Both may come from JSON. */
export function isFault(name: string, setting: Readonly<Record<string, unknown>>): name is FaultName {
  const { on, times = 1, ...parameters } = setting;
  return (
    Object.hasOwn(catalogue, name) &&
    typeof on === 'boolean' &&
    Number.isInteger(times) &&
    Number(times) > 0 &&
    catalogue[name as FaultName].accepts(parameters)
  );
}

/** Keeps the active faults and applies them to requests. */
export class Switchboard {
  readonly #circumstances: Omit<Circumstances, 'strike'>;
  readonly #on = new Map<FaultName, Switch>();
  readonly #strikes = new Map<FaultName, number>();

  constructor(circumstances: Omit<Circumstances, 'strike'>) {
    this.#circumstances = circumstances;
  }

  /**
   * Switches a fault on or off. A fault that is already on restarts with the new setting. Throws RangeError for an
   * unknown fault or an invalid setting.
   */
  set<N extends FaultName>(name: N, setting: FaultSetting<N>): void {
    if (!isFault(name, setting))
      throw new RangeError(`Unknown fault or invalid setting: ${JSON.stringify([name, setting])}`);
    const { on, times = Infinity, ...parameters } = setting;
    const made: Switch = {
      fault: catalogue[name].on(parameters, {
        ...this.#circumstances,
        strike: () => (made.struck = true),
      }),
      left: times,
      struck: false,
    };
    this.#on.delete(name);
    if (!on) return;
    this.#on.set(name, made);
    this.#strikes.set(name, this.#strikes.get(name) ?? 0);
  }

  states(): readonly FaultState[] {
    return [...this.#strikes].map(([name, strikes]) => ({ name, on: this.#on.has(name), strikes }));
  }

  /** Executes a request inside all active faults. */
  around(request: Heard, proceed: () => Reply): Reply {
    const faulty = this.#faults().reduceRight(
      (inner, fault) => (fault.around ? () => fault.around?.(request, inner) ?? null : inner),
      proceed,
    );
    try {
      return faulty();
    } finally {
      this.#settle();
    }
  }

  quirks(): readonly Quirk[] {
    return this.#faults().flatMap(({ quirk }) => (quirk ? [quirk] : []));
  }

  silences(event: HostEvent): boolean {
    const silent = this.#faults().filter(fault => fault.silences?.(event)).length > 0;
    if (silent) this.#settle();
    return silent;
  }

  #faults(): readonly Fault[] {
    return faultNames.flatMap(name => this.#on.get(name)?.fault ?? []);
  }

  #settle(): void {
    for (const [name, one] of this.#on) {
      if (!one.struck) continue;
      one.struck = false;
      one.left--;
      this.#strikes.set(name, (this.#strikes.get(name) ?? 0) + 1);
      if (one.left <= 0) this.#on.delete(name);
    }
  }
}
