import type { Quirk } from '../api/quirk.ts';
import type { HostEvent } from '../bridge.ts';
import type { Heard } from '../client.ts';
import type { Program } from '../program.ts';
import type { Reply } from '../reply.ts';
import type { Parameter } from './parameter.ts';

/** What a fault that is on does; every moment is optional. */
export interface Fault {
  /** Around a request of an add-in; `proceed` executes it. Before it is the time between two requests. */
  around?(request: Heard, proceed: () => Reply): Reply;
  /** What it does to the members of the API. */
  readonly quirk?: Quirk;
  /** Whether add-ins are not told of an event. */
  silences?(event: HostEvent): boolean;
}

/** What a fault works with. */
export interface Circumstances {
  readonly program: Program;
  /** The next number of chance, from 0 up to 1. */
  readonly chance: () => number;
  /** To be called when the fault does what it is for: only such requests are counted. */
  readonly strike: () => void;
}

/** A fault as the catalogue has it: its parameters, and the way to switch it on. */
export interface FaultKind<P extends object> {
  readonly standard: P;
  /** Whether these are parameters of the fault, with values that will do. */
  accepts(given: Readonly<Record<string, unknown>>): boolean;
  /** To be called with parameters that it accepts. */
  on(given: Readonly<Record<string, unknown>>, circumstances: Circumstances): Fault;
}

/** Makes a fault from its parameters and from what it does. */
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
