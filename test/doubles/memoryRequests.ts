import type { ChangeHint, Snapshot } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { trouble, type Outcome, type TroubleCode } from '../../src/core/deck/trouble.ts';
import { MemoryPresentation } from './memoryPresentation.ts';

/** Why a request has no answer. */
export class Refusal extends Error {
  readonly code: TroubleCode;

  private constructor(code: TroubleCode) {
    super(code);
    this.code = code;
  }

  static readonly #all = new Map<TroubleCode, Refusal>();

  /** One for each reason: it takes longer to make an error than to do what is asked. */
  static of(code: TroubleCode): Refusal {
    const refusal = Refusal.#all.get(code) ?? new Refusal(code);
    Refusal.#all.set(code, refusal);
    return refusal;
  }
}

/**
 * Requests to a memory presentation, which answers as it should; a deck that misbehaves overrides the hooks.
 * Throws Refusal for a request that has no answer.
 */
export class MemoryRequests extends MemoryPresentation {
  /** Requests so far, as the Office layer would make them. */
  requests = 0;
  readonly #listeners = new Set<(hint: ChangeHint) => void>();

  watch(listener: (hint: ChangeHint) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells those who watch. */
  protected tell(hint: ChangeHint): void {
    for (const listener of this.#listeners) listener(hint);
  }

  /** Makes a request. */
  protected request<T>(work: () => T): T {
    this.requests++;
    return this.answer(work);
  }

  /** A request that only reads; one that PowerPoint refuses is made once more. */
  protected asked<T>(read: () => T): T {
    try {
      return this.request(read);
    } catch (error) {
      if (!(error instanceof Refusal) || (error.code !== 'hostFailed' && error.code !== 'notRead'))
        throw error;
      return this.request(read);
    }
  }

  /** Turns what a call of the port throws into its outcome. */
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

  /** Hook: does what a request asks for, and returns its answer. */
  protected answer<T>(work: () => T): T {
    return work();
  }

  /** Hook: changes the slides on behalf of the add-in. */
  protected change<T>(work: () => T): T {
    return this.byAddIn(work);
  }

  /** Hook: called before something of all slides is read. */
  protected beforeReading(): void {
    // Everything can be read.
  }

  /** Hook: returns whether the shapes of a slide cannot be asked for. */
  protected refusesShapes: (slide: SlideId) => boolean = () => false;

  /** Hook: called after a slide was inserted or tagged. */
  protected afterTagging(): void {
    // Nothing comes of it.
  }

  /** Hook: returns a snapshot as the add-in reads it. */
  protected snapshotAsRead(snapshot: Snapshot): Snapshot {
    return snapshot;
  }

  /** Hook: returns a text of a slide that is not known to be a card as the add-in reads it. */
  protected asRead(raw: string): string {
    return raw;
  }

  /** Hook: returns a text as the slide takes it: a mark that starts no paragraph becomes a soft break. */
  protected asTaken(text: string): string {
    return text.replaceAll('\n', '\r');
  }
}

/** What XML 1.0 cannot hold (2.2). */
const UNWRITABLE = /[^\P{Cc}\t\v\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/** Returns a text as a file keeps it. */
export function kept(raw: string): string {
  return raw.replace(UNWRITABLE, '');
}
