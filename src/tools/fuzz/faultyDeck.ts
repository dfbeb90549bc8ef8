import type { FieldId } from '../../core/card/kind.ts';
import type { Snapshot } from '../../core/deck/deck.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import { trouble, type Outcome } from '../../core/deck/trouble.ts';
import { MemoryDeck } from '../../../test/doubles/memoryDeck.ts';
import { kept, Refusal } from '../../../test/doubles/memoryRequests.ts';
import { seeded } from '../../workbench/host/faults/chance.ts';
import type { Deed } from '../../workbench/host/faults/deed.ts';
import { afterDeed, isBoxDeletion, isSlideMove, isTold } from '../replay/intrusion.ts';
import { MemoryFaults, type MemoryFault } from './memoryFaults.ts';

/** A memory deck with the faults of the embedded host that are visible through the deck port. */
export class FaultyDeck extends MemoryDeck {
  readonly faults = new MemoryFaults();
  readonly #chance = seeded(1);
  /** The fault that refuses the reads of the current request. */
  #refusesReads: MemoryFault | null = null;
  /** How many requests after an insertion or a tag still have their reads refused. */
  #readsToRefuse = 0;

  protected override refusesShapes = (id: SlideId): boolean => {
    const { slide } = this.faults.on('slideRefuses') ?? {};
    const refuses = slide === id || (typeof slide === 'number' && this.slides[slide - 1]?.id === id);
    if (refuses) this.faults.strike('slideRefuses');
    return refuses;
  };

  override selectSlide(slide: SlideId): Promise<Outcome<null>> {
    if (this.faults.on('selectionRefused')?.of !== 'both') return super.selectSlide(slide);
    return this.call(() => {
      this.request(() => this.slide(slide));
      return trouble('notShown');
    });
  }

  protected override answer<T>(work: () => T): T {
    try {
      return this.#aroundFaults(work);
    } finally {
      this.faults.settle();
    }
  }

  protected override change<T>(work: () => T): T {
    if (this.faults.on('refuses')) this.#deny();
    return super.change(work);
  }

  protected override beforeReading(): void {
    if (!this.#refusesReads) return;
    this.faults.strike(this.#refusesReads);
    if (this.#refusesReads === 'readsRefusedAfterInsert') this.#readsToRefuse--;
    throw Refusal.of('hostFailed');
  }

  protected override afterTagging(): void {
    this.#readsToRefuse = this.faults.on('readsRefusedAfterInsert')?.requests ?? 0;
  }

  protected override snapshotAsRead(snapshot: Snapshot): Snapshot {
    const { faults } = this;
    const isNull = faults.on('nullText') !== null;
    const lacking = faults.on('shortRead') ? 'shortRead' : isNull ? 'nullText' : null;
    const texts = new Map<FieldId, string>();
    const unread = new Set<FieldId>();
    for (const [field, raw] of snapshot.texts) {
      if (lacking && raw !== '') unread.add(field);
      else texts.set(field, this.asRead(raw));
    }
    if (lacking && unread.size > 0) faults.strike(lacking);
    if (isNull && snapshot.title) faults.strike('nullText');
    const title = snapshot.title === null || isNull ? null : this.asRead(snapshot.title);
    const read = { ...snapshot, title, texts, unread };
    if (!faults.on('selectionRefused')) return read;
    faults.strike('selectionRefused');
    return { ...read, inView: true, typing: null };
  }

  protected override asRead(raw: string): string {
    if (this.faults.on('hollowRead')) return this.#struck('hollowRead', raw, '');
    return this.faults.on('separatorIsNewline')
      ? this.#struck('separatorIsNewline', raw, raw.replaceAll('\r', '\n'))
      : raw;
  }

  protected override asTaken(text: string): string {
    const plain = this.faults.on('separatorIsNewline')
      ? this.#struck('separatorIsNewline', text, text.replaceAll('\r', '\v'))
      : text;
    return super.asTaken(plain);
  }

  /** Performs one request with the active faults, in the same order as the embedded host. */
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

  /** Throws the refusal for a request that was carried out but whose response is unusable. */
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

  /** Reports selection changes that nobody made, as the fault `eventStorm` does. */
  #storm(): void {
    const { events = 0 } = this.faults.on('eventStorm') ?? {};
    if (events > 0) this.faults.strike('eventStorm');
    for (let told = 0; told < events; told++) this.tell('change');
  }

  /** Performs the changes of other editors between two requests. */
  #intrude(): void {
    const { faults } = this;
    const { deeds = [], often = 0 } = faults.on('coAuthor') ?? {};
    const [deed] = deeds;
    if (deed && this.#chance() < often && this.#perform(deed)) faults.strike('coAuthor');
    const undoes = faults.on('hostUndo');
    if (undoes && this.#chance() < undoes.often && this.undo()) faults.strike('hostUndo');
  }

  /** Performs the change of another editor. Returns whether anything changed. */
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

  #deny(): never {
    this.faults.strike('refuses');
    throw Refusal.of('readOnly');
  }

  /** Returns the text after a fault, and counts the fault when the text changed. */
  #struck(name: MemoryFault, before: string, after: string): string {
    if (after !== before) this.faults.strike(name);
    return after;
  }
}
