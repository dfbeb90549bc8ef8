/** The number of history entries, which is the maximum in PowerPoint's options. */
const DEPTH = 150;

/**
 * Undo and redo with the grouping of the embedded host: each change by a person is one entry, and consecutive writes by
 * the add-in are one entry together. States must be immutable.
 */
export class MemoryHistory<S> {
  #past: S[] = [];
  #future: S[] = [];
  #addInIsWriting = false;

  /** Call this with the current state before a person changes it. */
  beforePerson(state: S): void {
    this.#push(state);
    this.#addInIsWriting = false;
  }

  /** Call this with the current state before the add-in changes it. */
  beforeAddIn(state: S): void {
    if (this.#addInIsWriting) this.#future = [];
    else this.#push(state);
    this.#addInIsWriting = true;
  }

  /** Returns the state before the last entry, or undefined when there is none. */
  undo(now: S): S | undefined {
    return this.#travel(this.#past, this.#future, now);
  }

  /** Returns the state after the last undone entry, or undefined when there is none. */
  redo(now: S): S | undefined {
    return this.#travel(this.#future, this.#past, now);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  #push(state: S): void {
    this.#past.push(state);
    if (this.#past.length > DEPTH) this.#past.shift();
    this.#future = [];
  }

  #travel(from: S[], to: S[], now: S): S | undefined {
    const found = from.pop();
    if (found === undefined) return undefined;
    to.push(now);
    this.#addInIsWriting = false;
    return found;
  }
}
