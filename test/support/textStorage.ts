/** A storage of texts with as much room as a test gives it. */
export class TextStorage {
  readonly values = new Map<string, string>();
  /** Texts longer than this do not fit. */
  room = Infinity;

  get length(): number {
    return this.values.size;
  }

  key(at: number): string | null {
    return this.keys()[at] ?? null;
  }

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new Error('QuotaExceededError');
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    this.values.delete(key);
  }

  /** Everything in it. */
  get text(): string {
    return [...this.values.values()].join();
  }
}
