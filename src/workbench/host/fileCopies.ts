const MOST = 2;

/** The copies of the open file that `getFileAsync` creates. The client reads a copy in slices and then closes it. */
export class FileCopies {
  readonly #save: () => Uint8Array;
  readonly #open = new Map<number, Uint8Array>();
  #last = 0;

  constructor(save: () => Uint8Array) {
    this.#save = save;
  }

  /** Makes a copy of the file. Returns null when two copies are open: PowerPoint allows two. */
  make(): { readonly handle: number; readonly size: number } | null {
    if (this.#open.size >= MOST) return null;
    const bytes = this.#save();
    const handle = ++this.#last;
    this.#open.set(handle, bytes);
    return { handle, size: bytes.length };
  }

  /** Returns at most `length` bytes from `offset`, or null when the copy is closed. */
  slice(handle: number, offset: number, length: number): Uint8Array | null {
    return this.#open.get(handle)?.subarray(offset, offset + length) ?? null;
  }

  /** Closes a copy. Returns whether the copy existed. */
  close(handle: number): boolean {
    return this.#open.delete(handle);
  }
}
