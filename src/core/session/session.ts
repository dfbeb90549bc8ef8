import { mainCard, type CardId, type CardIdentity } from '../card/identity.ts';
import { firstStep, kindOf, type CardKind, type FieldId, type Kinds } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardLabel, CardOnSlide, Deck, InsertOrder, OrderFor, ChangeHint } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { SlideSize } from '../deck/slideSize.ts';
import type { Mend, SlideAppearance } from '../deck/slideLooks.ts';
import { guardedDeck } from '../deck/guardedDeck.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import type { EntryKey } from '../merge/cardText.ts';
import type { Operation, Pending } from '../merge/operation.ts';
import { continuedGoal, goalOf } from '../method/goal.ts';
import type { RuleText } from '../method/rules.ts';
import type { Candidate, Cards, Entries } from './cards.ts';
import type { CardSync } from './cardSync.ts';
import { mayHelpAtOnce } from './decision.ts';
import type { Boxes } from '../card/boxPlace.ts';
import type { FoundCard } from '../combine/source.ts';
import type { Choice } from '../definitive/choices.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import type { Recognised } from '../recognition/found.ts';
import { cleanEntry } from '../text/paragraphs.ts';
import type { SessionStore } from './sessionStore.ts';
import { resumeDraft, type Draft } from './draft.ts';
import { failedChange, type CardState } from './cardState.ts';
import { CardController } from './cardController.ts';
import type { NewCard } from './order.ts';
import {
  requestAdd,
  asSeparateEntry,
  requestEdit,
  overwriteRemote,
  requestMove,
  requestRemove,
} from './request.ts';
import type { ParkedCards } from './parkedCards.ts';
import type { Sizing } from './sizing.ts';
import type { CardView, EntryView, Leftover, SessionState, Words } from './state.ts';
import type { SerialQueue } from './serialQueue.ts';
import { countUnplaced, wordsOf } from './words.ts';
import type { Environment } from './environment.ts';

/**
 * One facilitator at one deck: which cards there are, what stands on the open one, and everything that she does
 * to it. The slide is the only truth: each operation is decided on what stands there at that moment, and what
 * the read-back says is believed. What the slide did not take stays in the pane as a waiting entry, and in the
 * journal for the next time that the pane is opened.
 */
export class Session {
  readonly kinds: Kinds;
  readonly #deck: Deck;
  readonly #opened: CardController;
  readonly #cards: Cards;
  readonly #shelf: ParkedCards;
  readonly #display: SessionStore;
  readonly #turns: SerialQueue;
  readonly #report: (error: unknown) => void;
  #refreshing: Promise<void> | null = null;
  /** Something happened in the deck since it was looked at last. */
  #hasChanged = false;
  #choosing: Promise<Outcome<readonly Choice[]>> | null = null;
  #telling: Promise<Outcome<ReadonlyMap<FieldId, readonly string[]>>> | null = null;

  constructor(deck: Deck, kinds: Kinds, world: Environment) {
    this.#report = error => world.report(error);
    this.#deck = guardedDeck(deck, this.#report);
    this.kinds = kinds;
    this.#opened = new CardController(this.#deck, kinds, world);
    ({ cards: this.#cards, shelf: this.#shelf, display: this.#display, turns: this.#turns } = this.#opened);
  }

  /** The kind of the open card; without one, the kind that a new card is of. */
  get kind(): CardKind {
    return this.#opened.kind;
  }

  get state(): SessionState {
    return this.#display.state;
  }

  /** The slide of the open card; null when none is open. */
  get slide(): SlideId | null {
    return this.#writer?.state.card.slide ?? null;
  }

  /** What is being typed on the open card. Without a card, what the next one that is opened takes along. */
  get draft(): Draft {
    return this.#opened.draft;
  }

  /** Changes what is being typed. It is in memory at once, and in the journal after `saveDraft` or any operation. */
  setDraft(change: Partial<Draft>): void {
    this.#opened.setDraft(change);
  }

  /** Writes what is being typed to the journal of the open card. */
  saveDraft(): void {
    this.#opened.save();
  }

  /** Calls the listener after each change of the state or the draft. Returns what unsubscribes it. */
  subscribe(listener: () => void): () => void {
    return this.#display.subscribe(listener);
  }

  /**
   * Searches the deck and opens the card that was open when the pane stopped, or the only one there is. From
   * now on follows what changes in the deck. Returns the way to stop.
   */
  async start(): Promise<() => void> {
    if (!this.#deck.support().enough) {
      this.#display.show({ phase: 'choosing', trouble: { code: 'unsupported' } });
      return () => undefined;
    }
    await this.#whileBusy(() => this.#opened.begin());
    return this.#deck.watch(sign => void this.refresh(sign).catch(this.#report));
  }

  /** Inserts a new card after the selected slide and opens it. */
  insert(order: NewCard): Promise<Outcome<null>> {
    return this.#whileBusy(() => this.#insertNow(order));
  }

  /** Goes on with the open card on a new slide behind its last one, and opens that. */
  continueCard(language: Language): Promise<Outcome<null>> {
    return this.#insertBeside(language, (card, goal, last) => {
      const page = (last.identity.continues?.page ?? 1) + 1;
      return { goal: continuedGoal(goal, page, language), continues: { card, page } };
    });
  }

