import { addLaterMembers } from './api/laterMembers.ts';
import { answerCommon, type CommonProgram } from './commonApi.ts';
import { controlContext, type ControlSettings } from './controlContext.ts';
import { safeArray } from './safeArray.ts';

/** Events by their number on the wire (`OSF.DDA.EventDispId`). */
export const event = { documentSelectionChanged: 2, activeViewChanged: 7 } as const;

/** What the bridge needs from the program behind it. */
export interface BridgeProgram extends ControlSettings, CommonProgram {
  /** Executes a rich-API batch, JSON in and JSON out. */
  readonly executeBatch: (json: string) => string;
}

type Callback = (answer: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

const RICH_API = 93;

/**
 * The way between one page with Office.js and the host: the object that desktop PowerPoint puts at
 * `window.external`. Every answer comes after the call returned, in the order of the calls.
 */
export class Bridge {
  readonly #program: BridgeProgram;
  readonly #window: object;
  readonly #handlers = new Map<number, Handler>();
  #open = true;

  constructor(window: object, program: BridgeProgram) {
    this.#window = window;
    this.#program = program;
    Object.defineProperty(window, 'external', {
      value: this.#external(),
      configurable: true,
      writable: true,
    });
  }

  /** Tells the page of an event, if it listens. */
  raise(id: number, payload: readonly unknown[] = []): void {
    this.#later(() => this.#handlers.get(id)?.(id, safeArray(payload)));
  }

  /** The page is gone: nothing is answered or told any more. */
  close(): void {
    this.#open = false;
  }

  #external(): object {
    const context = controlContext(this.#program);
    return {
      GetHostInfo: () => `PowerPoint$Win32$16.01$${this.#program.language}`,
      GetLoggingAllowed: () => false,
      GetContext: () => {
        // Office.js asks for its context when its classes are there and no call was made yet.
        addLaterMembers(this.#window);
        return context;
      },
      Execute: (id: number, params: readonly unknown[], callback: Callback) => {
        this.#later(() => callback(safeArray(this.#answer(id, params))));
      },
      RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: Callback) => {
        this.#handlers.set(id, handler);
        this.#later(() => callback(0));
      },
      UnregisterEvent: (id: number, _target: unknown, callback: Callback) => {
        this.#handlers.delete(id);
        this.#later(() => callback(0));
      },
    };
  }

  #answer(id: number, params: readonly unknown[]): readonly unknown[] {
    if (id === RICH_API) return [0, [200, [], this.#program.executeBatch(messageOf(params))]];
    return answerCommon(id, params, this.#program);
  }

  #later(work: () => void): void {
    queueMicrotask(() => {
      if (this.#open) work();
    });
  }
}

/** The batch in the parameters of a rich-API call: the body of a message that is like an HTTP request. */
function messageOf(params: readonly unknown[]): string {
  const [message] = params;
  if (!Array.isArray(message) || typeof message[4] !== 'string') throw new TypeError('No rich-API message');
  return message[4];
}
