import type { Package, Snapshot } from '../../pptx/package.ts';

/** How many entries are kept, as in PowerPoint's options at most. */
const DEPTH = 150;

/**
 * Undo and redo as PowerPoint has them: what a person does is one entry each, and all consecutive writes of
 * add-ins together are one (office-js #5249) unless somebody ends it.
 */
export class History {
  readonly #package: Package;
  #past: { readonly before: Snapshot; readonly changes: number }[] = [];
  #future: Snapshot[] = [];
  #addInIsWriting = false;

  constructor(owner: Package) {
    this.#package = owner;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** To be called before a person's change. */
  beforePerson(): void {
    this.#begin();
    this.#addInIsWriting = false;
  }

  /** To be called before each change by an add-in. */
  beforeAddIn(): void {
    if (this.#addInIsWriting) return;
    this.#begin();
    this.#addInIsWriting = true;
  }

  /** The next change by an add-in is an entry of its own. */
  endAddIn(): void {
    this.#addInIsWriting = false;
  }

  /** To be called after a change: an entry that changed nothing is dropped. Says whether anything changed. */
  settle(changesBefore: number): boolean {
    if (this.#past.at(-1)?.changes === this.#package.changes) {
      this.#past.pop();
      this.#addInIsWriting = false;
    }
    const changed = this.#package.changes !== changesBefore;
    if (changed) this.#future = [];
    return changed;
  }

  /** Takes the last entry back; false when there is none. */
  undo(): boolean {
    const entry = this.#past.pop();
    if (!entry) return false;
    this.#future.push(this.#package.snapshot());
    this.#restore(entry.before);
    return true;
  }

  /** Does the entry that was taken back last again; false when there is none. */
  redo(): boolean {
    const after = this.#future.pop();
    if (!after) return false;
    this.#past.push({ before: this.#package.snapshot(), changes: -1 });
    this.#restore(after);
    return true;
  }

  #begin(): void {
    this.#past.push({ before: this.#package.snapshot(), changes: this.#package.changes });
    if (this.#past.length > DEPTH) this.#past.shift();
  }

  #restore(snapshot: Snapshot): void {
    this.#package.restore(snapshot);
    this.#addInIsWriting = false;
  }
}
