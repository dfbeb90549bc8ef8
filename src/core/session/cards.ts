import { slideDay } from '../card/language.ts';
import { mainCard, type CardId, type CardIdentity } from '../card/identity.ts';
import { TITLE_SHAPE } from '../card/names.ts';
import { kindOf, type CardKind, type FieldId, type Kinds } from '../card/kind.ts';
import type { FoundCard } from '../combine/source.ts';
import type { CardOnSlide, Deck } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { scaleOf, WIDESCREEN, type SlideSize } from '../deck/slideSize.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import type { Recognised } from '../recognition/found.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { cleanEntry, entriesIn } from '../text/paragraphs.ts';
import type { NewCard } from './order.ts';
import type { Environment } from './environment.ts';

/** The texts of entries, by field. */
export type Entries = ReadonlyMap<FieldId, readonly string[]>;

/** A slide without our card tag. */
export interface Candidate {
  readonly sketch: SlideSketch;
  /** The card recognised on the slide; null when the slide does not look like a card. */
  readonly found: Recognised | null;
  /**
   * `open`: the boxes can be filled. `copied`: the boxes can only be read from a copy of the presentation, because this
   * PowerPoint hides the contents of tables and groups. `hidden`: the slide may have boxes that cannot be read at all.
   */
  readonly boxes: 'open' | 'copied' | 'hidden';
  /** Why a copy with the hidden boxes could not be read; absent when no copy was tried. */
  readonly why?: Trouble;
}

/** Lists, inserts and adopts the cards in the deck. Lazy-loads the recognition of cards made by others. */
export class Cards {
  readonly #deck: Deck;
  readonly #kinds: Kinds;
  readonly #world: Pick<Environment, 'newId' | 'today'>;
  readonly #found: (cards: readonly CardOnSlide[]) => void;
  #list: readonly CardOnSlide[] = [];
  /** The positions of the slides at the last search for candidates. */
  readonly positions = new Map<SlideId, number>();

  /** `found` is called each time the list is replaced. */
  constructor(
    deck: Deck,
    kinds: Kinds,
    world: Pick<Environment, 'newId' | 'today'>,
    found: (cards: readonly CardOnSlide[]) => void,
  ) {
    this.#deck = deck;
    this.#kinds = kinds;
    this.#world = world;
    this.#found = found;
  }

  /** The cards that the last search found, in slide order. */
  get list(): readonly CardOnSlide[] {
    return this.#list;
  }

  /** Searches the deck for cards of the known kinds. */
  async search(): Promise<Outcome<readonly CardOnSlide[]>> {
    const found = await this.#deck.findCards();
    if (!found.ok) return found;
    this.#keep(found.value.filter(one => kindOf(this.#kinds, one.identity) !== null));
    return done(this.#list);
  }

  /** Returns the size of the deck's slides; `WIDESCREEN` when it is unknown. */
  async slideSize(): Promise<SlideSize> {
    const size = await this.#deck.size();
    return size.ok ? size.value : WIDESCREEN;
  }

  /** Returns the cards with this id. There are several after a slide was duplicated. */
  withId(id: CardId): readonly CardOnSlide[] {
    return this.#list.filter(one => one.identity.id === id);
  }

  /** Returns all pages of the card that this slide belongs to, in order. */
  pagesOf(card: CardOnSlide): readonly CardOnSlide[] {
    const page = (one: CardOnSlide): number => one.identity.continues?.page ?? 1;
    const main = mainCard(card.identity);
    const others = this.#list.filter(
      (one, at) =>
        mainCard(one.identity) === main &&
        one.identity.id !== card.identity.id &&
        this.#list.findIndex(other => other.identity.id === one.identity.id) === at,
    );
    return others.length === 0 ? [card] : [...others, card].toSorted((a, b) => page(a) - page(b));
  }

  /** Returns the slides of a card, of its working card, and of all definitive versions of that working card. */
  versionsOf(card: CardOnSlide): readonly CardOnSlide[] {
    const main = this.#list.find(one => one.identity.id === mainCard(card.identity)) ?? card;
    const working = main.identity.definitive?.of ?? main.identity.id;
    const versions = this.#list.filter(one => one.identity.definitive?.of === working);
    const ids = new Set([working, main.identity.id, ...versions.map(one => one.identity.id)]);
    return this.#list.filter(one => ids.has(mainCard(one.identity)));
  }

  /**
   * Returns the entries of a card on all its pages. `said` returns the known entries of a page, or null to read the
   * slide instead. Trouble `notRead` when a page cannot be read completely.
   */
  async entriesOf(card: CardOnSlide, said: (page: CardOnSlide) => Entries | null): Promise<Outcome<Entries>> {
    const entries = new Map<FieldId, readonly string[]>();
    for (const page of this.pagesOf(card)) {
      const known = said(page);
      const read = known ? done(known) : await this.#entriesOn(page);
      if (!read.ok) return read;
      for (const [field, texts] of read.value) entries.set(field, [...(entries.get(field) ?? []), ...texts]);
    }
    return done(entries);
  }

