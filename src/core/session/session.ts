import type { CardId, CardIdentity } from '../card/identity.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck, InsertOrder, Reading } from '../deck/deck.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { cardStamp } from '../method/cardStamp.ts';
import { rulesStamp } from '../method/rulesStamp.ts';
import { cleanEntry, isBlank } from '../text/paragraphs.ts';
import { recognise, type CardText } from './cardText.ts';
import { fieldEdits } from './edits.ts';
import { applied, inverse, positionAt, stands, type Operation } from './operation.ts';
import type { NewCard } from './order.ts';
import type { EntryKey, SessionState } from './state.ts';
import { viewOf, type Pending } from './view.ts';

/** What the session needs of the world; the core has no clock and no chance of its own. */
export interface World {
  /** A new globally unique id (RFC 9562). */
  newId(): string;
  /** Today's date as the card's footer says it in this language. */
  today(language: Language): string;
}

/** What the session knows of the open card. */
interface OpenCard {
  readonly card: CardOnSlide;
  readonly text: CardText;
  /** Accepted operations that are not on the slide, in the order in which they were accepted. */
  readonly pending: readonly Pending[];
  /** What takes back the operations that are on the slide, the latest last. */
  readonly history: readonly Operation[];
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
    trouble: null,
  };
  #open: OpenCard | null = null;
  /** Cards that were open before in this session: what waits for their slides must not be lost. */
  readonly #parked = new Map<CardId, OpenCard>();
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
    this.#show({ phase: this.#open ? 'open' : 'choosing' });
    const [only, ...others] = this.#state.cards;
    if (only && others.length === 0) await this.open(only);
    this.#deck.watch(() => void this.refresh());
  }

  /** Inserts a new card after the selected slide and opens it. */
  insert({ goal, language, style }: NewCard): Promise<Outcome<null>> {
    const identity: CardIdentity = { v: 1, kind: this.kind.id, id: this.#world.newId() as CardId };
    const date = this.#world.today(language);
    const stamp = cardStamp({ kind: this.kind, identity, goal: cleanEntry(goal), language, date });
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
      if (reading.ok) this.#learn(reading.value);
      else await this.#relocate(reading.trouble);
    });
    return this.#refreshing;
  }

  /** Adds an entry behind the others, or before the entry that stands at `at` (from 0). */
  add(field: FieldId, text: string, at?: number): Promise<Outcome<null>> {
    const clean = cleanEntry(text);
    if (isBlank(clean)) return this.#refused('emptyText');
    const to = at === undefined ? 'end' : positionAt(this.#entries(field), at);
    return this.#accept({ do: 'add', key: this.#newKey(), field, text: clean, to });
  }

  /** Gives an entry another text. */
  edit(key: EntryKey, text: string): Promise<Outcome<null>> {
    const clean = cleanEntry(text);
    const found = this.#find(key);
    if (!found) return this.#refused('entryGone', { text: clean });
    if (isBlank(clean)) return this.#refused('emptyText');
    if (found.text === clean) return Promise.resolve(done(null));
    return this.#accept({ do: 'edit', key, field: found.field, text: clean, base: found.text });
  }

  remove(key: EntryKey): Promise<Outcome<null>> {
    const found = this.#find(key);
    if (!found) return this.#refused('entryGone', { text: '' });
    return this.#accept({ do: 'remove', key, field: found.field, base: found.text });
  }

  /** Moves an entry to another place; `at` counts in the target field without the entry itself. */
  move(key: EntryKey, target: FieldId, at: number): Promise<Outcome<null>> {
    const found = this.#find(key);
    if (!found) return this.#refused('entryGone', { text: '' });
    const others = this.#entries(target).filter(one => one.key !== key);
    return this.#accept({ do: 'move', key, field: found.field, target, to: positionAt(others, at) });
  }

  /** Takes back the latest operation of this session that is on the slide. */
  undo(): Promise<Outcome<null>> {
    return this.#inTurn(async () => {
      const operation = this.#open?.history.at(-1);
      if (!this.#open || !operation) return this.#fail({ code: 'nothingToUndo' });
      this.#keep({ history: this.#open.history.slice(0, -1) });
      const outcome = await this.#write(operation, false);
      return outcome.ok ? outcome : this.#fail(outcome.trouble);
    });
  }

  /** Tries a waiting entry once more, on what stands on the slide now. */
  retry(key: EntryKey): Promise<Outcome<null>> {
    const waiting = this.#open?.pending.findLast(one => one.operation.key === key && one.trouble);
    if (!waiting) return Promise.resolve(done(null));
    this.discard(key);
    const { operation } = waiting;
    const now = this.#open?.text.get(operation.field)?.find(one => one.key === key);
    if (operation.do !== 'edit') return this.#accept(operation);
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

  /** Resolves when everything that was asked so far is done. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  dismissTrouble(): void {
    this.#show({ trouble: null });
  }

  /** Takes an operation on: it is in the state at once and goes to the slide in its turn. */
  #accept(operation: Operation): Promise<Outcome<null>> {
    if (!this.#open) return this.#refused('noCardOpen');
    this.#keep({ pending: [...this.#open.pending, { operation, trouble: null }] });
    return this.#inTurn(async () => {
      const outcome = await this.#write(operation, true);
      if (outcome.ok || !this.#open) return outcome;
      const pending = this.#open.pending.filter(one => one.operation !== operation);
      const waits = operation.do === 'add' || operation.do === 'edit';
      this.#keep({ pending: waits ? [...pending, { operation, trouble: outcome.trouble }] : pending });
      return waits ? outcome : this.#fail(outcome.trouble);
    });
  }

  async #write(operation: Operation, remember: boolean): Promise<Outcome<null>> {
    const open = this.#open;
    if (!open) return trouble('noCardOpen');
    const plan = { seen: null as Reading | null, back: null as Operation | null, wanted: open.text };
    const written = await this.#deck.write(open.card, now => {
      plan.seen = now;
      const text = recognise(open.text, now, () => this.#newKey());
      const result = applied(operation, text);
      if (!result.ok) return result;
      plan.back = inverse(operation, text);
      plan.wanted = result.value;
      return done(fieldEdits(now, plan.wanted));
    });
    if (!written.ok) {
      if (plan.seen) this.#learn(plan.seen);
      if (written.trouble.code === 'cardGone') await this.#relocate(written.trouble);
      return written;
    }
    const text = recognise(plan.wanted, written.value.after, () => this.#newKey());
    if (!stands(operation, text)) return trouble('notWritten');
    const now = this.#open ?? open;
    this.#keep({
      card: { ...now.card, title: written.value.after.title },
      pending: now.pending.filter(one => one.operation !== operation),
      history: remember && plan.back ? [...now.history, plan.back] : now.history,
      text,
    });
    this.#show({ trouble: null });
    return done(null);
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
    const before = this.#parked.get(card.identity.id);
    this.#open = {
      card: { ...card, title: reading.value.title },
      text: recognise(before?.text ?? new Map(), reading.value, () => this.#newKey()),
      pending: before?.pending ?? [],
      history: before?.history ?? [],
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
      this.#parked.set(this.#open.card.identity.id, { ...this.#open, pending });
    }
    this.#open = null;
  }

  /** The card is not where it was: looks for it elsewhere in the deck, and says so when it is nowhere. */
  async #relocate(why: Trouble): Promise<void> {
    const id = this.#open?.card.identity.id;
    if (why.code === 'cardGone') await this.#search();
    const card = this.#state.cards.find(one => one.identity.id === id);
    const reading = card && why.code === 'cardGone' ? await this.#deck.read(card) : null;
    if (card && reading?.ok) {
      this.#keep({ card });
      this.#learn(reading.value);
    } else this.#fail(why);
  }

  #learn(reading: Reading): void {
    if (!this.#open) return;
    const card = { ...this.#open.card, title: reading.title };
    this.#keep({ card, text: recognise(this.#open.text, reading, () => this.#newKey()) });
  }

  #entries(field: FieldId) {
    return this.#open?.text.get(field) ?? [];
  }

  #find(key: EntryKey): { field: FieldId; text: string } | null {
    for (const { field, entries } of this.#state.card?.fields ?? []) {
      const entry = entries.find(one => one.key === key);
      if (entry) return { field, text: entry.text };
    }
    return null;
  }

  #newKey(): EntryKey {
    return `e${++this.#keys}` as EntryKey;
  }

  #keep(change: Partial<OpenCard>): void {
    if (!this.#open) return;
    this.#open = { ...this.#open, ...change };
    this.#show({});
  }

  #show(change: Partial<SessionState>): void {
    const open = this.#open;
    const card = open && { card: open.card, fields: viewOf(this.kind, open.text, open.pending) };
    this.#state = { ...this.#state, ...change, card, canUndo: (open?.history.length ?? 0) > 0 };
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
