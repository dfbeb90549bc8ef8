/** How many entries are kept, as in PowerPoint's options at most. */
const DEPTH = 150;

/**
 * Undo and redo as the embedded host has them: what a person does is one entry each, and all consecutive writes
 * of the add-in together are one. States are never changed in place.
 */
export class MemoryHistory<S> {
  #past: S[] = [];
  #future: S[] = [];
  #addInIsWriting = false;

  /** To be called with the state before a person changes it. */
  beforePerson(state: S): void {
    this.#push(state);
    this.#addInIsWriting = false;
  }

  /** To be called with the state before the add-in changes it. */
  beforeAddIn(state: S): void {
    if (this.#addInIsWriting) this.#future = [];
    else this.#push(state);
    this.#addInIsWriting = true;
  }

  /** The state before the last entry, or undefined when there is none. */
  undo(now: S): S | undefined {
    return this.#travel(this.#past, this.#future, now);
  }

  /** The state after the entry that was taken back last, or undefined when there is none. */
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
