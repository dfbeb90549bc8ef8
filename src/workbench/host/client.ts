import type { Request } from './api/request.ts';
import type { PathSelections } from './selection.ts';

/** Facts about a request that depend on the earlier requests of its page. */
export interface Heard {
  /** Whether this is the first request of the page. */
  readonly first: boolean;
  /** Whether an object path was sent with an earlier batch of the same context. */
  readonly isOld: (path: number) => boolean;
  /** The selections of the object paths of the context. */
  readonly selections: PathSelections;
}

/** Tracks the requests of one page, to recognise object paths from earlier batches. */
export class Client {
  #first = true;
  #last = 0;
  #sent = new Set<string>();
  #selections: PathSelections = new Map();

  /** Records a request and returns facts about it. Call this for each request, in the order of arrival. */
  hear({ Actions: actions, ObjectPaths: paths }: Request): Heard {
    const first = this.#first;
    this.#first = false;
    const numbers = actions.map(one => one.Id);
    // Office.js numbers the actions and paths of each context from 1. A number at or below the last one means a new
    // context.
    const isSameContext = Math.min(...numbers) > this.#last;
    const before = isSameContext ? this.#sent : new Set<string>();
    if (!isSameContext) this.#selections = new Map();
    this.#last = Math.max(0, ...numbers);
    this.#sent = new Set([...before, ...Object.keys(paths)]);
    return { first, isOld: path => before.has(`${path}`), selections: this.#selections };
  }
}
