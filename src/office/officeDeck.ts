import type { CardIdentity } from '../core/card/identity.ts';
import type { CardKind, FieldId } from '../core/card/kind.ts';
import type {
  CardLabel,
  CardOnSlide,
  Deck,
  Decide,
  Inserted,
  OrderFor,
  Snapshot,
  ChangeHint,
  SlideChoice,
  Support,
} from '../core/deck/deck.ts';
import type { Aid, DecideAid, DecideEnd } from '../core/deck/aid.ts';
import { remainingEdits } from '../core/deck/readBack.ts';
import type { SlideSketch } from '../core/deck/sketch.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { AppearanceFix, SlideAppearance } from '../core/deck/slideLooks.ts';
import { WIDESCREEN, type SlideSize } from '../core/deck/slideSize.ts';
import { done, trouble, type Outcome, type Trouble } from '../core/deck/trouble.ts';
import { Calls, type Turn } from './calls.ts';
import { CardAccess, type ReadCard } from './cardAccess.ts';
import { writeIdentityTag } from './cardTag.ts';
import { CardFinder } from './findCards.ts';
import type { DeckParts } from './deckParts.ts';
import { lazily } from './lazily.ts';
import { FLOOR, hasApi, sightOf, type OfficeLibrary, type Sight } from './library.ts';
import { isRefusal } from './officeError.ts';
import { ofCaller } from './officeTrouble.ts';
import type { InTurn } from './openFile.ts';
import { readSlideSize } from './slideSize.ts';
import { watchDeck } from './watch.ts';
import { asMade, wholeEdits, wholeReading } from './wholeBoxes.ts';

/** Implements the deck port with the Office.js API, for the presentation that is open in PowerPoint. */
export class OfficeDeck implements Deck {
  readonly #library: OfficeLibrary;
  readonly #parts: DeckParts;
  /** The queue of all calls to PowerPoint. */
  readonly calls: Calls;
  readonly #cards: CardAccess;
  readonly #finder = new CardFinder();
  readonly #aids = lazily(async () => new (await import('./aids.ts')).AidAccess());
  readonly #inTurn: InTurn = task => this.calls.take(turn => task(turn.givenUp));
  #known: Sight | null = null;
  #size: SlideSize | null = null;
  /** The time of the last read of a card, on the clock of `performance.now()`. */
  #lastReading = -Infinity;
  /** Trouble to report with the next snapshot. */
  #remark: Trouble | null = null;

