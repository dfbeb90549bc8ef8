import { slideDay } from '../card/language.ts';
import { mainCard, type CardId, type CardIdentity } from '../card/identity.ts';
import { TITLE_SHAPE } from '../card/names.ts';
import { kindOf, type CardKind, type FieldId, type Kinds } from '../card/kind.ts';
import type { Boxes } from '../card/boxPlace.ts';
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

/** A slide that is no card of ours. */
export interface Candidate {
  readonly sketch: SlideSketch;
  /** The card that it is taken for; null for one that does not look like a card. */
  readonly found: Recognised | null;
  /**
   * Whether its boxes can be filled; or only be read from a copy of the presentation, because this PowerPoint shows
   * nothing of tables and groups; or it may have boxes of which nothing is seen.
   */
  readonly boxes: 'open' | 'copied' | 'hidden';
  /** Why hidden boxes could not be read from a copy, where that was tried. */
  readonly why?: Trouble;
}

/** The cards in the deck: which there are, and how new ones come there. What recognises those of someone else is fetched when it is first asked for. */
export class Cards {
  readonly #deck: Deck;
  readonly #kinds: Kinds;
  readonly #world: Pick<Environment, 'newId' | 'today'>;
  readonly #found: (cards: readonly CardOnSlide[]) => void;
  #list: readonly CardOnSlide[] = [];
  /** Where the slides were when candidates were looked for. */
  readonly #positions = new Map<SlideId, number>();

  /** `found` is called each time that the list is another one. */
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

  /** As they were found last, in slide order. */
  get list(): readonly CardOnSlide[] {
    return this.#list;
  }

  /** Looks which cards of our kinds there are. */
  async search(): Promise<Outcome<readonly CardOnSlide[]>> {
    const found = await this.#deck.findCards();
    if (!found.ok) return found;
    this.#keep(found.value.filter(one => kindOf(this.#kinds, one.identity) !== null));
    return done(this.#list);
  }

  /** The size of the deck's slides; `WIDESCREEN` where it cannot be told. */
  async slideSize(): Promise<SlideSize> {
    const size = await this.#deck.size();
    return size.ok ? size.value : WIDESCREEN;
  }

  /** The cards with this id: more than one where a slide was copied. */
  withId(id: CardId): readonly CardOnSlide[] {
    return this.#list.filter(one => one.identity.id === id);
  }

  /** The slides of the card that this one belongs to, in order. */
  pagesOf(card: CardOnSlide): readonly CardOnSlide[] {
    const page = (one: CardOnSlide): number => one.identity.continues?.page ?? 1;
    const main = mainCard(card.identity);
    const others = this.#list.filter(
      one => one.slide !== card.slide && mainCard(one.identity) === main && page(one) !== page(card),
    );
    return others.length === 0 ? [card] : [...others, card].toSorted((a, b) => page(a) - page(b));
  }

  /** Returns the slides of a card and of what is made of the same work: its working card, and the definitive versions of it. */
  versionsOf(card: CardOnSlide): readonly CardOnSlide[] {
    const main = this.#list.find(one => one.identity.id === mainCard(card.identity)) ?? card;
    const working = main.identity.definitive?.of ?? main.identity.id;
    const versions = this.#list.filter(one => one.identity.definitive?.of === working);
    const ids = new Set([working, main.identity.id, ...versions.map(one => one.identity.id)]);
    return this.#list.filter(one => ids.has(mainCard(one.identity)));
  }