  async #entriesOn(page: CardOnSlide): Promise<Outcome<Entries>> {
    const reading = await this.#deck.read(page);
    if (!reading.ok) return reading;
    if (reading.value.unread.size > 0) return trouble('notRead');
    return done(new Map([...reading.value.texts].map(([field, raw]) => [field, entriesIn(raw)])));
  }

  /**
   * Inserts a new card after the selected slide, or after the slide `after`. Uses the position that the insertion returns instead of
   * a search, because reads are refused for a while after an insertion (PowerPoint on the web, office-js #6741).
   */
  async insert(
    kind: CardKind,
    { goal, language, style, date }: NewCard,
    of: CardIdentity = this.newIdentity(kind),
    after?: SlideId,
  ): Promise<Outcome<CardOnSlide>> {
    // Load the module first, so that the call to the deck does not wait for it.
    const { cardStamp } = await import('../method/cardStamp.ts');
    const ordered: { card?: Omit<CardOnSlide, 'slide' | 'position'> } = {};
    const inserted = await this.#deck.insert(size => {
      const scale = scaleOf(size);
      const identity = scale === 1 ? of : { ...of, scale };
      const stamp = cardStamp({
        kind,
        identity,
        goal: cleanEntry(goal).replace(/\s+/g, ' '),
        language,
        date: slideDay(language, date ?? '') ?? this.#world.today(language),
      });
      const title = stamp.texts[TITLE_SHAPE]?.map(runs => runs.join('')).join('\n') ?? null;
      ordered.card = { identity, title };
      return { template: kind.template, style, stamp, ...(after !== undefined && { after }) };
    });
    if (!inserted.ok) return inserted;
    const { slide, position } = inserted.value;
    const card = { slide, position, identity: of, title: null, ...ordered.card };
    const others = this.#list.filter(one => one.slide !== slide);
    const moved = others.map(one => (one.position < position ? one : { ...one, position: one.position + 1 }));
    this.#keep([...moved, card].toSorted((a, b) => a.position - b.position));
    return done(card);
  }

  /** Returns the slides without our card tag, each with the card recognised on it, if any. */
  async candidates(which: 'all' | 'selected'): Promise<Outcome<readonly Candidate[]>> {
    const sketches = await this.#deck.sketch(which);
    if (!sketches.ok) return sketches;
    for (const one of sketches.value) this.positions.set(one.slide, one.position);
    const { candidatesAmong } = await import('./candidates.ts');
    return done(await candidatesAmong(sketches.value, this.#deck, this.#kinds[0]));
  }

  /** Returns the cards in the deck with their entries, including cards made by others. */
  async inDeck(): Promise<Outcome<readonly FoundCard[]>> {
    const sketches = await this.#deck.sketch('all');
    if (!sketches.ok) return sketches;
    const { cardsAmong } = await import('./candidates.ts');
    return done(await cardsAmong(sketches.value, this.#deck, this.#kinds[0]));
  }

  /** Returns the cards in a file with their entries. Trouble `fileWithoutCard` when the file has no card. */
  async inFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly FoundCard[]>> {
    const sketches = await this.#deck.sketchFile(name, bytes);
    if (!sketches.ok) return sketches;
    const cards = await this.#cardsOn(sketches.value);
    return cards.length > 0 ? done(cards) : trouble('fileWithoutCard', { file: name });
  }

  /**
   * Gives a copied card its own identity, so that it is not confused with the original. Returns the card unchanged when
   * the deck refuses.
   */
  withOwnIdentity(card: CardOnSlide): Promise<CardOnSlide> {
    const { v, kind, id: from, boxes, scale } = card.identity;
    const own = { v, kind, id: this.#world.newId() as CardId, from };
    return this.identify(card, { ...own, ...(boxes && { boxes }), ...(scale !== undefined && { scale }) });
  }

  /** Rewrites the card's tag if an earlier version wrote it. Returns the card with its current identity. */
  async updated(card: CardOnSlide): Promise<CardOnSlide> {
    const { outdated, ...identity } = card.identity;
    return outdated ? this.identify(card, identity) : card;
  }

  /** Rewrites all tags that an earlier version wrote: the file may be shared without opening those cards. */
  async updateAll(): Promise<void> {
    for (const card of this.#list) await this.updated(card);
  }

  /** Writes an identity to the card's tag. Returns the card with that identity, or unchanged when the deck refuses. */
  async identify(card: CardOnSlide, identity: CardIdentity): Promise<CardOnSlide> {
    const given = await this.#deck.identify(card.slide, identity);
    if (!given.ok) return card;
    this.#keep(this.#list.map(one => (one.slide === card.slide ? { ...one, identity } : one)));
    return { ...card, identity };
  }

  newIdentity(kind: CardKind): CardIdentity {
    return { v: 1, kind: kind.id, id: this.#world.newId() as CardId };
  }

  async #cardsOn(sketches: readonly SlideSketch[]): Promise<readonly FoundCard[]> {
    const { cardsOn } = await import('../recognition/cardsOn.ts');
    return cardsOn(sketches, this.#kinds[0]);
  }

  /** Adds a card that the deck has to the list, in slide order. Replaces the card that the list had on that slide. */
  add(card: CardOnSlide): void {
    const others = this.#list.filter(one => one.slide !== card.slide);
    this.#keep([...others, card].toSorted((a, b) => a.position - b.position));
  }

  #keep(cards: readonly CardOnSlide[]): void {
    this.#list = cards;
    this.#found(cards);
  }
}
