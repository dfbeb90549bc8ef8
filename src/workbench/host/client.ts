import type { Request } from './api/request.ts';

/** What a request is to the page that it comes from. */
export interface Heard {
  /** Whether it is the first of the page. */
  readonly first: boolean;
  /** Whether an object path was sent before: its proxy was made for an earlier batch of the same context. */
  readonly isOld: (path: number) => boolean;
}

/** What the host remembers of one page between its requests. */
export class Client {
  #first = true;
  #last = 0;
  #sent = new Set<string>();

  /** To be called with each request of the page, in their order. */
  hear({ Actions: actions, ObjectPaths: paths }: Request): Heard {
    const first = this.#first;
    this.#first = false;
    const numbers = actions.map(one => one.Id);
    // The library counts actions and paths of a context from 1; a number that came before is another context's.
    const before = Math.min(...numbers) > this.#last ? this.#sent : new Set<string>();
    this.#last = Math.max(0, ...numbers);
    this.#sent = new Set([...before, ...Object.keys(paths)]);
    return { first, isOld: path => before.has(`${path}`) };
  }
}
