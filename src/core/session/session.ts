import type { CardId, CardIdentity } from '../card/identity.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, InsertOrder, SlideId } from '../deck/deck.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { cardStamp } from '../method/cardStamp.ts';
import { rulesStamp } from '../method/rulesStamp.ts';
import { cleanEntry, isBlank } from '../text/paragraphs.ts';
import { CardWriter } from './cardWriter.ts';
import { positionAt, type Operation } from './operation.ts';
import { isBelievable } from './openCard.ts';
import type { NewCard } from './order.ts';
import type { EntryKey, SessionState } from './state.ts';
import { viewOf } from './view.ts';

/** What the session needs of the world; the core has no clock and no chance of its own. */
export interface World {
  /** A new globally unique id (RFC 9562). */
  newId(): string;
  /** Today's date as the card's footer says it in this language. */
  today(language: Language): string;
}

/**
 * One facilitator at one deck: which cards there are, what stands on the open one, and everything that she does
 * to it. The slide is the only truth: each operation is decided on what stands there at that moment, and what
 * the read-back says is believed. What the slide did not take stays in the pane as a waiting entry.
 */
export class Session {
  readonly kind: CardKind;
  readonly #deck: Deck;
  readonly #world: World;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = {
    phase: 'starting',
    cards: [],
    card: null,
    busy: false,
    canUndo: false,
    lost: [],
    trouble: null,
  };
  #writer: CardWriter | null = null;
  /** Cards that were open before in this session: what waits for their slides must not be lost. */
  readonly #parked = new Map<SlideId, CardWriter>();
  #turn: Promise<unknown> = Promise.resolve();
  #refreshing: Promise<void> | null = null;
  #keys = 0;

  constructor(deck: Deck, kind: CardKind, world: World) {
    this.#deck = deck;
    this.kind = kind;
    this.#world = world;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Calls the listener after each change of the state. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Searches the deck and opens its card when there is exactly one. From now on follows what changes in the deck. */
  async start(): Promise<void> {
    if (!this.#deck.support().enough) {
      this.#show({ phase: 'choosing', trouble: { code: 'unsupported' } });
      return;
    }
    await this.#search();
    this.#show({ phase: 'choosing' });
    const [only, ...others] = this.#state.cards;
    // The facilitator may be anywhere in the deck: her window stays where it is.
    if (only && others.length === 0) await this.#whileBusy(() => this.#openNow(only));
    this.#deck.watch(() => void this.refresh());
  }

  /** Inserts a new card after the selected slide and opens it. */
  insert({ goal, language, style }: NewCard): Promise<Outcome<null>> {
    const identity: CardIdentity = { v: 1, kind: this.kind.id, id: this.#world.newId() as CardId };
    const date = this.#world.today(language);
    const stamp = cardStamp({
      kind: this.kind,
      identity,
      goal: cleanEntry(goal).replace(/\s+/g, ' '),
      language,
      date,
    });
    return this.#whileBusy(async () => {
      const inserted = await this.#deck.insert({ starter: 'card', style, stamp });
      if (!inserted.ok) return inserted;
      await this.#search();
      const card = this.#state.cards.find(one => one.slide === inserted.value.slide);
      if (!card) return trouble('notInserted');
      await this.#deck.show(card.slide);
      return this.#openNow(card);
    });
  }

  /** Inserts the slide with the five rules after the selected slide. */
  insertRules(language: Language, style: InsertOrder['style'] = 'starter'): Promise<Outcome<null>> {
    return this.#whileBusy(async () => {
      const inserted = await this.#deck.insert({ starter: 'rules', style, stamp: rulesStamp(language) });
      if (!inserted.ok) return inserted;
      await this.#deck.show(inserted.value.slide);
      await this.#search();
      return done(null);
    });
  }

  /** Opens a card that was found, in the pane and in PowerPoint's window. */
  open(card: CardOnSlide): Promise<Outcome<null>> {
    return this.#whileBusy(async () => {
      const opened = await this.#openNow(card);
      if (opened.ok) await this.#deck.show(card.slide);
      return opened;
    });
  }

  /** Back to the choice of cards. What still waits for the slide is kept until the card is opened again. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#park();
      this.#show({ phase: 'choosing', trouble: null });
      await this.#search();
    });
  }

  /** Looks again at what stands in the deck. Calls while one is under way share it. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#inTurn(async () => {
      this.#refreshing = null;
      const writer = this.#writer;
      if (!writer) {
        await this.#search();
        return;
      }
      const reading = await this.#deck.read(writer.open.card);
      if (!reading.ok) await this.#troubled(reading.trouble);
      else if (isBelievable(reading.value, writer.open.card.title)) {
        writer.learn(reading.value);
        await writer.rescue();
      }
    });
    return this.#refreshing;
  }

  /** Adds an entry behind the others, or before the entry that stands at `at` (from 0). */
  add(field: FieldId, text: string, at?: number): Promise<Outcome<null>> {
    const clean = cleanEntry(text);
    if (isBlank(clean)) return this.#refused('emptyText');
    const to = at === undefined ? 'end' : positionAt(this.#shown(field), at);
    return this.#accept({ do: 'add', key: this.#newKey(), field, text: clean, to });
  }

  /** Gives an entry another text. */
  edit(key: EntryKey, text: string): Promise<Outcome<null>> {
    const clean = cleanEntry(text);
    const found = this.#find(key);
    if (!found) return this.#missing(clean);
    if (isBlank(clean)) return this.#refused('emptyText');
    if (found.text === clean) return Promise.resolve(done(null));
    return this.#accept({ do: 'edit', key, field: found.field, text: clean, base: found.text });
  }

  remove(key: EntryKey): Promise<Outcome<null>> {
    const found = this.#find(key);
    if (!found) return this.#missing('');
    return this.#accept({ do: 'remove', key, field: found.field, base: found.text });
  }

  /** Moves an entry to another place; `at` counts in the target field without the entry itself. */
  move(key: EntryKey, target: FieldId, at: number): Promise<Outcome<null>> {
    const found = this.#find(key);
    if (!found) return this.#missing('');
    const others = this.#shown(target).filter(one => one.key !== key);
    const to = positionAt(others, at);
    return this.#accept({ do: 'move', key, field: found.field, text: found.text, target, to });
  }

  /** Takes back the latest operation of this session that is on the slide; one that the slide took back itself is passed over. */
  undo(): Promise<Outcome<null>> {
    return this.#inTurn(async () => {
      const outcome = (await this.#writer?.undo()) ?? trouble('nothingToUndo');
      return outcome.ok ? this.#succeeded() : this.#troubled(outcome.trouble);
    });
  }

  /** Puts back the entries that are gone from the slide though nobody removed them in the pane (Ctrl+Z on the slide). */
  async putBack(): Promise<Outcome<null>> {
    const lost = this.#writer?.takeLost() ?? [];
    const outcomes = await Promise.all(lost.map(one => this.#accept(one)));
    return outcomes.find(one => !one.ok) ?? done(null);
  }

  /** Leaves the slide as it is and forgets what is gone from it. */
  forgetLost(): void {
    this.#writer?.takeLost();
  }

  /** Tries a waiting entry once more, on what stands on the slide now. */
  retry(key: EntryKey): Promise<Outcome<null>> {
    const waiting = this.#writer?.waiting(key);
    if (!this.#writer || !waiting) return Promise.resolve(done(null));
    const { operation, attempts } = waiting;
    const now = this.#writer.open.text.get(operation.field)?.find(one => one.key === key);
    this.#writer.discard(key);
    if (operation.do !== 'edit') return this.#accept(operation, attempts);
    const { field, text } = operation;
    // The person has seen what stands there now and wants her own text all the same.
    const again: Operation = now
      ? { ...operation, base: now.text }
      : { do: 'add', key, field, text, to: 'end' };
    return this.#accept(again, attempts);
  }

  /** Forgets a waiting entry; the slide stays as it is. */
  discard(key: EntryKey): void {
    this.#writer?.discard(key);
  }

  /** Looks again which cards there are, and where. */
  search(): Promise<void> {
    return this.#inTurn(() => this.#search());
  }

  /** Resolves when everything that was asked so far is done. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  dismissTrouble(): void {
    this.#show({ trouble: null });
  }

  /** Takes an operation on: it is in the state at once and goes to the slide in its turn. */
  #accept(operation: Operation, attempts = 0): Promise<Outcome<null>> {
    const writer = this.#writer;
    if (!writer) return this.#refused('noCardOpen');
    writer.accept(operation, attempts);
    return this.#inTurn(async () => {
      const outcome = await writer.carryOut(operation, attempts);
      if (outcome.ok) return this.#succeeded();
      // What waits says why in its own place.
      const told = outcome.trouble.code !== 'cardGone' && writer.waiting(operation.key) !== undefined;
      return told ? outcome : this.#troubled(outcome.trouble);
    });
  }

  async #search(): Promise<void> {
    const found = await this.#deck.find();
    if (!found.ok) this.#fail(found.trouble);
    else this.#show({ cards: found.value.filter(one => one.identity.kind === this.kind.id) });
  }

  async #openNow(card: CardOnSlide): Promise<Outcome<null>> {
    const reading = await this.#deck.read(card);
    if (!reading.ok) return reading;
    this.#park();
    const open = { card, text: new Map(), pending: [], history: [], lost: [], written: new Map() };
    this.#writer =
      this.#parked.get(card.slide) ?? new CardWriter(this.#deck, open, this.#newKey, () => this.#show({}));
    this.#writer.learn(reading.value, card);
    this.#show({ phase: 'open', trouble: null });
    return done(null);
  }

  #park(): void {
    const writer = this.#writer;
    this.#writer = null;
    if (!writer) return;
    writer.park();
    this.#parked.set(writer.open.card.slide, writer);
  }

  /** Tells of trouble. A card that is not where it was is looked for elsewhere in the deck first. */
  async #troubled(why: Trouble): Promise<{ readonly ok: false; readonly trouble: Trouble }> {
    if (why.code !== 'cardGone' || !this.#writer) return this.#fail(why);
    const { id } = this.#writer.open.card.identity;
    await this.#search();
    const [card, ...copies] = this.#state.cards.filter(one => one.identity.id === id);
    const reading = card && copies.length === 0 ? await this.#deck.read(card) : null;
    if (!card || !reading?.ok) return this.#fail(why);
    this.#writer.learn(reading.value, card);
    await this.#writer.rescue();
    return { ok: false, trouble: why };
  }

  /** The entries of a field as the pane shows them. */
  #shown(field: FieldId) {
    return this.#state.card?.fields.find(one => one.field === field)?.entries ?? [];
  }

  #find(key: EntryKey): { field: FieldId; text: string } | null {
    for (const { field, entries } of this.#state.card?.fields ?? []) {
      const entry = entries.find(one => one.key === key);
      if (entry) return { field, text: entry.text };
    }
    return null;
  }

  #missing(text: string): Promise<Outcome<null>> {
    return this.#writer ? this.#refused('entryGone', { text }) : this.#refused('noCardOpen');
  }

  readonly #newKey = (): EntryKey => `e${++this.#keys}` as EntryKey;

  #show(change: Partial<SessionState>): void {
    const open = this.#writer?.open ?? null;
    const card = open && { card: open.card, fields: viewOf(this.kind, open.text, open.pending) };
    const canUndo = (open?.history.length ?? 0) > 0;
    this.#state = { ...this.#state, ...change, card, canUndo, lost: open?.lost.map(one => one.text) ?? [] };
    for (const listener of this.#listeners) listener();
  }

  #succeeded(): Outcome<null> {
    this.#show({ trouble: null });
    return done(null);
  }

  #fail(why: Trouble): { readonly ok: false; readonly trouble: Trouble } {
    this.#show({ trouble: why });
    return { ok: false, trouble: why };
  }

  #refused(...why: Parameters<typeof trouble>): Promise<Outcome<null>> {
    return Promise.resolve(this.#fail(trouble(...why).trouble));
  }

  async #whileBusy(task: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    this.#show({ busy: true });
    const outcome = await this.#inTurn(task);
    this.#show({ busy: false });
    return outcome.ok ? outcome : this.#fail(outcome.trouble);
  }

  /** Runs a task after all that were asked before it. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
