import type { Quirk } from '../api/quirk.ts';
import type { HostEvent } from '../bridge.ts';
import type { Heard } from '../client.ts';
import type { Program } from '../program.ts';
import type { Reply } from '../reply.ts';
import type { Parameter } from './parameter.ts';

/** The hooks of an active fault. Every hook is optional. */
export interface Fault {
  /** Wraps a request of an add-in; `proceed` executes the request. Code before `proceed` runs between two requests. */
  around?(request: Heard, proceed: () => Reply): Reply;
  /** Changes the behaviour of API members. */
  readonly quirk?: Quirk;
  /** Whether the fault suppresses an event, so that add-ins do not receive it. */
  silences?(event: HostEvent): boolean;
}

/** The inputs of a fault. */
export interface Circumstances {
  readonly program: Program;
  /** Returns the next random number, from 0 up to 1. */
  readonly chance: () => number;
  /** Call this when the fault takes effect. Only requests with such a call count as struck. */
  readonly strike: () => void;
}

/** A fault in the catalogue: its parameters, and a function that switches it on. */
export interface FaultKind<P extends object> {
  readonly standard: P;
  /** Whether these are valid parameters of the fault. */
  accepts(given: Readonly<Record<string, unknown>>): boolean;
  /** Creates the active fault. `given` must be valid according to `accepts`. */
  on(given: Readonly<Record<string, unknown>>, circumstances: Circumstances): Fault;
}

/** Defines a fault from its parameters and a function that creates the active fault. */
export function fault<P extends object>(
  parameters: { readonly [K in keyof P]: Parameter<P[K]> },
  make: (parameters: P, circumstances: Circumstances) => Fault,
): FaultKind<P> {
  const known = new Map<string, Parameter<unknown>>(Object.entries(parameters));
  const standard = Object.fromEntries([...known].map(([name, one]) => [name, one.standard])) as P;
  return {
    standard,
    accepts: given => Object.entries(given).every(([name, value]) => known.get(name)?.accepts(value)),
    on: (given, circumstances) => make({ ...standard, ...given }, circumstances),
  };
}
