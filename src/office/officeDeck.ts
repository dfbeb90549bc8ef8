import { CARD_TAG, writeIdentity, type CardIdentity } from '../core/card/identity.ts';
import type { CardKind } from '../core/card/kind.ts';
import type { Mend, SlideLooks } from '../core/deck/slideLooks.ts';
import type {
  CardLabel,
  CardOnSlide,
  Deck,
  Decide,
  FieldEdit,
  InsertOrder,
  Reading,
  Sign,
  Support,
} from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { repairsOf } from '../core/deck/readBack.ts';
import type { SlideSketch } from '../core/deck/sketch.ts';
import { done, trouble, type Outcome } from '../core/deck/trouble.ts';
import type { Box, Reader } from './box.ts';
import {
  findShapes,
  OtherSlide,
  queueEdits,
  queueLabel,
  queueReading,
  type CardReading,
  type CardShapes,
} from './cardShapes.ts';
import { ShortCollection } from './collection.ts';
import { BoxesOutOfReach } from './findBoxes.ts';
import { findCards } from './findCards.ts';
import { insertSlide } from './insertSlide.ts';
import { FLOOR, hasApi, sightOf, type OfficeLibrary, type Sight } from './library.ts';
import { officeCode, officeTrouble } from './officeTrouble.ts';
import { Queue, type Timing } from './queue.ts';
import { watchDeck } from './watch.ts';
import { asMade, wholeEdits, wholeReading } from './wholeBoxes.ts';

/** What the deck needs besides PowerPoint. */
export interface DeckParts extends Timing {
  readonly kinds: readonly CardKind[];
  /** The files of the starter slides. */
  starter(name: InsertOrder['starter']): Promise<Uint8Array>;
  /** Is told every error that Office throws. */
  log(error: unknown): void;
}

/** The deck port on the Office.js API: the presentation that is open in PowerPoint. */
export class OfficeDeck implements Deck {
  readonly #library: OfficeLibrary;
  readonly #parts: DeckParts;
  readonly #queue: Queue;
  /** The shapes of cards, by `keyOf`. */
  readonly #shapes = new Map<string, CardShapes>();
  #readsClosely = true;
  #known: Sight | null = null;
  /** When a card was last read, on the clock of `performance.now()`. */
  #lastReading = -Infinity;

  constructor(library: OfficeLibrary, parts: DeckParts) {
    this.#library = library;
    this.#parts = parts;
    this.#queue = new Queue(parts);
  }