  /** The slides that are no card of ours, and what each can be taken for. */
  candidates(which: 'all' | 'selected'): Promise<Outcome<readonly Candidate[]>> {
    return this.#turns.run(() => this.#cards.candidates(which));
  }

  /** Makes a card of a slide that someone else made, and opens it; nothing on the slide changes. */
  adopt(slide: SlideId, boxes: Boxes): Promise<Outcome<null>> {
    return this.#whileBusy(async () => {
      const adopted = await this.#cards.adopt(slide, boxes);
      if (!adopted.ok) return adopted;
      const opened = await this.#opened.open(adopted.value);
      if (opened.ok) await this.#deck.selectSlide(slide);
      return opened;
    });
  }

  /**
   * Puts what stands on a slide that cannot be filled here on a new card behind it, column by column, and opens that; the
   * slide stays as it is.
   */
  async copyToCard(
    sketch: SlideSketch,
    found: Pick<Recognised, 'title' | 'boxes'>,
    language: Language,
  ): Promise<Outcome<null>> {
    const { goal, words } = (await import('./candidates.ts')).wordsOn(sketch, found, this.kinds[0]);
    const inserted = await this.#whileBusy(() =>
      this.#insertBehind(sketch.slide, { goal, language, style: 'starter' }),
    );
    if (!inserted.ok) return inserted;
    return allOf(this.#addWords(words));
  }

  /** The cards in the deck, whoever made them, with what stands on them. */
  cardsInDeck(): Promise<Outcome<readonly FoundCard[]>> {
    return this.#turns.run(() => this.#cards.inDeck());
  }

  /** The cards in a .pptx file, whoever made them. Trouble `fileBroken`, `fileLocked`, `fileWithoutCard`. */
  cardsInFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly FoundCard[]>> {
    return this.#cards.inFile(name, bytes);
  }

  /** Puts a definitive version beside the open card, which stays as it is, and opens that. */
  makeDefinitive(language: Language): Promise<Outcome<null>> {
    return this.#insertBeside(language, (of, goal) => ({ goal, definitive: { of } }));
  }

  /** What became of every entry of the working card on the open definitive version. Calls while one waits share it. */
  choices(): Promise<Outcome<readonly Choice[]>> {
    this.#choosing ??= this.#turns.run(async () => {
      this.#choosing = null;
      const open = this.#writer?.state;
      const { definitive } = open?.card.identity ?? {};
      if (!open || !definitive) return trouble('noCardOpen');
      const [working] = this.#cards.withId(definitive.of);
      if (!working) return trouble('cardGone');
      await this.#opened.lookAfterOthers(false);
      const read = await this.#cards.entriesOf(working, page => this.#opened.saidOn(page));
      if (!read.ok) return read;
      const later = await this.#fetched(() => import('../definitive/choices.ts'));
      return later.ok ? done(later.value.choices(read.value, later.value.madeEntries(open))) : later;
    });
    return this.#choosing;
  }

  /**
   * Takes an entry of the working card over on the open definitive version, in these words. Other words than it has are
   * kept beside it, in the journal only.
   */
  take(field: FieldId, text: string, wording = text): Promise<Outcome<null>> {
    const key = this.#opened.newKey();
    const outcome = this.#ask(card => requestAdd(card, key, field, wording));
    if (cleanEntry(wording) !== text && this.#entry(key))
      this.#writer?.dispatch({ type: 'annotated', key: key, change: { literal: text } });
    return outcome;
  }

  /**
   * All that is said on the open card, slide after slide: what the pane shows of this slide, and what stands on those on
   * which the card goes on. Trouble when one of those cannot be read as a whole. Calls while one waits share it.
   */
  allEntries(): Promise<Outcome<ReadonlyMap<FieldId, readonly string[]>>> {
    this.#telling ??= this.#turns.run(async () => {
      this.#telling = null;
      const { card } = this.state;
      if (!card) return trouble('noCardOpen');
      await this.#opened.lookAfterOthers(false);
      const said = (page: CardOnSlide): Entries | null => this.#opened.saidOn(page);
      return card.gone ? done(said(card.card) ?? new Map()) : this.#cards.entriesOf(card.card, said);
    });
    return this.#telling;
  }

  /**
   * Returns the texts on the slides of the open card that are in none of its boxes, and on those of the working card where
   * the open one is a definitive version. A text that is an entry too is left out: somebody took it over.
   */
  async textsOutside(): Promise<Outcome<readonly string[]>> {
    // Fetched before the turn, so that words which are said meanwhile do not wait for it.
    const later = await this.#fetched(() => import('./textsOutside.ts'));
    if (!later.ok) return later;
    return this.#turns.run(() => later.value.textsOutside(this.#deck, this.#opened));
  }

  /** Inserts the slide with the rules after the selected slide, in the facilitator's own words where she has some. */
  insertRules(language: Language, own?: readonly RuleText[]): Promise<Outcome<null>> {
    return this.#insertSlide(async () => {
      const { rulesStamp } = await import('../method/rulesStamp.ts');
      return size => ({ starter: 'rules', style: 'starter', stamp: rulesStamp(language, own, size) });
    });
  }

  /** The size of the deck's slides; that of wide ones where nobody can tell. */
  slideSize(): Promise<SlideSize> {
    return this.#cards.slideSize();
  }

  /** Inserts a slide that is no card after the selected slide, and shows it. */
  insertSlide(order: InsertOrder): Promise<Outcome<null>> {
    return this.#insertSlide(() => Promise.resolve(() => order));
  }

  #insertSlide(order: () => Promise<OrderFor>): Promise<Outcome<null>> {
    return this.#whileBusy(async () => {
      const inserted = await this.#deck.insert(await order());
      if (!inserted.ok) return inserted;
      const { slide, position, atEnd } = inserted.value;
      await this.#deck.selectSlide(slide);
      await this.#opened.search();
      if (atEnd) this.#display.show({ trouble: { code: 'insertedAtEnd', facts: { slide: position } } });
      return done(null);
    });
  }

  /** Opens a card that was found, in the pane and in PowerPoint's window. */
  open(card: CardOnSlide): Promise<Outcome<null>> {
    return this.#whileBusy(async () => {
      const opened = await this.#opened.open(card);
      if (opened.ok) await this.#deck.selectSlide(card.slide);
      return opened;
    });
  }

  /** Returns how many entries of the open card wait for its slide, or are lost from it. */
  get unplaced(): number {
    const open = this.#writer?.state;
    return open ? countUnplaced(open) : 0;
  }

  /** Back to the choice of cards. What still waits for the slide is kept until the card is opened again. */
  close(): Promise<void> {
    return this.#turns.run(async () => {
      this.#opened.park();
      const unplaced = this.#shelf.unplaced(this.#cards.list);
      this.#display.show({ phase: 'choosing', trouble: null, unplaced });
      await this.#opened.search();
    });
  }

  /**
   * Ends the work on the open card: looks at its slide until a look brings nothing there any more, and forgets its journal
   * and those of its other slides, its working card and its definitive versions, so that nothing stays on this machine but words that are not on the slide. Forgets nothing and returns the trouble when
   * the slide cannot be read.
   */
  finish(): Promise<Outcome<null>> {
    return this.#turns.run(async () => {
      const writer = this.#writer;
      if (!writer) return trouble('noCardOpen');
      await this.#shelf.lookAgain();
      const left = (): number => this.#shelf.others(writer.state.card.identity.id).length;
      let before: { readonly pending: readonly Pending[]; readonly left: number };
      do {
        before = { pending: writer.state.pending, left: left() };
        const seen = await this.#opened.lookAt(writer);
        if (!seen.ok && !writer.state.gone) return this.#display.fail(seen.trouble);
      } while (left() < before.left || hasLeft(before.pending, writer.state.pending));
      for (const slide of this.#cards.versionsOf(writer.state.card)) {
        const finished = await this.#opened.finishSlide(slide);
        if (!finished.ok) return this.#display.fail(finished.trouble);
      }
      writer.dispatch({ type: 'finished' });
      // Now, so that the end of the turn does not write the journal again.
      this.#opened.save();
      this.#shelf.finish(writer.state.card.identity.id);
      return done(null);
    });
  }

  /** Looks again at what is in the deck. Calls that arrive while one is queued share it; a change among them makes it a change. */
  refresh(sign: ChangeHint = 'change'): Promise<void> {
    this.#hasChanged ||= sign === 'change';
    this.#refreshing ??= this.#turns.run(async () => {
      this.#refreshing = null;
      const hasChanged = this.#hasChanged;
      this.#hasChanged = false;
      const writer = this.#writer;
      if (!this.#opened.begun) await this.#opened.begin();
      else if (writer) {
        await this.#opened.lookAt(writer);
        await this.#opened.lookAfterOthers(hasChanged);
      }
      // The list of cards changes when someone does something.
      else if (hasChanged) await this.#opened.search();
    });
    return this.#refreshing;
  }

  /** Adds an entry behind the others, or before the entry that stands at `at` (from 0). */
  add(field: FieldId, text: string, at?: number): Promise<Outcome<null>> {
    return this.#ask(card => requestAdd(card, this.#opened.newKey(), field, text, at));
  }

  /** Gives an entry another text. */
  edit(key: EntryKey, text: string): Promise<Outcome<null>> {
    return this.#ask(card => requestEdit(card, key, text));
  }

  remove(key: EntryKey): Promise<Outcome<null>> {
    // What never came to the slide is not waited for.
    if (this.#writer?.waitsToBeAdded(key)) {
      this.discard(key);
      return Promise.resolve(done(null));
    }
    return this.#ask(card => requestRemove(card, key));
  }

  /** Moves an entry to another place; `at` counts in the target field without the entry itself. */
  move(key: EntryKey, target: FieldId, at: number): Promise<Outcome<null>> {
    return this.#ask(card => requestMove(card, key, target, at));
  }

  /** Adds several entries behind the others, in one write where the slide takes them. Each is undone by itself. */
  addAll(field: FieldId, texts: readonly string[]): Promise<Outcome<null>> {
    return allOf(this.#addWords(texts.map(text => ({ field, text }))));
  }

  /** Makes one entry of several in the same field: the first one gets the text, the others are removed. */
  async bundle([first, ...others]: readonly EntryKey[], text: string): Promise<Outcome<null>> {
    if (first === undefined) return done(null);
    // The words are together before they go from where they stood.
    const seen = new Map(others.map(key => [key, this.#entry(key)?.text]));
    const outcome = await this.edit(first, text);
    if (!outcome.ok) return outcome;
    return allOf(others.filter(key => this.#entry(key)?.text === seen.get(key)).map(key => this.remove(key)));
  }

  /** Gives an entry a shorter text on the card, and keeps the literal words beside it, in the journal only. */
  shorten(key: EntryKey, text: string): Promise<Outcome<null>> {
    const entry = this.#entry(key);
    if (entry?.aside.literal === '')
      this.#writer?.dispatch({ type: 'annotated', key: key, change: { literal: entry.text } });
    return this.edit(key, text);
  }

  /** Keeps a note of the facilitator's own beside an entry, in the journal only; an empty one takes it away. */
  note(key: EntryKey, note: string): void {
    this.#writer?.dispatch({ type: 'annotated', key: key, change: { note: note.trim() } });
  }

  /**
   * Shows a text in a small box of a card's slide, beside the entries: of the open card, unless it is another one. Null
   * takes it away.
   */
  setLabel(label: CardLabel, text: string | null, on?: CardOnSlide): Promise<Outcome<null>> {
    return this.#turns.run(async () => {
      const card = on ?? this.#writer?.state.card;
      return card ? this.#deck.setLabel(card, label, text) : trouble('noCardOpen');
    });
  }

  /** Brings the slide of the open card into view. */
  showCard(): Promise<Outcome<null>> {
    return this.#told(async () => {
      const writer = this.#writer;
      if (!writer) return trouble('noCardOpen');
      const shown = await this.#deck.selectSlide(writer.state.card.slide);
      if (shown.ok) await this.#opened.lookAt(writer);
      return shown;
    });
  }

  /** Lays the open card and its continuations out for the size that the slides have now. Entries stay as they are. */
  fitToSlide(): Promise<Outcome<null>> {
    return this.#told(async () => (await import('./fitPage.ts')).fitToSlide(this.#deck, this.#opened));
  }

  /** How a slide of the open card looks. */
  readAppearance(page: CardOnSlide): Promise<Outcome<SlideAppearance>> {
    return this.#turns.run(async () => {
      const outcome = await this.#deck.readAppearance(page);
      return this.#opened.hear(outcome);
    });
  }

  /** Changes how a slide of the open card looks. */
  applyFixes(page: CardOnSlide, mends: readonly Mend[]): Promise<Outcome<null>> {
    return this.#told(() => this.#deck.applyFixes(page, mends));
  }

  /**
   * Takes back the latest operation that is on the slide, or the words for which its entry waits; one of which nothing is
   * left to be seen is passed over.
   */
  undo(): Promise<Outcome<null>> {
    return this.#told(async () => (await this.#writer?.undo()) ?? trouble('nothingToUndo'));
  }

  /** Does again what was taken back last, until something new is done. */
  redo(): Promise<Outcome<null>> {
    return this.#told(async () => (await this.#writer?.redo()) ?? trouble('nothingToRedo'));
  }

  /** Puts back the entries that are gone from the slide though nobody removed them in the pane (Ctrl+Z on the slide). */
  putBack(): Promise<Outcome<null>> {
    const lost = this.#writer?.takeLost() ?? [];
    return allOf(lost.map(one => this.#accept(one)));
  }

  /** Leaves the slide as it is and forgets what is gone from it. */
  forgetLost(): void {
    this.#writer?.takeLost();
  }

  /** Puts everything that the pane knows of the open card, and all that waits, on a new card behind the selected slide. */
  rebuild(language: Language): Promise<Outcome<null>> {
    const old = this.#writer;
    if (!old) return this.#refused({ code: 'noCardOpen' });
    const { card } = old.state;
    const order = {
      kind: this.kind.id,
      goal: goalOf(card.title, this.kind),
      language,
      style: 'starter',
    } as const;
    return this.#bringOver(order, {
      waits: () => this.#writer === old,
      words: () => wordsOf(old.state, true),
      draft: () => resumeDraft(old.state.draft, new Map()),
      forget: () => {
        old.dispatch({ type: 'released' });
        this.#shelf.forget(card.identity.id);
      },
    });
  }

  /** Puts what waits for a card that is not in this deck on a new card behind the selected slide. */
  takeLeftover(id: CardId, language: Language): Promise<Outcome<null>> {
    const left = (): Leftover | undefined => this.#display.shown.leftovers.find(one => one.card === id);
    const kind = this.kinds.find(one => one.fields.some(({ id }) => id === left()?.words[0]?.field));
    const order = { kind: (kind ?? this.kind).id, goal: '', language, style: 'starter' } as const;
    let words: readonly Words[] = [];
    return this.#bringOver(order, {
      // What is on the new card cannot wait for it any more.
      waits: () => (words = left()?.words ?? []).length > 0,
      words: () => words,
      forget: () => this.forgetLeftover(id),
    });
  }

  /** Forgets what waits for a card that is not in this deck. */
  forgetLeftover(id: CardId): void {
    this.#shelf.forget(id);
    this.#display.show({ leftovers: this.#display.shown.leftovers.filter(one => one.card !== id) });
  }

  /** Tries a waiting entry once more, on what stands on the slide now: the person has seen that and wants her own text. */
  retry(key: EntryKey): Promise<Outcome<null>> {
    return this.#settle(key, overwriteRemote);
  }

  /** Settles a conflict by keeping both texts: that of the slide stays, and the waiting one comes under it. */
  keepBoth(key: EntryKey): Promise<Outcome<null>> {
    return this.#settle(key, (waiting, open) => asSeparateEntry(waiting, open, this.#opened.newKey()));
  }

  /** Drops the queued change of an entry, until that is undone; the slide is untouched. */
  discard(key: EntryKey): void {
    const writer = this.#writer;
    const operation = writer?.discard(key);
    if (!writer || !operation) return;
    // Behind an undo that was asked for before.
    void this.#turns.run(() => {
      writer.dispatch({ type: 'discarded', operation });
      return Promise.resolve();
    });
  }

  /** From now on texts are kept readable: at the next entry, the boxes get the size at which all is in view. */
  keepReadable(sizing: Sizing): void {
    this.#opened.sizing = sizing;
    this.#display.show({ smallestSize: sizing.floor });
  }

  /** Looks again which cards there are, and where. */
  search(): Promise<void> {
    return this.#turns.run(() => this.#opened.search()).then(() => undefined);
  }

  /** Resolves when everything that was asked so far is done. */
  idle(): Promise<void> {
    return this.#turns.idle();
  }

  dismissTrouble(): void {
    this.#display.show({ trouble: null });
  }

  /** Takes an operation on: it is in the journal and in the state at once, and goes to the slide in its turn. */
  #accept(asked: Operation, attempts = 0): Promise<Outcome<null>> {
    const writer = this.#writer;
    if (!writer) return this.#refused({ code: 'noCardOpen' });
    const operation = writer.accept(asked, attempts);
    this.#opened.save();
    return this.#carriedOut(writer, operation);
  }

  /** Accepts new entries at the end of their fields, in one step; empty texts are refused. */
  #addWords(words: readonly Words[]): readonly Promise<Outcome<null>>[] {
    const [writer, { card }] = [this.#writer, this.state];
    if (!writer || !card) return [this.#refused({ code: 'noCardOpen' })];
    const asked = words.map(({ field, text }) => requestAdd(card, this.#opened.newKey(), field, text));
    const additions = asked.map(one => (one.ok ? one.value : null));
    writer.acceptNew(additions.filter(one => one !== null));
    words.forEach(({ aside }, at) => {
      const key = additions[at]?.key;
      if (aside && key !== undefined) writer.dispatch({ type: 'annotated', key: key, change: aside });
    });
    this.#opened.save();
    return additions.map((one, at) => {
      const why = asked[at];
      if (one) return this.#carriedOut(writer, one);
      return why && !why.ok ? this.#refused(why.trouble) : Promise.resolve(done(null));
    });
  }

  #carriedOut(writer: CardSync, operation: Operation): Promise<Outcome<null>> {
    return this.#turns.run(async () => {
      const outcome = await writer.carryOut(operation);
      if (outcome.ok) return this.#display.succeeded();
      // What waits says why in its own place.
      const told =
        outcome.trouble.code !== 'cardGone' && failedChange(writer.state, operation.key) !== undefined;
      return told ? outcome : this.#opened.troubled(outcome.trouble);
    });
  }

  async #insertNow(order: NewCard, identity?: CardIdentity): Promise<Outcome<null>> {
    const kind = kindOf(this.kinds, { kind: order.kind ?? identity?.kind ?? this.kinds[0].id });
    if (!kind) throw new Error(`Unknown card kind ${order.kind ?? ''}`);
    const inserted = await this.#cards.insert(kind, order, identity);
    if (!inserted.ok) return inserted;
    const opened = await this.#opened.open(inserted.value);
    if (opened.ok || !mayHelpAtOnce(opened.trouble)) return opened;
    const again = await this.#opened.open(inserted.value);
    // The card is there: pressing the button again would insert another one.
    return again.ok ? again : trouble('notOpened', { slide: inserted.value.position });
  }

  async #insertBehind(slide: SlideId, order: NewCard, identity?: CardIdentity): Promise<Outcome<null>> {
    const shown = await this.#deck.selectSlide(slide);
    // Where PowerPoint refuses to go there, the card comes behind another slide; it is told where.
    return shown.ok || shown.trouble.code === 'notShown' ? this.#insertNow(order, identity) : shown;
  }

  /**
   * Inserts a card of the same kind behind the last slide of the open one, and opens it. `make` gives its goal and what
   * it is to the open card, from that one's id, goal and last slide. The goal is that of the title as it is now, and
   * empty where it cannot be read: what was taken out of a title does not come back.
   */
  #insertBeside(
    language: Language,
    make: (
      card: CardId,
      goal: string,
      last: CardOnSlide,
    ) => { readonly goal: string } & Pick<CardIdentity, 'continues' | 'definitive'>,
  ): Promise<Outcome<null>> {
    return this.#whileBusy(async () => {
      const { card } = this.state;
      const last = card?.pages.at(-1);
      if (!card || !last) return trouble('noCardOpen');
      const reading = await this.#deck.read(card.card);
      const title = reading.ok ? reading.value.title : null;
      const { goal, ...tie } = make(mainCard(card.card.identity), goalOf(title, this.kind), last);
      const own = { ...this.#cards.newIdentity(this.kind), ...tie };
      return this.#insertBehind(last.slide, { goal, language, style: 'starter' }, own);
    });
  }

  get #writer(): CardSync | null {
    return this.#opened.writer;
  }

  #entry(key: EntryKey): EntryView | undefined {
    return this.state.card?.fields.flatMap(one => one.entries).find(one => one.key === key);
  }

  /**
   * Inserts a card and puts words on it that have no other place. They are accepted there, and only then forgotten here:
   * at one go, so that nothing is lost or doubled by whatever is asked, or stops, meanwhile.
   */
  async #bringOver(
    order: NewCard,
    old: {
      /** Whether there is anything to bring: a second press finds it done. */
      readonly waits: () => boolean;
      readonly words: () => readonly Words[];
      /** What goes on being typed on the new card. */
      readonly draft?: () => Draft;
      readonly forget: () => void;
    },
  ): Promise<Outcome<null>> {
    const brought: Promise<Outcome<null>>[] = [];
    const inserted = await this.#whileBusy(async () => {
      if (!old.waits()) return done(null);
      const opened = await this.#insertNow(order);
      if (!opened.ok) return opened;
      // Words of a later version can be for a column that this kind of card does not have.
      const known = (field: FieldId): boolean => this.kind.fields.some(one => one.id === field);
      const words = old
        .words()
        .map(one => (known(one.field) ? one : { ...one, field: firstStep(this.kind).id }));
      brought.push(...this.#addWords(words));
      if (old.draft) this.#opened.setDraft(old.draft());
      this.#opened.save();
      old.forget();
      return done(null);
    });
    return inserted.ok ? allOf(brought) : inserted;
  }

  /** Accepts what a person asks for. */
  #ask(request: (card: CardView) => Outcome<Operation | null>): Promise<Outcome<null>> {
    const { card } = this.state;
    if (!card) return this.#refused({ code: 'noCardOpen' });
    const asked = request(card);
    if (!asked.ok) return this.#refused(asked.trouble);
    return asked.value ? this.#accept(asked.value) : Promise.resolve(done(null));
  }

  /** Puts an operation in the place of one that waits. */
  #settle(
    key: EntryKey,
    choose: (waiting: Pending, open: CardState) => Operation | null,
  ): Promise<Outcome<null>> {
    const writer = this.#writer;
    const waiting = writer && failedChange(writer.state, key);
    const operation = writer && waiting ? choose(waiting, writer.state) : null;
    if (!writer || !waiting || !operation) return Promise.resolve(done(null));
    writer.dispatch({ type: 'withdrawn', key });
    return this.#accept(operation, operation.key === key ? waiting.attempts : 0);
  }

  #refused(why: Trouble): Promise<Outcome<null>> {
    return Promise.resolve(this.#display.fail(why));
  }

  #told(task: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    return this.#turns.run(async () => {
      const outcome = await task();
      return outcome.ok ? this.#display.succeeded() : this.#opened.troubled(outcome.trouble);
    });
  }

  /** Returns a part of the pane that is fetched when it is first needed. Trouble `paneOutdated` when it is gone (office-js #3059). */
  async #fetched<T>(fetch: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return done(await fetch());
    } catch (error) {
      this.#report(error);
      return trouble('paneOutdated');
    }
  }

  async #whileBusy(task: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    this.#display.show({ busy: true });
    try {
      const outcome = await this.#turns.run(task);
      return outcome.ok ? outcome : this.#display.fail(outcome.trouble);
    } finally {
      this.#display.show({ busy: false });
    }
  }
}

/** Returns whether an operation that was queued is not queued any more. */
function hasLeft(before: readonly Pending[], now: readonly Pending[]): boolean {
  return before.some(one => now.every(other => other.operation !== one.operation));
}

/** Waits for all; the first trouble is that of the whole. */
async function allOf(asked: readonly Promise<Outcome<null>>[]): Promise<Outcome<null>> {
  const outcomes = await Promise.all(asked);
  return outcomes.find(one => !one.ok) ?? done(null);
}
