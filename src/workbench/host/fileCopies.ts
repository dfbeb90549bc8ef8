/** The copies of the open file that `getFileAsync` hands out in slices, until they are closed. */
export class FileCopies {
  readonly #save: () => Uint8Array;
  readonly #open = new Map<number, Uint8Array>();
  #last = 0;

  constructor(save: () => Uint8Array) {
    this.#save = save;
  }

  make(): { readonly handle: number; readonly size: number } {
    const bytes = this.#save();
    const handle = ++this.#last;
    this.#open.set(handle, bytes);
    return { handle, size: bytes.length };
  }

  /** At most `length` bytes from `offset`; null when the copy was closed. */
  slice(handle: number, offset: number, length: number): Uint8Array | null {
    return this.#open.get(handle)?.subarray(offset, offset + length) ?? null;
  }

  /** Whether there was such a copy. */
  close(handle: number): boolean {
    return this.#open.delete(handle);
  }
}
