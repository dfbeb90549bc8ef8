/** A text storage with a size limit for tests. */
export class TextStorage {
  readonly values = new Map<string, string>();
  /** Writing a longer text fails. */
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

  /** Returns all values, joined by commas. */
  get text(): string {
    return [...this.values.values()].join();
  }
}
