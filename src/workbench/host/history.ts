import type { Package, Snapshot } from '../../pptx/package.ts';

/** Maximum number of undo entries: the highest value that PowerPoint's options allow. */
const DEPTH = 150;

/**
 * Undo and redo as in PowerPoint. Each edit by a person is one entry. Consecutive writes by add-ins form one entry
 * together (office-js #5249), unless `endAddIn` ends it.
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

  /** Starts an entry. Call this before a person's change. */
  beforePerson(): void {
    this.#begin();
    this.#addInIsWriting = false;
  }

  /** Starts an entry, or continues the current entry of the add-ins. Call this before each change by an add-in. */
  beforeAddIn(): void {
    if (this.#addInIsWriting) return;
    this.#begin();
    this.#addInIsWriting = true;
  }

  /** Ends the entry of the add-ins. Their next change starts a new entry. */
  endAddIn(): void {
    this.#addInIsWriting = false;
  }

  /**
   * Drops the last entry if it changed nothing. Call this after a change. Returns whether anything changed since
   * `changesBefore`.
   */
  settle(changesBefore: number): boolean {
    if (this.#past.at(-1)?.changes === this.#package.changes) {
      this.#past.pop();
      this.#addInIsWriting = false;
    }
    const changed = this.#package.changes !== changesBefore;
    if (changed) this.#future = [];
    return changed;
  }

  /** Undoes the last entry. Returns false when there is none. */
  undo(): boolean {
    const entry = this.#past.pop();
    if (!entry) return false;
    this.#future.push(this.#package.snapshot());
    this.#restore(entry.before);
    return true;
  }

  /** Redoes the entry that was undone last. Returns false when there is none. */
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
