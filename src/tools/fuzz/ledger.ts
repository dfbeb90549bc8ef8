import type { CardId } from '../../core/card/identity.ts';
import type { FieldId } from '../../core/card/kind.ts';
import type { CardOnSlide } from '../../core/deck/deck.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { TroubleCode } from '../../core/deck/trouble.ts';
import { areAlike } from '../../core/merge/matchEntries.ts';
import type { Session } from '../../core/session/session.ts';
import type { CardView, EntryView, SessionState } from '../../core/session/state.ts';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import type { Place, SingleStep, Step } from '../replay/script.ts';
import type { Hand } from '../replay/venue.ts';
import type { Workshop } from '../replay/workshop.ts';
import { bagOf, beyond, countIn, joined, put, sizeOf, formatBag, type Bag, type MutableBag } from './bag.ts';
import { Breach } from './breach.ts';
import { CardBook } from './cardBook.ts';
import { MachineBook } from './machineBook.ts';
import {
  bagOfLines,
  difference,
  entriesOf,
  linesOn,
  paneOf,
  sameLines,
  type Lines,
  type Pane,
} from './sight.ts';

/** The troubles for which an entry may still be queued at the end of a workshop, because a person has to decide. */
const FOR_A_PERSON: ReadonlySet<TroubleCode> = new Set(['entryChanged', 'entryGone']);

/**
 * The steps in which a person removes an entry from its position in the pane, and the steps in which a person puts an
 * entry in a position.
 */
const TAKES: ReadonlySet<Step['do']> = new Set(['edit', 'remove', 'move', 'retry', 'undo', 'redo']);
const PUTS: ReadonlySet<Step['do']> = new Set(['add', 'edit', 'move', 'retry', 'undo', 'redo']);

/** Watches the panes and slides of one workshop, and records what people request and what becomes of each request. */
export class Ledger {
  readonly #workshop: Workshop;
  readonly #books = new Set<CardBook>();
  /**
   * For each pane, by number: the card that is or was last open, its slide, the state at the last check, and whether
   * the pane knew that the slide is missing.
   */
  readonly #at: (CardBook | undefined)[] = [];
  readonly #slideOf: (SlideId | undefined)[] = [];
  readonly #seen: ({ readonly session: Session; readonly state: SessionState } | undefined)[] = [];
  readonly #knewGone: (boolean | undefined)[] = [];
  /** The unique window name of each pane, by its number. */
  readonly #names: (string | undefined)[] = [];
  readonly #machines: MachineBook;
  /** How many entries the step may remove from their positions, and how many the step may put somewhere. */
  #reach = { gone: Infinity, fresh: Infinity };
  /** Whether no other step was started together with this step. */
  #isAlone = true;
  /** The slides of the cards that panes had open when the step began. */
  #openThen: ReadonlySet<SlideId> = new Set();
  /** The last slide of each card that was open. */
  readonly #openBefore = new Map<CardId, SlideId>();
  /** The entries on all slides. */
  #everywhere: ReadonlyMap<SlideId, Lines> = new Map();
  /** Whether a person finishes the card in this step, and how many pane reloads came before the step. */
  #finishes = false;
  #reloads = 0;
  /** The card that the step is to finish, when the step does nothing else. */
  #finishing: CardId | undefined;
  /** The window name of the pane that finishes the card. */
  #finisher: string | undefined;
  /** The texts of the entries that a person removes from their positions in this step; each text is one entry. */
  readonly #taken = new Set<string>();
  /** The texts of the entries that a pane put on a slide in this step. */
  readonly #justWritten = new Set<string>();
  /** The card from whose known entries the step makes a new card. */
  #rebuilt: CardBook | null = null;
  /**
   * The view of the pane before an undo or redo, when its card was well known. A person requested the changes to this
   * view.
   */
  #beforeUndo: Pane | null = null;
  /**
   * The words that closed panes had left for the card before the undo or redo. A reopened pane takes over these words.
   */
  #leftBehind: Bag = new Map();
  /** The words that another pane may mistake for its own during the undo or redo. */
  #mistakable: readonly string[] = [];
  /** The highest number of entries that an undo or redo can concern, in any pane so far. */
  #mostUndone = 1;
  /** The pane that performs the undo or redo. */
  #undoing: number | null = null;
  /** The words that a person is moving. The pane lists these words as on the slide while the move is in progress. */
  #onItsWay: MutableBag = new Map();
  /** Whether a person deleted a slide that existed before the first card. */
  deletedOthers = false;
  readonly #others: readonly SlideId[];
  /** A broken rule that was found during a change of the slide, when it could not be thrown. */
  #breach: Breach | null = null;
  readonly #onTouched: (texts: readonly string[]) => void;

