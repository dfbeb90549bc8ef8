import type { CardId, CardIdentity } from '../card/identity.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, InsertOrder, Reading, SlideId } from '../deck/deck.ts';
import { done, trouble, type Outcome, type Trouble, type TroubleCode } from '../deck/trouble.ts';
import { cardStamp } from '../method/cardStamp.ts';
import { rulesStamp } from '../method/rulesStamp.ts';
import { cleanEntry, isBlank } from '../text/paragraphs.ts';
import { keysOf, recognise } from './cardText.ts';
import { positionAt, type Operation } from './operation.ts';
import { absorbed, isBelievable, type OpenCard } from './openCard.ts';
import type { NewCard } from './order.ts';
import type { EntryKey, SessionState } from './state.ts';
import { viewOf } from './view.ts';
import { writeOperation, type Attempt } from './writing.ts';

/** What the session needs of the world; the core has no clock and no chance of its own. */
export interface World {
  /** A new globally unique id (RFC 9562). */
  newId(): string;
  /** Today's date as the card's footer says it in this language. */
  today(language: Language): string;
}

/** The slide is not any more what an operation was meant for. */
const OVERTAKEN: ReadonlySet<TroubleCode> = new Set(['entryGone', 'entryChanged', 'fieldGone']);

/** Trouble of the moment: the same operation may succeed the next time. */
const PASSING: ReadonlySet<TroubleCode> = new Set(['hostFailed', 'noAnswer', 'notRead', 'notWritten']);

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
  #open: OpenCard | null = null;
  /** Cards that were open before in this session: what waits for their slides must not be lost. */
  readonly #parked = new Map<SlideId, OpenCard>();
  #turn: Promise<unknown> = Promise.resolve();
  #refreshing: Promise<void> | null = null;
  #keys = 0;
  #beats = 0;

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
    this.#show({ phase: this.#open ? 'open' : 'choosing' });
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
      const open = this.#open;
      if (!open) {
        await this.#search();
        return;
      }
      const reading = await this.#deck.read(open.card);
      if (!reading.ok) await this.#relocate(reading.trouble);
      else if (isBelievable(reading.value, open.card.title)) {
        this.#learn(reading.value);
        await this.#rescue();
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
      let why: Trouble = { code: 'nothingToUndo' };
      for (;;) {
        const operation = this.#open?.history.at(-1);
        if (!this.#open || !operation) return this.#fail(why);
        const outcome = await this.#try(operation, { remember: false, attempts: 0 });
        if (!outcome.ok && !OVERTAKEN.has(outcome.trouble.code)) return this.#fail(outcome.trouble);
        this.#keep({ history: this.#open.history.slice(0, -1) });
        if (outcome.ok && outcome.value) return done(null);
        if (!outcome.ok) why = outcome.trouble;
      }
    });
  }

  /** Puts back the entries that are gone from the slide though nobody removed them in the pane (Ctrl+Z on the slide). */
  async putBack(): Promise<Outcome<null>> {
    const lost = this.#open?.lost ?? [];
    this.forgetLost();
    const outcomes = await Promise.all(lost.map(one => this.#accept(one)));
    return outcomes.find(one => !one.ok) ?? done(null);
  }

  /** Leaves the slide as it is and forgets what is gone from it. */
  forgetLost(): void {
    this.#keep({ lost: [] });
  }

  /** Tries a waiting entry once more, on what stands on the slide now. */
  retry(key: EntryKey): Promise<Outcome<null>> {
    const waiting = this.#open?.pending.findLast(one => one.operation.key === key && one.trouble);
    if (!waiting) return Promise.resolve(done(null));
    this.discard(key);
    const { operation, attempts } = waiting;
    const now = this.#open?.text.get(operation.field)?.find(one => one.key === key);
    if (operation.do !== 'edit') return this.#accept(operation, attempts);
    // The person has seen what stands there now and wants her own text all the same.
    return this.#accept(
      now
        ? { ...operation, base: now.text }
        : { do: 'add', key, field: operation.field, text: operation.text, to: 'end' },
    );
  }

  /** Forgets a waiting entry; the slide stays as it is. */
  discard(key: EntryKey): void {
    if (!this.#open) return;
    this.#keep({ pending: this.#open.pending.filter(one => one.operation.key !== key || !one.trouble) });
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
    if (!this.#open) return this.#refused('noCardOpen');
    this.#keep({ pending: [...this.#open.pending, { operation, trouble: null, attempts }] });
    return this.#inTurn(async () => {
      const outcome = await this.#try(operation, { remember: true, attempts });
      if (outcome.ok) return done(null);
      if (!this.#open) return outcome;
      const others = this.#open.pending.filter(one => one.operation !== operation);
      const waiting = this.#asWaiting(operation);
      if (waiting) others.push({ operation: waiting, trouble: outcome.trouble, attempts: attempts + 2 });
      this.#keep({ pending: others });
      return waiting ? outcome : this.#fail(outcome.trouble);
    });
  }

  /** What an operation that failed leaves to be done: its words must not get lost. */
  #asWaiting(operation: Operation): Operation | null {
    if (operation.do === 'add' || operation.do === 'edit') return operation;
    if (operation.do === 'remove' || (this.#open && keysOf(this.#open.text).has(operation.key))) return null;
    return { do: 'add', key: operation.key, field: operation.target, text: operation.text, to: 'end' };
  }

  /** Writes, and once more when the trouble may be of the moment. */
  async #try(
    operation: Operation,
    { remember, attempts }: { remember: boolean; attempts: number },
  ): Promise<Outcome<boolean>> {
    const first = await this.#write(operation, { remember, again: attempts > 0 });
    if (first.ok || !PASSING.has(first.trouble.code)) return first;
    return this.#write(operation, { remember, again: true });
  }

  /** Tries what waits because of trouble of the moment, ever more seldom. */
  async #rescue(): Promise<void> {
    this.#beats++;
    for (const waiting of this.#open?.pending ?? []) {
      const { operation, attempts, trouble: why } = waiting;
      if (!why || !PASSING.has(why.code) || this.#beats % 2 ** Math.min(attempts - 2, 5) !== 0) continue;
      const outcome = await this.#write(operation, { remember: true, again: true });
      if (outcome.ok || !this.#open) continue;
      const tried = { operation, trouble: outcome.trouble, attempts: attempts + 1 };
      this.#keep({ pending: this.#open.pending.map(one => (one === waiting ? tried : one)) });
    }
  }

  /** Writes an operation in the open card; true when the slide had to change for it. */
  async #write(operation: Operation, attempt: Attempt): Promise<Outcome<boolean>> {
    const open = this.#open;
    if (!open) return trouble('noCardOpen');
    const { outcome, card } = await writeOperation(this.#deck, open, operation, attempt, this.#newKey);
    // What was accepted meanwhile waits behind all the others.
    const later = this.#open?.pending.slice(open.pending.length) ?? [];
    this.#keep({ ...card, pending: [...card.pending, ...later] });
    if (outcome.ok) this.#show({ trouble: null });
    else if (outcome.trouble.code === 'cardGone') await this.#relocate(outcome.trouble);
    return outcome;
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
    const before = this.#parked.get(card.slide);
    this.#open = {
      card: { ...card, title: reading.value.title },
      text: recognise(before?.text ?? new Map(), reading.value, this.#newKey),
      pending: before?.pending ?? [],
      history: before?.history ?? [],
      lost: before?.lost ?? [],
      written: before?.written ?? new Map(),
    };
    this.#show({ phase: 'open', trouble: null });
    return done(null);
  }

  /** Closes the card; what was on its way to the slide waits until it is opened again. */
  #park(): void {
    if (this.#open) {
      const pending = this.#open.pending.map(one => ({
        ...one,
        trouble: one.trouble ?? { code: 'notWritten' as const },
      }));
      this.#parked.set(this.#open.card.slide, { ...this.#open, pending });
    }
    this.#open = null;
  }

  /** The card is not where it was: looks for it elsewhere in the deck, and says so when it is nowhere. */
  async #relocate(why: Trouble): Promise<void> {
    const id = this.#open?.card.identity.id;
    if (why.code === 'cardGone') await this.#search();
    const [card, ...copies] = this.#state.cards.filter(one => one.identity.id === id);
    const reading =
      card && copies.length === 0 && why.code === 'cardGone' ? await this.#deck.read(card) : null;
    if (card && reading?.ok) {
      this.#keep({ card });
      this.#learn(reading.value);
    } else this.#fail(why);
  }

  #learn(reading: Reading): void {
    if (this.#open) this.#keep(absorbed(this.#open, reading, this.#newKey));
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
    return this.#open ? this.#refused('entryGone', { text }) : this.#refused('noCardOpen');
  }

  readonly #newKey = (): EntryKey => `e${++this.#keys}` as EntryKey;

  #keep(change: Partial<OpenCard>): void {
    if (!this.#open) return;
    this.#open = { ...this.#open, ...change };
    this.#show({});
  }

  #show(change: Partial<SessionState>): void {
    const open = this.#open;
    const card = open && { card: open.card, fields: viewOf(this.kind, open.text, open.pending) };
    const canUndo = (open?.history.length ?? 0) > 0;
    this.#state = { ...this.#state, ...change, card, canUndo, lost: open?.lost.map(one => one.text) ?? [] };
    for (const listener of this.#listeners) listener();
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
