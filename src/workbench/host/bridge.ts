import { addLaterMembers } from './api/addLaterMembers.ts';
import type { Clock } from './clock.ts';
import { answerCommon, type CommonAnswer, type CommonProgram } from './commonApi.ts';
import { controlContext, type ControlSettings } from './controlContext.ts';
import { tellPlatform, type Platform } from './platform.ts';
import type { Reply } from './reply.ts';
import { safeArray } from './safeArray.ts';
import { Turns } from './turns.ts';

/** Events by their number on the wire (`OSF.DDA.EventDispId`). */
const numbers = { selectionChanged: 2, viewChanged: 7 } as const;

export type HostEvent = keyof typeof numbers;

/** What the bridge needs from the program behind it. */
export interface BridgeProgram extends ControlSettings, CommonProgram {
  readonly platform: Platform;
  readonly clock: Clock;
  /** Executes a rich-API batch out of JSON. */
  readonly execute: (json: string) => Reply;
}

type Callback = (answer: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

const RICH_API = 93;

/**
 * The way between one page with Office.js and the host: the object that desktop PowerPoint puts at
 * `window.external`. Calls are taken and events told in a later task, one at a time, in their order.
 */
export class Bridge {
  readonly #program: BridgeProgram;
  readonly #window: object;
  readonly #handlers = new Map<number, Handler>();
  readonly #turns: Turns;

  constructor(window: object, program: BridgeProgram) {
    this.#window = window;
    this.#program = program;
    this.#turns = new Turns(program.clock);
    Object.defineProperty(window, 'external', {
      value: this.#external(),
      configurable: true,
      writable: true,
    });
  }

  /** Tells the page of an event, if it listens. */
  raise(event: HostEvent, payload: readonly unknown[] = []): void {
    const number = numbers[event];
    this.#soon(() => this.#handlers.get(number)?.(number, safeArray(payload)));
  }

  /** Resolves when nothing is left to answer or to tell. What is never answered is not waited for. */
  idle(): Promise<void> {
    return this.#turns.idle();
  }

  /** The page is gone: nothing is answered or told any more. */
  close(): void {
    this.#turns.close();
  }

  #external(): object {
    const context = controlContext(this.#program);
    return {
      GetHostInfo: () => `PowerPoint$Win32$16.01$${this.#program.language}`,
      GetLoggingAllowed: () => false,
      GetContext: () => {
        // Office.js asks for its context when its classes are there and no call was made yet.
        addLaterMembers(this.#window);
        tellPlatform(this.#window, this.#program.platform);
        return context;
      },
      Execute: (id: number, params: readonly unknown[], callback: Callback) => {
        if (id === RICH_API) this.#ask(messageOf(params), callback);
        else this.#soon(() => callback(safeArray(answerCommon(id, params, this.#program))));
      },
      RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: Callback) => {
        this.#handlers.set(id, handler);
        this.#soon(() => callback(0));
      },
      UnregisterEvent: (id: number, _target: unknown, callback: Callback) => {
        this.#handlers.delete(id);
        this.#soon(() => callback(0));
      },
    };
  }

  #ask(json: string, callback: Callback): void {
    this.#turns.ask(() => {
      const reply = this.#program.execute(json);
      if (!reply) return null;
      const answer: CommonAnswer = [0, [200, [], JSON.stringify(reply.answer)]];
      return { after: reply.after, finish: () => callback(safeArray(answer)) };
    });
  }

  #soon(work: () => void): void {
    this.#turns.ask(() => ({ after: 0, finish: work }));
  }
}

/** The batch in the parameters of a rich-API call: the body of a message that is like an HTTP request. */
function messageOf(params: readonly unknown[]): string {
  const [message] = params;
  if (!Array.isArray(message) || typeof message[4] !== 'string') throw new TypeError('No rich-API message');
  return message[4];
}
