import type { SlideId } from '../../core/deck/slideId.ts';
import type { ChangeHint } from '../../core/deck/deck.ts';
import { trouble, type Outcome, type TroubleCode } from '../../core/deck/trouble.ts';
import { seeded } from '../../workbench/host/faults/chance.ts';
import type { Deed } from '../../workbench/host/faults/deed.ts';
import { writable } from '../../pptx/xml.ts';
import { afterDeed, isBoxDeletion, isSlideMove, isTold } from '../replay/intrusion.ts';
import { MemoryFaults, type MemoryFault } from './memoryFaults.ts';
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
 * Requests to a memory presentation, with those faults of the embedded host around them that can be told through the deck
 * port. Throws Refusal for a request that has no answer.
 */
export class MemoryRequests extends MemoryPresentation {
  readonly faults = new MemoryFaults();
  /** Requests so far, as the Office layer would make them. */
  requests = 0;
  readonly #listeners = new Set<(sign: ChangeHint) => void>();
  readonly #chance = seeded(1);
  /** Which fault refuses the reads of the request of this moment. */
  #refusesReads: MemoryFault | null = null;
  /** How many requests after an insertion or a tag have theirs refused. */
  #readsToRefuse = 0;

  watch(listener: (sign: ChangeHint) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells those who watch. */
  protected tell(sign: ChangeHint): void {
    for (const listener of this.#listeners) listener(sign);
  }

  protected request<T>(work: () => T): T {
    this.requests++;
    try {
      return this.#aroundFaults(work);
    } finally {
      this.faults.settle();
    }
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

  /** One request with the faults around it, in the order in which the host has them. */
  #aroundFaults<T>(work: () => T): T {
    const { faults } = this;
    this.#intrude();
    const silence = faults.on('neverAnswers');
    if (silence) {
      faults.strike('neverAnswers');
      if (silence.applied) work();
      throw Refusal.of('noAnswer');
    }
    if (faults.on('refuses')?.why === 'protectedView') this.#deny();
    const refused = faults.on('readRefused');
    this.#refusesReads = refused !== null && this.#chance() < refused.often ? 'readRefused' : null;
    if (this.#readsToRefuse > 0 && faults.on('readsRefusedAfterInsert'))
      this.#refusesReads ??= 'readsRefusedAfterInsert';
    const before = faults.on('appliedThenReverted') ? [...this.slides] : null;
    const changes = this.changes;
    const answer = work();
    this.#loseAnswer(this.changes !== changes);
    this.#storm();
    if (this.changes === changes) return answer;
    if (before) {
      faults.strike('appliedThenReverted');
      this.revert(before);
    }
    if (!faults.on('failsButApplied')) return answer;
    faults.strike('failsButApplied');
    throw Refusal.of('hostFailed');
  }

  /** What was asked for is done, and the answer cannot be used. */
  #loseAnswer(changed: boolean): void {
    const { faults } = this;
    const [lost, foreign] = [faults.on('answerWithoutResults'), faults.on('foreignError')];
    if (foreign && this.#chance() < foreign.often) {
      faults.strike('foreignError');
      throw Refusal.of('hostFailed');
    }
    if (lost && this.#chance() < lost.often) {
      faults.strike('answerWithoutResults');
      throw Refusal.of(changed ? 'hostFailed' : 'notRead');
    }
  }

  /** To be called after an insertion and after a tag was written. */
  protected refuseReads(): void {
    this.#readsToRefuse = this.faults.on('readsRefusedAfterInsert')?.requests ?? 0;
  }

  /** Tells of selections that nobody made. */
  #storm(): void {
    const { events = 0 } = this.faults.on('eventStorm') ?? {};
    if (events > 0) this.faults.strike('eventStorm');
    for (let told = 0; told < events; told++) this.tell('change');
  }

  /** To be called before anything is read. */
  protected mayRead(): void {
    if (!this.#refusesReads) return;
    this.faults.strike(this.#refusesReads);
    if (this.#refusesReads === 'readsRefusedAfterInsert') this.#readsToRefuse--;
    throw Refusal.of('hostFailed');
  }

  /** Whether the shapes of a slide cannot be asked for. */
  protected refusesShapes(id: SlideId): boolean {
    const { slide } = this.faults.on('slideRefuses') ?? {};
    const refuses = slide === id || (typeof slide === 'number' && this.slides[slide - 1]?.id === id);
    if (refuses) this.faults.strike('slideRefuses');
    return refuses;
  }

  /** What others do between two requests. */
  #intrude(): void {
    const { faults } = this;
    const { deeds = [], often = 0 } = faults.on('coAuthor') ?? {};
    const [deed] = deeds;
    if (deed && this.#chance() < often && this.#perform(deed)) faults.strike('coAuthor');
    const undoes = faults.on('hostUndo');
    if (undoes && this.#chance() < undoes.often && this.undo()) faults.strike('hostUndo');
  }

  /** Does what another editor does. Whether anything changed by it. */
  #perform(deed: Deed): boolean {
    if (!isTold(deed)) return false;
    const slide = this.slides[deed.slide - 1];
    if (!slide) return false;
    if (isSlideMove(deed)) {
      this.byPerson(() => this.arrangeSlide(deed));
      return true;
    }
    const raw = slide.shapes.get(deed.box);
    if (raw === undefined) return false;
    const now = isBoxDeletion(deed) ? null : kept(afterDeed(raw, deed));
    if (now !== raw) this.byPerson(() => this.fill(slide.id, deed.box, now));
    return now !== raw;
  }

  protected change<T>(work: () => T): T {
    if (this.faults.on('refuses')) this.#deny();
    return this.byAddIn(work);
  }

  #deny(): never {
    this.faults.strike('refuses');
    throw Refusal.of('readOnly');
  }

  protected asRead(raw: string): string {
    if (this.faults.on('hollowRead')) return this.#struck('hollowRead', raw, '');
    return this.faults.on('separatorIsNewline')
      ? this.#struck('separatorIsNewline', raw, raw.replaceAll('\r', '\n'))
      : raw;
  }

  /** A text as the slide takes it: a mark that starts no paragraph becomes a soft break. */
  protected asTaken(text: string): string {
    const plain = this.faults.on('separatorIsNewline')
      ? this.#struck('separatorIsNewline', text, text.replaceAll('\r', '\v'))
      : text;
    return plain.replaceAll('\n', '\r');
  }

  /** Returns what a fault made of a text, and counts the fault where that differs. */
  #struck(name: MemoryFault, before: string, after: string): string {
    if (after !== before) this.faults.strike(name);
    return after;
  }

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
}

/** A text as a file keeps it. */
export function kept(raw: string): string {
  return raw.split('\v').map(writable).join('\v');
}