  constructor(library: OfficeLibrary, parts: DeckParts) {
    this.#library = library;
    this.#parts = parts;
    this.calls = new Calls(library.PowerPoint, parts, error => parts.log(error));
    this.#cards = new CardAccess(
      () => this.#sight,
      card => this.#kind(card),
    );
  }

  support(): Support {
    return { enough: hasApi(this.#library, FLOOR) };
  }

  /** Returns the slide size in one sync. Without API support, copies the open file once to read its size. */
  async size(): Promise<Outcome<SlideSize>> {
    if (this.#sight.slideSize) return this.calls.take(async turn => done(await turn.read(readSlideSize)));
    if (this.#size) return done(this.#size);
    return this.#with(
      () => import('./openFile.ts'),
      async ({ openSlideSize }) => {
        this.#size = await openSlideSize(this.#library.Office, this.#inTurn);
        // The size of a locked or too large file is unknown. Widescreen is the most common.
        return done(this.#size ?? WIDESCREEN);
      },
    );
  }

  findCards(): Promise<Outcome<readonly CardOnSlide[]>> {
    return this.calls.take(async turn => {
      const found = await turn.read(context => this.#finder.find(context));
      this.#cards.see(found);
      return done(found.map(one => one.card));
    });
  }

  /** Reads the card. Costs one sync when its shapes are known, two otherwise. */
  read(card: CardOnSlide): Promise<Outcome<Snapshot>> {
    return this.calls.take(async turn => {
      const { reading } = await this.#read(turn, card);
      const remark = this.#cards.takeRemark() ?? this.#remark;
      this.#remark = null;
      return done(remark ? { ...reading, remark } : reading);
    });
  }

  /** Writes to the card. Costs two syncs when its shapes are known, three otherwise, and one more for corrections. */
  write(card: CardOnSlide, decide: Decide): Promise<Outcome<Snapshot>> {
    const asked: Decide = now => ofCaller(() => decide(now));
    return this.calls.take(async turn => {
      const first = await this.#read(turn, card, 'writing');
      turn.givenUp.throwIfAborted();
      const decided = asked(first.reading);
      if (!decided.ok) return decided;
      if (decided.value.length === 0) return done(first.reading);
      const edits = wholeEdits(decided.value, first);
      const { at, after } = await this.#cards.write(turn, card, first, edits);
      turn.givenUp.throwIfAborted();
      const readings = { before: wholeReading(first), at: wholeReading(at), after: wholeReading(after) };
      const made = asMade(edits, first.shapes, readings.at);
      const { repairs, decided: anew } = remainingEdits(made, readings, () => {
        const outcome = asked(at.reading);
        return outcome.ok ? done(wholeEdits(outcome.value, at)) : outcome;
      });
      const last = repairs.length > 0 ? (await this.#cards.write(turn, card, after, repairs)).after : after;
      return anew.ok ? done(this.#taken(last).reading) : anew;
    });
  }

  /** Sketches slides of the open deck. Takes one turn per batch, because a long deck takes longer than one call may. */
  sketch(which: SlideChoice): Promise<Outcome<readonly SlideSketch[]>> {
    return this.#with(
      () => import('./slideSketch.ts'),
      ({ sketchDeck }) => sketchDeck(this.calls, which, this.#sight),
    );
  }

  /** Sketches slides from a copy of the open file. */
  sketchCopy(slides: readonly SlideId[]): Promise<Outcome<readonly SlideSketch[]>> {
    const sketch = (bytes: Uint8Array): ReturnType<Deck['sketchFile']> => this.sketchFile('', bytes);
    return this.#with(
      () => import('./openFile.ts'),
      module => module.sketchCopy(this.#library.Office, this.#inTurn, sketch, slides),
    );
  }

  /** Sketches the slides of a file. Makes no call to PowerPoint. */
  sketchFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly SlideSketch[]>> {
    return this.#with(
      () => import('./fileSketch.ts'),
      ({ sketchInSlices }) => sketchInSlices(name, bytes, this.#parts),
    );
  }

  /** Inserts a template; see `insertTemplate`. */
  async insert(orderFor: OrderFor): Promise<Outcome<Inserted>> {
    const isTold = this.#sight.slideSize;
    const kept = isTold ? null : await this.size();
    const later = await this.#fetched(() => import('./insertTemplate.ts'));
    if (!later.ok) return later;
    const parts = { parts: this.#parts, cards: this.#cards, aids: this.#aids };
    const size = kept?.ok ? kept.value : null;
    return this.calls.take<Inserted>(async turn => {
      const inserted = await later.value.insertTemplate(turn, orderFor, { ...parts, isTold, size });
      if (inserted.ok && inserted.value.atEnd)
        this.#remark = trouble('insertedAtEnd', { slide: inserted.value.position }).trouble;
      return inserted;
    });
  }

  /** Writes a card's identity to its slide. Costs one sync, and one more when the call fails, to check its effect. */
  identify(slide: SlideId, identity: CardIdentity): Promise<Outcome<null>> {
    return this.calls.take(async turn => {
      await writeIdentityTag(turn, slide, identity);
      return done(null);
    });
  }

  /** Writes a text into a label. Costs one sync when the card's shapes are known, two otherwise. */
  setLabel(card: CardOnSlide, label: CardLabel, text: string | null): Promise<Outcome<null>> {
    return this.calls.take(async turn =>
      (await this.#cards.writeLabel(turn, card, label, text)) ? done(null) : trouble('labelGone'),
    );
  }

  /** Writes the texts of an aid; see `AidAccess.write`. */
  writeAid(aid: Aid, decide: DecideAid, on: 'known' | 'there'): Promise<Outcome<SlideId | null>> {
    return this.#with(this.#aids, aids => this.calls.take(turn => aids.write(turn, aid, decide, on)));
  }

  /** Takes an aid out of the deck; see `AidAccess.putAway`. */
  putAidAway(aid: Aid, decide: DecideEnd): Promise<Outcome<null>> {
    return this.#with(this.#aids, aids => this.calls.take(turn => aids.putAway(turn, aid, decide)));
  }

  readAppearance(card: CardOnSlide): Promise<Outcome<SlideAppearance>> {
    return this.#with(
      () => import('./slideLooks.ts'),
      module => this.calls.take(turn => module.readAppearance(turn, card, this.#cards, this.#sight)),
    );
  }

  /** Applies fixes to the card's slide; see `applyMends`. */
  applyFixes(card: CardOnSlide, mends: readonly AppearanceFix[]): Promise<Outcome<null>> {
    return this.#with(
      () => import('./slideLooks.ts'),
      ({ applyMends }) => this.calls.take(turn => applyMends(turn, card, mends)),
    );
  }

  /** Lays the card out for a slide size. Costs two syncs to read the card and one to write it. */
  layOut(card: CardOnSlide, size: SlideSize, compact?: ReadonlySet<FieldId>): Promise<Outcome<null>> {
    const order = { kind: this.#kind(card), size, compact, parts: this.#parts };
    return this.#with(
      () => import('./layOutAgain.ts'),
      ({ layOutAgain }) => this.calls.take(turn => layOutAgain(turn, card.slide, order)),
    );
  }

  /** Selects a slide. Costs one sync. When PowerPoint refuses, one more sync checks whether the slide exists. */
  selectSlide(slide: SlideId): Promise<Outcome<null>> {
    const look = (turn: Turn, andSelect: boolean): Promise<void> =>
      turn.read(async context => {
        // Selecting a deleted slide fails with an unspecific error. Loading its id fails with ItemNotFound.
        context.presentation.slides.getItem(slide).load('id');
        if (andSelect) context.presentation.setSelectedSlides([slide]);
        await context.sync();
      });
    return this.calls.take(async turn => {
      try {
        await look(turn, true);
        return done(null);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        await look(turn, false);
        return trouble('notShown');
      }
    });
  }

  watch(listener: (sign: ChangeHint) => void): () => void {
    return watchDeck(this.#library, () => performance.now() - this.#lastReading, listener);
  }

  async #read(turn: Turn, card: CardOnSlide, why: 'reading' | 'writing' = 'reading'): Promise<ReadCard> {
    return this.#taken(await turn.read(context => this.#cards.read(context, card, why)));
  }

  /** The optional features of this PowerPoint. Determined once, because they never change while the pane is open. */
  get #sight(): Sight {
    return (this.#known ??= sightOf(this.#library));
  }

  /** Records the time of the read. Clears `typing` while the pane has the focus: the user is not on the slide then. */
  #taken(card: ReadCard): ReadCard {
    this.#lastReading = performance.now();
    const isHere = this.#library.window.document.hasFocus();
    return isHere ? { ...card, reading: { ...card.reading, typing: null } } : card;
  }

  #kind(card: CardOnSlide): CardKind {
    const kind = this.#parts.kinds.find(one => one.id === card.identity.kind);
    if (!kind) throw new Error(`Unknown card kind ${card.identity.kind}`);
    return kind;
  }

  /** Loads a module and runs a task with it. */
  async #with<M, T>(fetch: () => Promise<M>, task: (module: M) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const later = await this.#fetched(fetch);
    return later.ok ? task(later.value) : later;
  }

  /** Loads a module. Returns trouble `paneOutdated` when it fails to load, as after a deployment (office-js #3059). */
  async #fetched<T>(fetch: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return done(await fetch());
    } catch (error) {
      this.#parts.log(error);
      return trouble('paneOutdated');
    }
  }
}