  /** The entries on a card, with those on the slides on which it goes on; `said` are those of a slide that are known. */
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
   * Inserts a new card after the selected slide and shows it. The deck is not searched for it: the insertion told where it
   * is, and reads are refused for a while after it (web, office-js #6741).
   */
  async insert(
    kind: CardKind,
    { goal, language, style, date }: NewCard,
    of: CardIdentity = this.newIdentity(kind),
  ): Promise<Outcome<CardOnSlide>> {
    // Fetched before the call, so that words which are said meanwhile do not wait for it.
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
      return { template: kind.template, style, stamp };
    });
    if (!inserted.ok) return inserted;
    const { slide, position } = inserted.value;
    const card = { slide, position, identity: of, title: null, ...ordered.card };
    const others = this.#list.filter(one => one.slide !== slide);
    const moved = others.map(one => (one.position < position ? one : { ...one, position: one.position + 1 }));
    this.#keep([...moved, card].toSorted((a, b) => a.position - b.position));
    await this.#deck.selectSlide(slide);
    return done(card);
  }

  /** The slides that are no card of ours, and what each can be taken for. */
  async candidates(which: 'all' | 'selected'): Promise<Outcome<readonly Candidate[]>> {
    const sketches = await this.#deck.sketch(which);
    if (!sketches.ok) return sketches;
    for (const one of sketches.value) this.#positions.set(one.slide, one.position);
    const { candidatesAmong } = await import('./candidates.ts');
    return done(await candidatesAmong(sketches.value, this.#deck, this.#kinds[0]));
  }

  /** Makes a card of a slide that someone else made: its tag says where the boxes and the title are, and nothing on it changes. */
  async adopt(
    slide: SlideId,
    boxes: Boxes,
    title: Recognised['title'] = null,
  ): Promise<Outcome<CardOnSlide>> {
    // A cell has the id of its table.
    const named = title && !title.cell ? { title: title.shape } : {};
    const identity = { ...this.newIdentity(this.#kinds[0]), boxes, ...named };
    const given = await this.#deck.identify(slide, identity);
    if (!given.ok) return given;
    const position = this.#positions.get(slide) ?? 0;
    const card = await this.#searchFor({ slide, identity, position, title: null });
    return done(card);
  }

  /** The cards in the deck, whoever made them, with what stands on them. */
  async inDeck(): Promise<Outcome<readonly FoundCard[]>> {
    const sketches = await this.#deck.sketch('all');
    if (!sketches.ok) return sketches;
    const { cardsAmong } = await import('./candidates.ts');
    return done(await cardsAmong(sketches.value, this.#deck, this.#kinds[0]));
  }

  /** The cards in a file, with what stands on them. Trouble `fileWithoutCard` where there is none. */
  async inFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly FoundCard[]>> {
    const sketches = await this.#deck.sketchFile(name, bytes);
    if (!sketches.ok) return sketches;
    const cards = await this.#cardsOn(sketches.value);
    return cards.length > 0 ? done(cards) : trouble('fileWithoutCard', { file: name });
  }

  /** Gives a copy of a card an identity of its own, so that the two are never taken for each other. */
  withOwnIdentity(card: CardOnSlide): Promise<CardOnSlide> {
    const { v, kind, id: from, boxes, scale } = card.identity;
    const own = { v, kind, id: this.#world.newId() as CardId, from };
    return this.identify(card, { ...own, ...(boxes && { boxes }), ...(scale !== undefined && { scale }) });
  }

  /** Rewrites the card's tag when an earlier version wrote it. Returns the card as its tag is then. */
  async updated(card: CardOnSlide): Promise<CardOnSlide> {
    const { outdated, ...identity } = card.identity;
    return outdated ? this.identify(card, identity) : card;
  }

  /** Rewrites the tags of all cards that an earlier version wrote. A person may share the file without opening them. */
  async updateAll(): Promise<void> {
    for (const card of this.#list) await this.updated(card);
  }

  /** Has the card's tag say this of it, and gives the card as its tag has it then: as before where the deck refuses. */
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

  /** Searches for a card that is known to be in the deck, and once more when it is not found: its tag may be read too soon (#5724). */
  async #searchFor(card: CardOnSlide): Promise<CardOnSlide> {
    for (let search = 0; search < 2; search++) {
      await this.search();
      const found = this.#list.find(one => one.slide === card.slide && one.identity.id === card.identity.id);
      if (found) return found;
    }
    this.#keep(
      [...this.#list.filter(one => one.slide !== card.slide), card].toSorted(
        (a, b) => a.position - b.position,
      ),
    );
    return card;
  }

  #keep(cards: readonly CardOnSlide[]): void {
    this.#list = cards;
    this.#found(cards);
  }
}
