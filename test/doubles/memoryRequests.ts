import type { ChangeHint, Snapshot } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { trouble, type Outcome, type TroubleCode } from '../../src/core/deck/trouble.ts';
import { MemoryPresentation } from './memoryPresentation.ts';

/** Why a request failed. */
export class Refusal extends Error {
  readonly code: TroubleCode;

  private constructor(code: TroubleCode) {
    super(code);
    this.code = code;
  }

  static readonly #all = new Map<TroubleCode, Refusal>();

  /** Returns the shared error for a code, because creating an error takes longer than the request itself. */
  static of(code: TroubleCode): Refusal {
    const refusal = Refusal.#all.get(code) ?? new Refusal(code);
    Refusal.#all.set(code, refusal);
    return refusal;
  }
}

/**
 * Requests to a memory presentation that answers correctly. A faulty deck overrides the hooks. Throws Refusal for a
 * failed request.
 */
export class MemoryRequests extends MemoryPresentation {
  /** The number of requests so far, as the Office layer would make them. */
  requests = 0;
  readonly #listeners = new Set<(hint: ChangeHint) => void>();

  watch(listener: (hint: ChangeHint) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Notifies the listeners. */
  protected tell(hint: ChangeHint): void {
    for (const listener of this.#listeners) listener(hint);
  }

  /** Makes a request. */
  protected request<T>(work: () => T): T {
    this.requests++;
    return this.answer(work);
  }

  /** Makes a request that only reads. Retries once when PowerPoint refuses the request. */
  protected asked<T>(read: () => T): T {
    try {
      return this.request(read);
    } catch (error) {
      if (!(error instanceof Refusal) || (error.code !== 'hostFailed' && error.code !== 'notRead'))
        throw error;
      return this.request(read);
    }
  }

  /** Runs a call of the port. Converts a Refusal to a trouble outcome. */
  protected call<T>(work: () => Outcome<T>): Promise<Outcome<T>> {
    return new Promise(resolve => {
      try {
        resolve(work());
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        resolve(trouble(error.code));
      }
    });
  }

  /** Hook: carries out a request and returns its answer. */
  protected answer<T>(work: () => T): T {
    return work();
  }

  /** Hook: changes the slides on behalf of the add-in. */
  protected change<T>(work: () => T): T {
    return this.byAddIn(work);
  }

  /** Hook: called before something is read from all slides. */
  protected beforeReading(): void {
    // By default everything is readable.
  }

  /** Hook: returns whether the shapes of a slide are refused. */
  protected refusesShapes: (slide: SlideId) => boolean = () => false;

  /** Hook: called after a slide was inserted or tagged. */
  protected afterTagging(): void {
    // By default nothing happens.
  }

  /** Hook: returns a snapshot as the add-in reads it. */
  protected snapshotAsRead(snapshot: Snapshot): Snapshot {
    return snapshot;
  }

  /** Hook: returns a text as the add-in reads it, for a slide that is not known to be a card. */
  protected asRead(raw: string): string {
    return raw;
  }

  /** Hook: returns a text as the slide stores it. A faulty deck may turn paragraph marks into soft breaks. */
  protected asTaken(text: string): string {
    return text.replaceAll('\n', '\r');
  }
}

/** Matches the characters that XML 1.0 does not allow (section 2.2). */
const UNWRITABLE = /[^\P{Cc}\t\v\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/** Returns a text without the characters that a file cannot store. */
export function kept(raw: string): string {
  return raw.replace(UNWRITABLE, '');
}