  support(): Support {
    return { enough: hasApi(this.#library, FLOOR) };
  }

  find(): Promise<Outcome<readonly CardOnSlide[]>> {
    return this.#attempt(async context => done(await findCards(context)));
  }

  /** One sync for a card whose shapes are known, two for another. */
  read(card: CardOnSlide): Promise<Outcome<Reading>> {
    return this.#attempt(async context => done((await this.#read(context, card)).reading));
  }

  /** Two syncs for a card whose shapes are known, three for another. */
  write(card: CardOnSlide, decide: Decide): Promise<Outcome<Reading>> {
    return this.#attempt(async (context, givenUp) => {
      const { shapes, ...first } = await this.#read(context, card);
      givenUp.throwIfAborted();
      const decided = decide(first.reading);
      if (!decided.ok) return decided;
      if (decided.value.length === 0) return done(first.reading);
      const edits = wholeEdits(decided.value, first);
      const { at, after } = await this.#write(context, card, shapes, first, edits);
      givenUp.throwIfAborted();
      const readings = { before: wholeReading(first), at: wholeReading(at), after: wholeReading(after) };
      const { repairs, decided: anew } = repairsOf(asMade(edits, shapes, readings.at), readings, () => {
        const outcome = decide(at.reading);
        return outcome.ok ? done(wholeEdits(outcome.value, at)) : outcome;
      });
      const last =
        repairs.length > 0 ? (await this.#write(context, card, shapes, after, repairs)).after : after;
      return anew.ok ? done(last.reading) : anew;
    });
  }

  /** A turn for the list of slides, and one for every so many of them: a long deck takes longer than one call may. */
  async sketch(which: 'all' | 'selected'): Promise<Outcome<readonly SlideSketch[]>> {
    const { listSlides, sketchSlides, SLIDES_AT_ONCE } = await import('./slideSketch.ts');
    const listed = await this.#attempt(async context => done(await listSlides(context, which, this.#sight)));
    if (!listed.ok) return listed;
    const sketches: SlideSketch[] = [];
    for (let at = 0; at < listed.value.length; at += SLIDES_AT_ONCE) {
      const some = listed.value.slice(at, at + SLIDES_AT_ONCE);
      const sketched = await this.#attempt(async context =>
        done(await sketchSlides(context, some, this.#sight)),
      );
      if (!sketched.ok) return sketched;
      sketches.push(...sketched.value);
    }
    return done(sketches);
  }

  /** Asks nothing above the floor of the API: the Common API hands out the open file. */
  async sketchCopy(slides: readonly SlideId[]): Promise<Outcome<readonly SlideSketch[]>> {
    const { openFile } = await import('./openFile.ts');
    const bytes = await openFile(this.#library.Office, task => this.#inTurn(task));
    if (!bytes.ok) return bytes;
    const sketches = await this.sketchFile('', bytes.value);
    if (!sketches.ok) return sketches;
    const inFile = new Map(sketches.value.map(one => [numberOf(one.slide), one]));
    return done(
      slides.flatMap(slide => {
        const found = inFile.get(numberOf(slide));
        return found ? [{ ...found, slide }] : [];
      }),
    );
  }

  /** Asks nothing of PowerPoint. */
  async sketchFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly SlideSketch[]>> {
    const { sketchFile } = await import('./fileSketch.ts');
    return sketchFile(name, bytes);
  }

  insert(order: InsertOrder): Promise<Outcome<{ slide: SlideId; position: number }>> {
    return this.#inTurn<{ slide: SlideId; position: number }>(async givenUp => {
      const { stampStarter } = await import('./starter.ts');
      let base64: string;
      try {
        base64 = stampStarter(await this.#parts.starter(order.starter), order);
      } catch (error) {
        this.#parts.log(error);
        return trouble('templateBroken');
      }
      try {
        const inserted = await insertSlide(this.#library.PowerPoint, base64, order.style, givenUp);
        return inserted ? done(inserted) : trouble('notInserted');
      } catch (error) {
        return this.#failed(error);
      }
    });
  }

  identify(slide: SlideId, identity: CardIdentity): Promise<Outcome<null>> {
    return this.#attempt(async context => {
      context.presentation.slides.getItem(slide).tags.add(CARD_TAG, writeIdentity(identity));
      await context.sync();
      return done(null);
    });
  }

  /** One sync for a card whose shapes are known, two for another. */
  say(card: CardOnSlide, label: CardLabel, text: string | null): Promise<Outcome<null>> {
    return this.#attempt(async (context, givenUp) => {
      const known = this.#shapes.get(keyOf(card))?.labels.get(label);
      if (known !== undefined) {
        queueLabel(context, card, known, text);
        try {
          await context.sync();
          return done(null);
        } catch (error) {
          // The box or the slide is gone: look again by name.
          if (officeCode(error) === null) throw error;
          this.#shapes.delete(keyOf(card));
        }
      }
      const shape = (await findShapes(context, card, this.#kind(card), this.#sight)).labels.get(label);
      if (shape === undefined) return trouble('labelGone');
      givenUp.throwIfAborted();
      queueLabel(context, card, shape, text);
      await context.sync();
      return done(null);
    });
  }

  looks(card: CardOnSlide): Promise<Outcome<SlideLooks>> {
    return this.#attempt(async context => {
      const { readLooks } = await import('./slideLooks.ts');
      const known = this.#shapes.get(keyOf(card));
      const shapes = known ?? (await findShapes(context, card, this.#kind(card), this.#sight));
      return done(await readLooks(context, card, shapes, this.#sight));
    });
  }

  /** One sync. */
  mend(card: CardOnSlide, mends: readonly Mend[]): Promise<Outcome<null>> {
    return this.#attempt(async (context, givenUp) => {
      const { queueMends } = await import('./slideLooks.ts');
      givenUp.throwIfAborted();
      queueMends(context, card, mends);
      await context.sync();
      return done(null);
    });
  }

  show(slide: SlideId): Promise<Outcome<null>> {
    return this.#attempt(async context => {
      // Selecting a slide that is gone fails with an error that says nothing of it.
      context.presentation.slides.getItem(slide).load('id');
      context.presentation.setSelectedSlides([slide]);
      await context.sync();
      return done(null);
    });
  }

  watch(listener: (sign: Sign) => void): () => void {
    return watchDeck(this.#library, () => performance.now() - this.#lastReading, listener);
  }

  async #read(
    context: PowerPoint.RequestContext,
    card: CardOnSlide,
  ): Promise<CardReading & { readonly shapes: CardShapes }> {
    const known = this.#shapes.get(keyOf(card));
    if (known) {
      const take = queueReading(context, card, known, this.#reader());
      try {
        await context.sync();
        return { shapes: known, ...this.#taken(take()) };
      } catch (error) {
        // A shape or the slide is gone: look again.
        if (officeCode(error) === null) throw error;
        this.#shapes.delete(keyOf(card));
      }
    }
    const shapes = await findShapes(context, card, this.#kind(card), this.#sight);
    const take = queueReading(context, card, shapes, this.#reader(false));
    await context.sync();
    const read = this.#taken(take());
    // Nothing was gone, so it was the caret or the looks that this PowerPoint cannot tell of.
    if (known && [...known.fields].every(([field, box]) => isSame(shapes.fields.get(field), box)))
      this.#readsClosely = false;
    // A box that is missing now can come back, by an undo on the slide.
    if (shapes.fields.size === this.#kind(card).fields.length) this.#shapes.set(keyOf(card), shapes);
    return { shapes, ...read };
  }

  /** One sync. `contents` are those of the card as it was read; also gives what stood there at the moment of writing. */
  async #write(
    context: PowerPoint.RequestContext,
    card: CardOnSlide,
    shapes: CardShapes,
    { contents }: CardReading,
    edits: readonly FieldEdit[],
  ): Promise<{ at: CardReading; after: CardReading }> {
    const takeBefore = queueReading(context, card, shapes, this.#reader(false));
    queueEdits(context, card, shapes, contents, edits);
    const takeAfter = queueReading(context, card, shapes, this.#reader());
    await context.sync();
    return { at: takeBefore(), after: this.#taken(takeAfter()) };
  }

  /** It stays what it is as long as the pane lives. */
  get #sight(): Sight {
    return (this.#known ??= sightOf(this.#library));
  }

  #reader(closely = this.#readsClosely): Reader {
    return { sight: this.#sight, closely };
  }

  /** Whoever is in the pane types nowhere else, though her caret still stands on the slide. */
  #taken({ reading, contents }: CardReading): CardReading {
    this.#lastReading = performance.now();
    const isHere = this.#library.window.document.hasFocus();
    return { reading: isHere ? { ...reading, typing: null } : reading, contents };
  }

  #kind(card: CardOnSlide): CardKind {
    const kind = this.#parts.kinds.find(one => one.id === card.identity.kind);
    if (!kind) throw new Error(`Unknown card kind ${card.identity.kind}`);
    return kind;
  }

  /** Runs a task in its turn, in a context of its own, and makes trouble of what Office throws. */
  #attempt<T>(
    task: (context: PowerPoint.RequestContext, givenUp: AbortSignal) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    return this.#inTurn(givenUp =>
      this.#library.PowerPoint.run(context => task(context, givenUp)).catch((error: unknown) =>
        this.#failed(error),
      ),
    );
  }

  #inTurn<T>(task: (givenUp: AbortSignal) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.#queue.run<Outcome<T>>(
      task,
      () => trouble('noAnswer'),
      outcome =>
        !outcome.ok && (outcome.trouble.code === 'hostFailed' || outcome.trouble.code === 'noAnswer'),
    );
  }

  #failed(error: unknown): { readonly ok: false; readonly trouble: ReturnType<typeof officeTrouble> } {
    if (error instanceof OtherSlide) return trouble('cardGone');
    if (error instanceof ShortCollection) return trouble('notRead');
    if (error instanceof BoxesOutOfReach) return trouble('boxesOutOfReach', { slide: error.slide });
    const code = officeCode(error);
    if (code === 'ItemNotFound') return trouble('cardGone');
    if (code !== null) this.#parts.log(error);
    return { ok: false, trouble: officeTrouble(error) };
  }
}

/** What the file knows a slide by: the part of its id before the `#`. */
function numberOf(slide: SlideId): string {
  return slide.split('#')[0] ?? '';
}

/** What decides where a card's shapes are. */
function keyOf({ slide, identity: { id, boxes } }: CardOnSlide): string {
  return JSON.stringify([slide, id, boxes]);
}

function isSame(one: Box | undefined, other: Box): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
