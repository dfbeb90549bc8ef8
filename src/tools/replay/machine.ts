import { paneLife, type PaneLife, type PaneWindow } from '../../office/paneLife.ts';

/** Texts by key, like the Storage of a browser. */
export class TextStore {
  readonly #texts = new Map<string, string>();

  get length(): number {
    return this.#texts.size;
  }

  key(at: number): string | null {
    return this.keys()[at] ?? null;
  }

  keys(): readonly string[] {
    return [...this.#texts.keys()];
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#texts.delete(key);
  }
}

/** One page in a window of a machine: the identity of its pane, and how to release its locks. */
export interface PageLife {
  readonly life: PaneLife;
  /** Releases the locks of the page. */
  readonly release: () => void;
}

/** A machine whose browser shows panes. The panes share the storage and the Web Locks of the browser. */
export class Machine {
  readonly storage = new TextStore();
  /** The page that holds each lock, by lock name. */
  readonly #held = new Map<string, symbol>();
  #late: { readonly name: string; readonly grant: () => void }[] = [];

  /** Opens a page of the pane in a window with the given session storage. The page uses the production `paneLife`. */
  async openPage(sessionStorage: TextStore): Promise<PageLife> {
    const page = Symbol('page');
    const life = await paneLife({ sessionStorage, navigator: { locks: this.#locks(page) }, crypto });
    return { life, release: () => this.#release(page) };
  }

  /**
   * Returns the Web Locks of a page. A request with a signal is aborted at once when another page holds the lock, like
   * after a timeout.
   */
  #locks(page: symbol): NonNullable<PaneWindow['navigator']['locks']> {
    const request = async (
      name: string,
      options: LockOptions | (() => unknown),
      then: () => unknown = () => undefined,
    ): Promise<unknown> => {
      const taken = typeof options === 'function' ? options : then;
      if (!this.#held.has(name)) {
        this.#held.set(name, page);
        const answer = await taken();
        if (this.#held.get(name) === page) this.#held.delete(name);
        return answer;
      }
      if (typeof options !== 'function') throw new Error('Aborted');
      await new Promise<void>(grant => this.#late.push({ name, grant }));
      return taken();
    };
    const query = (): Promise<LockManagerSnapshot> =>
      Promise.resolve({ held: [...this.#held.keys()].map(name => ({ name })) });
    return { request: request as LockManager['request'], query };
  }

  #release(page: symbol): void {
    for (const [name, holder] of this.#held) if (holder === page) this.#held.delete(name);
    const granted = this.#late.filter(one => !this.#held.has(one.name));
    this.#late = this.#late.filter(one => this.#held.has(one.name));
    for (const { grant } of granted) grant();
  }
}