  /** `onTouched` receives the texts of the entries that were changed, moved or removed. */
  constructor(workshop: Workshop, onTouched: (texts: readonly string[]) => void) {
    this.#workshop = workshop;
    this.#machines = new MachineBook(workshop);
    this.#onTouched = onTouched;
    this.#others = workshop.venue.slides();
    workshop.venue.watch(hand => this.#slideChanged(hand));
  }

  /** The slide of the card that is open in the current pane. */
  get card(): SlideId | null {
    return this.#book?.slide ?? null;
  }

  /** Identifies the card together with its slide, because each slide has its own formatting. */
  get about(): string {
    return `${this.card} ${this.#book?.identity}`;
  }

  /** The current lines on the card of the current pane; empty when its slide is missing. */
  get lines(): Lines {
    const book = this.#book;
    return book && this.#isThere(book) ? book.lines : new Map();
  }

  /** The number of queued entries in the current pane. During a reload of the pane, the last known number. */
  get waiting(): number {
    return sizeOf(this.#book?.view(this.#workshop.pane).waiting ?? new Map());
  }

  /** Prepares the ledger for a step, or for several steps that start together. Call this method before the others. */
  before(step: Step): void {
    this.#look();
    const { session, sessions, pane } = this.#workshop;
    const { card, leftovers } = session.state;
    this.#reach = card ? { gone: 0, fresh: 0 } : { gone: Infinity, fresh: Infinity };
    for (const book of this.#books) {
      if (this.#mayGetStrays(book)) book.isUnsure = true;
      // A pane that has not read the slide yet may know the card by its former identity. Words that a closed pane left
      // for the card come to the slide on which a pane has the card open.
      book.countOthers(
        [...this.#books].filter(one => one.slide === book.slide || one.identity === book.identity),
      );
    }
    this.#openThen = new Set([...sessions.values()].flatMap(one => one.state.card?.card.slide ?? []));
    this.#taken.clear();
    this.#justWritten.clear();
    this.#isAlone = step.do !== 'together';
    this.#beforeUndo = null;
    this.#onItsWay = new Map();
    const all = step.do === 'together' ? step.steps : [step];
    this.#finishes =
      card !== null && all.some(one => one.do === 'finish') && all.every(one => one.do !== 'close');
    this.#reloads = this.#workshop.reloads;
    this.#rebuilt = null;
    const old = step.do === 'rebuild' ? this.#at[pane] : undefined;
    if (old && !old.isUnsure) this.#rebuilt = old;
    const left = step.do === 'takeLeftover' ? leftovers[0]?.card : undefined;
    if (left !== undefined)
      this.#rebuilt = [...this.#books].find(one => one.identity === left && !one.isUnsure) ?? null;
    this.#finishing =
      this.#finishes && step.do === 'finish' ? session.state.card?.card.identity.id : undefined;
    this.#finisher = this.#names[pane];
    sessions.forEach(({ state }, at) => {
      if (state.card) this.#knewGone[at] = state.card.gone;
    });
  }

  /** Records what a person requests in a step. Call this method right before the step begins. */
  begin(step: SingleStep): void {
    this.#look();
    const size = step.do === 'undo' || step.do === 'redo' ? this.#mostUndone : 1;
    if (TAKES.has(step.do)) this.#reach.gone += size;
    if (PUTS.has(step.do)) this.#reach.fresh += size;
    const place = step.do === 'move' ? step.from : step.do === 'edit' || step.do === 'remove' ? step : null;
    const taken = place && this.#entry(place);
    if (taken) this.#taken.add(taken.text);
    const book = this.#book;
    if (book) this.#want(step, book);
    // The pane is being opened: its card, and what the undo restores there, is not known yet.
    else if (step.do === 'undo' || step.do === 'redo')
      for (const one of this.#books) one.account.exchange(this.#mostUndone);
  }

  /** Updates the ledger after the pane has accepted a step. */
  begun(): void {
    this.#look();
  }

  #want(step: SingleStep, book: CardBook): void {
    const { session, pane } = this.#workshop;
    const { account } = book;
    const own = book.view(pane);
    switch (step.do) {
      case 'insert':
      case 'rebuild':
      case 'takeLeftover':
        this.#reach = { gone: Infinity, fresh: Infinity };
        return;
      case 'add':
        if (session.state.card) this.#expect(book, cleanEntry(step.text));
        return;
      case 'edit': {
        const entry = this.#entry(step);
        const text = cleanEntry(step.text);
        if (!entry || isBlank(text) || entry.text === text) return;
        account.takeAway(entry.text, own.lost);
        // An edit to the words that someone else already gave the entry accepts the slide's entry.
        if (entry.status !== 'waiting' || entry.trouble.facts?.now !== text) this.#expect(book, text);
        return;
      }
      case 'remove': {
        const entry = this.#entry(step);
        if (entry) account.takeAway(entry.text, own.lost);
        return;
      }
      case 'retry':
        account.overwrite();
        return;
      case 'discard': {
        const entry = this.#entry(step);
        if (entry?.status === 'waiting') account.giveUp(entry.text);
        return;
      }
      case 'undo':
      case 'redo':
        if (this.#isAlone && this.#isQuiet() && this.#agrees(pane, book) && this.#knowsAll(book, own)) {
          [this.#beforeUndo, this.#undoing] = [own, pane];
          this.#mistakable = book.unseenBeside(pane);
          this.#leftBehind = book.leftBehind;
        } else account.exchange(this.#mostUndone);
        return;
      case 'putBack':
        account.takeBack(own, bagOfLines(book.lines));
        return;
      case 'forgetLost':
        for (const text of session.state.lost) account.giveUp(text);
        return;
      case 'move': {
        const entry = this.#entry(step.from);
        if (entry?.status === 'onSlide') put(this.#onItsWay, entry.text, 1);
        return;
      }
      // The effect of these steps is observed on the slide. A closed card keeps its account.
      case 'insertRules':
      case 'continue':
      case 'columnSlide':
      case 'definitive':
      case 'fitToSlide':
      case 'resize':
      case 'adopt':
      case 'combine':
      case 'export':
      case 'open':
      case 'close':
      case 'finish':
      case 'pane':
      case 'select':
      case 'beat':
      case 'reload':
      case 'quit':
      case 'moveSlide':
      case 'duplicateSlide':
      case 'deleteSlide':
      case 'type':
      case 'rename':
      case 'deleteBox':
      case 'format':
      case 'hostUndo':
      case 'hostRedo':
      case 'fault':
        return;
    }
  }

  /**
   * Checks after each step the rules that are cheap to check. `isDone` is whether the step was carried out. Throws
   * Breach.
   */
  after(isDone: boolean): void {
    this.#look();
    this.#machines.look(this.#books);
    if (this.#breach) throw this.#breach;
    const { pane, sessions } = this.#workshop;
    const open = this.#book;
    if (this.#rebuilt && open && this.#rebuilt !== open) this.#moved(this.#rebuilt, pane, open);
    if (this.#beforeUndo && open) this.#undone(open, this.#beforeUndo, open.view(pane));
    sessions.forEach(({ state }, at) => {
      const book = this.#at[at];
      if (!book || book.isUnsure) return;
      if (state.card) this.#demand(book);
      else if (this.#isThere(book)) this.#closed(at, book, state);
      else if (!this.#knewGone[at]) this.#forgotten(at, book, state);
    });
    const isSame = this.#reloads === this.#workshop.reloads && this.#names[pane] === this.#finisher;
    if (isDone && isSame && this.#finishing !== undefined) this.#machines.finished(pane, this.#finishing);
  }

  /**
   * Checks that nothing is lost that closed panes left in their journals. Call this method after every pane was closed
   * and another pane opened all cards. Throws Breach.
   */
  end(): void {
    const { venue } = this.#workshop;
    this.#machines.settle(new Set(venue.slides().flatMap(one => venue.cardOn(one) ?? [])));
  }

  /** Throws Breach when words of a card are neither in a pane nor, as far as the panes know, on its slide. */
  #demand(book: CardBook): void {
    const { account, pane: known } = book;
    const [standing, inPane] = [account.unglued(book.standing), account.unglued(known.standing)];
    account.demand(text => Math.max(countIn(standing, text), countIn(inPane, text)), known);
  }

  /**
   * Handles a pane that closed its card. The pane reports how many entries are not on the slide; if none, all entries
   * are on the slide.
   */
  #closed(pane: number, book: CardBook, { cards, unplaced }: SessionState): void {
    const isIt = ({ slide, identity }: CardOnSlide): boolean =>
      slide === book.slide && identity.id === book.identity;
    if (!cards.some(isIt)) return;
    if (unplaced.some(one => isIt(one.card))) {
      // The pane may have taken over words of a closed pane and lost them within one step, without an intermediate
      // state.
      const kept = this.#machines.viewOf(pane, book.identity);
      if (kept) book.setView(pane, kept);
      return;
    }
    // The pane reads the slide right before it finishes a card, so its last view comes from the slide.
    const isSeen = this.#finishes && pane === this.#workshop.pane && this.#reloads === this.#workshop.reloads;
    book.isDone(pane, isSeen);
    this.#demand(book);
  }

  /** Checks that panes and slides agree, after two polls without faults. Throws Breach. */
  settle(): void {
    const { sessions } = this.#workshop;
    const open = [...sessions].flatMap(([pane, { state }]) => {
      const book = this.#at[pane];
      return state.card && book ? [{ pane, book, card: state.card }] : [];
    });
    for (const book of new Set(open.map(one => one.book))) this.#settleCard(book, open);
  }

  #settleCard(book: CardBook, open: readonly { pane: number; book: CardBook; card: CardView }[]): void {
    const known = book.pane;
    const isThere = this.#isThere(book);
    // The account of this card moved with another pane. This card restarts with its own account.
    if (book.isUnsure && isThere) book.open();
    if (book.isUnsure) return;
    if (!isThere) {
      // The pane keeps the entries of the missing slide. The slide is unchanged when it reappears.
      book.account.demand(text => countIn(known.standing, text), known);
      return;
    }
    book.lines = linesOn(this.#workshop.venue, book.slide);
    const { lines } = book;
    const own = open.filter(one => one.book === book);
    book.settle(own.map(one => one.pane));
    for (const { pane, card } of own) {
      for (const one of entriesOf(card)) this.#mayWait(one, lines);
      if (!this.#agrees(pane, book))
        throw new Breach('agree', `slide ${json(lines)}, pane ${JSON.stringify(card.fields)}`);
    }
  }

  /** The open or last card of the current pane. */
  get #book(): CardBook | undefined {
    return this.#at[this.#workshop.pane];
  }

  #expect(book: CardBook, text: string): void {
    const { pane } = this.#workshop;
    book.account.expect(text);
    if (countIn(bagOfLines(book.lines), text) > countIn(book.view(pane).standing, text))
      book.account.mistake();
    // Another pane may mistake these words for equal words that it has queued, or still expects on the slide.
    if (book.mayMistake(pane, text)) book.account.mistake();
  }

  #mayWait(entry: EntryView, lines: Lines): void {
    if (entry.status === 'onSlide') return;
    const code = entry.status === 'waiting' ? entry.trouble.code : 'busy';
    if (code !== 'busy' && FOR_A_PERSON.has(code)) return;
    const field = entry.status === 'waiting' ? entry.trouble.facts?.field : undefined;
    if (code === 'fieldGone' && ![...lines.keys()].some(one => one === field)) return;
    throw new Breach('waits', `${JSON.stringify(entry.text)} waits: ${code}`);
  }

  #undone(book: CardBook, before: Pane, after: Pane): void {
    const { account } = book;
    const taken = beyond(all(before), all(after));
    // A pane that was reloaded in this step also took over the words of a closed pane.
    const isReloaded = this.#reloads !== this.#workshop.reloads;
    const known = isReloaded ? joined([all(before), this.#leftBehind]) : all(before);
    const given = beyond(all(after), known);
    // Removing an entry also removes its lost words.
    const lost = Math.min(sizeOf(beyond(before.lost, after.lost)), 1);
    if (sizeOf(taken) > this.#mostUndone + lost || sizeOf(given) > this.#mostUndone)
      throw new Breach('undo', `took ${formatBag(taken)}, gave ${formatBag(given)}`);
    for (const [text, count] of taken) for (let at = 0; at < count; at++) account.giveUp(text);
    for (const [text, count] of given) {
      for (let at = 0; at < count; at++) account.expect(text);
      if (this.#mistakable.some(one => areAlike(one, text))) account.mistake();
    }
  }

  /** Updates the ledger with the current view and open card of every pane. */
  #look(): void {
    this.#names.forEach((name, pane) => {
      if (name !== undefined && this.#workshop.nameOf(pane) !== name) this.#leave(pane);
    });
    this.#workshop.sessions.forEach((session, pane) => {
      this.#names[pane] = this.#workshop.nameOf(pane);
      const { state } = session;
      this.#mostUndone = Math.max(this.#mostUndone, state.undoSize, state.redoSize);
      if (!state.card || state === this.#seen[pane]?.state) return;
      const before = this.#seen[pane];
      this.#seen[pane] = { session, state };
      const goesOn = before?.session === session && before.state.card?.opening === state.card.opening;
      this.#follow(pane, state.card, paneOf(state), goesOn);
    });
  }

  /** Handles a closed window. What the pane knew still counts only if the machine has stored it. */
  #leave(pane: number): void {
    // Nobody observed whether the undo of this step reached the slide.
    if (this.#beforeUndo && pane === this.#undoing) this.#at[pane]?.account.exchange(this.#mostUndone);
    if (pane === this.#undoing) this.#beforeUndo = null;
    for (const book of this.#books) book.setView(pane, null);
    this.#at[pane] = this.#slideOf[pane] = this.#seen[pane] = this.#names[pane] = undefined;
    this.#knewGone[pane] = undefined;
    this.#machines.look(this.#books);
  }

  /**
   * Handles a pane with an open card: another card, or (`goesOn`) the same card on another slide or with another
   * identity.
   */
  #follow(pane: number, { card }: CardView, view: Pane, goesOn: boolean): void {
    const { id } = card.identity;
    const before = this.#at[pane];
    const wasOn = this.#slideOf[pane];
    this.#slideOf[pane] = card.slide;
    const isSame = before?.identity === id;
    const found = [...this.#books].find(one => one.identity === id && one.slide === card.slide);
    // Another pane may continue on the old slide when that slide returns. Each slide then has its own account.
    const isShared = isSame && this.#at.some((one, other) => one === before && other !== pane);
    const stays = isSame && (before.slide === card.slide || (goesOn && wasOn === card.slide));
    if (isSame && (stays || !(found || isShared))) {
      before.setView(pane, view);
      if (stays) return;
      const { lines } = before;
      this.#place(before, card.slide);
      this.#openBefore.set(id, card.slide);
      // The card was found on a copy, which may be older. The running undo did not cause the differences of the copy.
      this.#beforeUndo = null;
      this.#changedByPerson(before, lines);
      return;
    }
    // The pane takes its knowledge of the card to the copy or the new identity.
    const brings = before !== undefined && (goesOn || isSame);
    if (brings) {
      before.isUnsure = true;
      before.setView(pane, null);
    }
    const book = found ?? new CardBook(id, card.slide);
    const isKnown = !book.isUnsure && !brings;
    this.#books.add(book);
    this.#at[pane] = book;
    this.#openBefore.set(id, card.slide);
    this.#beforeUndo = null;
    book.setView(pane, view);
    if (!isKnown) this.#place(book, card.slide);
    if (!isKnown) book.open();
  }

  #place(book: CardBook, slide: SlideId): void {
    book.slide = slide;
    book.lines = linesOn(this.#workshop.venue, slide);
    book.isThere = this.#isThere(book);
  }

  /**
   * Updates the books after a pane put the entries of an old card on a new card. The new card must have all that the
   * pane knew, including queued changes. From then on, the old card counts as unsure.
   */
  #moved(old: CardBook, pane: number, card: CardBook): void {
    old.setView(pane, null);
    const elsewhere = old.pane;
    // Another pane that has the old card open keeps the entries that this pane never read.
    const kept = joined([card.standing, elsewhere.standing, elsewhere.waiting, elsewhere.lost]);
    old.account.demand(text => countIn(kept, text), card.pane);
    old.isUnsure = true;
    card.open();
    this.#rebuilt = null;
  }

  /**
   * Handles a pane that was reloaded before it noticed that the slide is missing. The pane only has the queued words of
   * that card.
   */
  #forgotten(pane: number, book: CardBook, { leftovers }: SessionState): void {
    const words = leftovers.filter(one => one.card === book.identity).flatMap(one => one.words);
    book.setView(pane, { standing: new Map(), waiting: bagOf(words.map(one => one.text)), lost: new Map() });
    book.account.balance(new Map(), book.pane);
    // When the card is found again, its account restarts.
    book.isUnsure = true;
    book.lines = new Map();
  }

  #slideChanged(hand: Hand): void {
    const slides = this.#workshop.venue.slides();
    if (hand === 'person' && !this.#others.every(one => slides.includes(one))) this.deletedOthers = true;
    this.#lookEverywhere(hand, slides);
    for (const book of this.#books) this.#cardChanged(book, hand);
  }

  #cardChanged(book: CardBook, hand: Hand): void {
    if (!this.#isThere(book)) {
      if (book.isThere) book.account.vanished(bagOfLines(book.lines), book.pane);
      book.isThere = false;
      // No pane can notice that this slide was deleted. When the card reappears, each pane treats it as a new card.
      if (!this.#at.includes(book)) book.isUnsure = true;
      return;
    }
    book.isThere = true;
    const before = book.lines;
    book.lines = this.#everywhere.get(book.slide) ?? new Map();
    if (hand === 'person') this.#changedByPerson(book, before);
    // A fault may revert a change immediately. The lines are then the same as before the change.
    else if (!sameLines(book.lines, book.linesBefore)) this.#changedByAddIn(book, before);
    book.linesBefore = before;
  }

  /** Records a breach when the add-in changed a slide whose card no pane has open and which has no queued changes. */
  #lookEverywhere(hand: Hand, slides: readonly SlideId[]): void {
    const { venue, sessions } = this.#workshop;
    const now = new Map(slides.map(one => [one, linesOn(venue, one)]));
    for (const [slide, lines] of now) {
      const before = this.#everywhere.get(slide);
      if (hand !== 'addIn' || !before || sameLines(before, lines)) continue;
      const isOpen = [...sessions].some(([pane, one]) => slide === (one.openSlide ?? this.#at[pane]?.slide));
      if (!isOpen && !this.#openThen.has(slide) && !this.#wasOpen(slide, slides))
        this.#breach ??= new Breach('wrong', `slide ${slide}: ${json(before)} became ${json(lines)}`);
    }
    this.#everywhere = now;
  }

  /**
   * Whether a pane had the card of this slide open before: on this slide, on a deleted slide, or when no other slide
   * has the card.
   */
  #wasOpen(slide: SlideId, slides: readonly SlideId[]): boolean {
    const { venue, sessions } = this.#workshop;
    const card = venue.cardOn(slide);
    // One pane may have the card open elsewhere while another pane suspended it.
    const open = [...sessions.values()].map(one => one.state.card?.card.identity.id);
    if (card === null || open.every(one => card === one)) return false;
    const on = this.#openBefore.get(card);
    if (on === undefined || on === slide) return on === slide;
    return !slides.includes(on) || slides.filter(one => venue.cardOn(one) === card).length === 1;
  }

  #changedByAddIn(book: CardBook, before: Lines): void {
    const { gone, fresh } = difference(
      this.#unglued(book, before, book.lines),
      this.#unglued(book, book.lines, before),
    );
    // A pane with a wrong view of the slide moves the words that it just wrote.
    const mended = gone.filter(text => fresh.includes(text) && this.#justWritten.has(text)).length;
    for (const text of fresh) this.#justWritten.add(text);
    const [away, come] = [gone.length - mended, fresh.length - mended];
    if (away > this.#reach.gone + book.others || come > this.#reach.fresh + book.others)
      this.#breach ??= new Breach('order', `${json(before)} became ${json(book.lines)}`);
    // When entries changed places, it is unknown which of them was moved.
    const isMove = gone.some(text => fresh.includes(text));
    this.#onTouched(isMove ? [...before.values()].flat() : gone);
  }

  /** Returns the lines with entries split that the slide joined because it did not accept a paragraph mark. */
  #unglued({ pane: { standing, waiting }, isShared }: CardBook, lines: Lines, others: Lines): Lines {
    const there = bagOfLines(others);
    const bags = [standing, waiting, this.#onItsWay, there];
    const known = new Set([...this.#taken, ...bags.flatMap(bag => [...bag.keys()])]);
    const parts = (text: string): readonly string[] => {
      // Another pane may take accidentally joined entries for a single entry until the first pane splits them.
      const isJoined = isShared && !there.has(text) && !this.#taken.has(text);
      return partsOf(text, isJoined ? new Set([...known].filter(one => one !== text)) : known);
    };
    return new Map([...lines].map(([field, texts]) => [field, texts.flatMap(parts)]));
  }

  #changedByPerson(book: CardBook, before: Lines): void {
    const { pane } = book;
    const standing = joined([pane.standing, this.#onItsWay]);
    book.account.changed(bagOfLines(before), bagOfLines(book.lines), { ...pane, standing });
    this.#onTouched(difference(before, book.lines).gone);
  }

  /** Whether queued words for this card on a missing slide may come to this slide, which is a copy of that slide. */
  #mayGetStrays(book: CardBook): boolean {
    return [...this.#books].some(
      one => one !== book && one.identity === book.identity && one.mayHaveWaiting && !this.#isThere(one),
    );
  }

  /** Whether no fault is active. */
  #isQuiet(): boolean {
    return this.#workshop.venue.faults().every(one => !one.on);
  }

  /** Whether the slide of a card is in the deck. Another card may have taken its slide id. */
  #isThere({ slide, identity }: CardBook): boolean {
    const { venue } = this.#workshop;
    if (!venue.slides().includes(slide)) return false;
    const card = venue.cardOn(slide);
    return card === null ? (venue.boxes(slide)?.size ?? 0) > 0 : card === identity;
  }

  /** Whether the pane has seen every text on the slide. */
  #knowsAll({ lines }: CardBook, { standing }: Pane): boolean {
    return sizeOf(beyond(bagOfLines(lines), standing)) === 0;
  }

  /**
   * Whether the slide has the entries of the pane in order, and no other entries except those that queued edits will
   * replace.
   */
  #agrees(pane: number, { lines: onSlide }: CardBook): boolean {
    const fields = this.#workshop.sessions.get(pane)?.state.card?.fields ?? [];
    let waiting = 0;
    let others = 0;
    for (const { field, present, entries } of fields) {
      const lines = onSlide.get(field);
      if (present !== (lines !== undefined)) return false;
      const standing = entries.filter(one => one.status === 'onSlide').map(one => one.text);
      let at = 0;
      for (const line of lines ?? []) if (line === standing[at]) at++;
      if (lines && at < standing.length) return false;
      // An edit of a missing entry replaces nothing.
      waiting += entries.filter(one => one.status === 'waiting' && one.trouble.code !== 'entryGone').length;
      others += (lines?.length ?? 0) - at;
    }
    return others <= waiting;
  }

  #entry({ column, entry }: Place): EntryView | undefined {
    const fields = this.#workshop.session.state.card?.fields ?? [];
    return fields.find(one => one.field === (column as FieldId))?.entries[entry];
  }
}

/** Splits a text into the known texts that soft breaks joined. Returns a known or unsplittable text unchanged. */
function partsOf(text: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(text)) return [text];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const head = text.slice(0, at);
    if (!known.has(head)) continue;
    const rest = partsOf(text.slice(at + 1), known);
    if (rest.every(one => known.has(one))) return [head, ...rest];
  }
  return [text];
}

function all({ standing, waiting, lost }: Pane): Bag {
  return joined([standing, waiting, lost]);
}

function json(lines: Lines): string {
  return JSON.stringify(Object.fromEntries(lines));
}
