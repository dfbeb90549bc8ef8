import { isPending, settleAnswer } from './api/answer.ts';
import { addLaterMembers } from './api/addLaterMembers.ts';
import type { Clock } from './clock.ts';
import type { CommonAnswer } from './commonAnswer.ts';
import { answerCommon, type CommonProgram } from './commonApi.ts';
import { controlContext, type ControlSettings } from './controlContext.ts';
import { tellPlatform, type Platform } from './platform.ts';
import type { Reply } from './reply.ts';
import { safeArray } from './safeArray.ts';
import { Turns } from './turns.ts';

/** Event numbers in the wire protocol of Office.js (`OSF.DDA.EventDispId`). */
const numbers = { selectionChanged: 2, viewChanged: 7 } as const;

export type HostEvent = keyof typeof numbers;

/** The parts of the host program that the bridge uses. */
export interface BridgeProgram extends ControlSettings, CommonProgram {
  readonly platform: Platform;
  readonly clock: Clock;
  /** Executes a rich-API batch, given as JSON. */
  readonly execute: (json: string) => Reply;
}

type Callback = (answer: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

const RICH_API = 93;

/**
 * Connects one page that runs Office.js to the host. Installs the object that desktop PowerPoint puts at
 * `window.external`. Answers calls and raises events in later tasks, one at a time, in the order of arrival.
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

  /** Raises an event in the page, in a later task. Does nothing when the page has no handler for the event. */
  raise(event: HostEvent, payload: readonly unknown[] = []): void {
    const number = numbers[event];
    this.#soon(() => this.#handlers.get(number)?.(number, safeArray(payload)));
  }

  /**
   * Resolves when all calls are answered and all events are raised. Does not wait for calls that are never answered.
   */
  idle(): Promise<void> {
    return this.#turns.idle();
  }

  /** Stops answering calls and raising events. Call this when the page is closed. */
  close(): void {
    this.#turns.close();
  }

  #external(): object {
    const context = controlContext(this.#program);
    return {
      GetHostInfo: () => `PowerPoint$Win32$16.01$${this.#program.language}`,
      GetLoggingAllowed: () => false,
      GetContext: () => {
        // Office.js calls GetContext after it has defined its classes and before its first API call.
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
      let { answer } = reply;
      return {
        after: reply.after,
        ready: isPending(answer) ? settleAnswer(answer).then(settled => (answer = settled)) : null,
        finish: () => {
          const common: CommonAnswer = [0, [200, [], JSON.stringify(answer)]];
          callback(safeArray(common));
        },
      };
    });
  }

  #soon(work: () => void): void {
    this.#turns.ask(() => ({ after: 0, finish: work }));
  }
}

/**
 * Returns the batch JSON from the parameters of a rich-API call. The parameters resemble an HTTP request; the batch is
 * its body. Throws TypeError for other parameters.
 */
function messageOf(params: readonly unknown[]): string {
  const [message] = params;
  if (!Array.isArray(message) || typeof message[4] !== 'string') throw new TypeError('Not a rich-API call');
  return message[4];
}
