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
import { bagOf, beyond, countIn, joined, put, sizeOf, told, type Bag, type MutableBag } from './bag.ts';
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

/** Why an entry may wait when all is calm: a person has to decide, or to give the slide its box or card back. */
const FOR_A_PERSON: ReadonlySet<TroubleCode> = new Set(['entryChanged', 'entryGone']);

/** The steps by which a person in the pane takes an entry from its place, and those by which she puts one somewhere. */
const TAKES: ReadonlySet<Step['do']> = new Set(['edit', 'remove', 'move', 'retry', 'undo', 'redo']);
const PUTS: ReadonlySet<Step['do']> = new Set(['add', 'edit', 'move', 'retry', 'undo', 'redo']);

/** Watches the panes and the slides of one workshop, and keeps account of what people want and of what becomes of it. */
export class Ledger {
  readonly #workshop: Workshop;
  readonly #books = new Set<CardBook>();
  /** By pane, the card that it has open or had last; where it was; the state that was looked at; and whether it knew that the slide is gone. */
  readonly #at: (CardBook | undefined)[] = [];
  readonly #slideOf: (SlideId | undefined)[] = [];
  readonly #seen: ({ readonly session: Session; readonly state: SessionState } | undefined)[] = [];
  readonly #knewGone: (boolean | undefined)[] = [];
  /** The name of its window, which another window does not have. */
  readonly #names: (string | undefined)[] = [];
  readonly #machines: MachineBook;
  /** How many entries the step may take from their places, and how many it may put somewhere. */
  #reach = { gone: Infinity, fresh: Infinity };
  /** No other step was begun together with this one. */
  #isAlone = true;
  /** The slides of the cards that panes had open when the step began. */
  #openThen: ReadonlySet<SlideId> = new Set();
  /** On which slide each card stood that was open. */
  readonly #openBefore = new Map<CardId, SlideId>();
  /** What stands on all slides. */
  #everywhere: ReadonlyMap<SlideId, Lines> = new Map();
  /** A person finishes the card in this step, and how often panes were opened again before. */
  #finishes = false;
  #reloads = 0;
  /** The card that the step is to finish, when that is all it does. */
  #finishing: CardId | undefined;
  /** The name of the window that does it. */
  #finisher: string | undefined;
  /** The texts of the entries that a person takes from their places in this step: each is one entry. */
  readonly #taken = new Set<string>();
  /** The texts of the entries that a pane put on a slide in this step. */
  readonly #justWritten = new Set<string>();
  /** The step makes a new card of all that is known of this one. */
  #rebuilt: CardBook | null = null;
  /** What the pane knew before an undo or redo on a card that it knew well; what that changes is the person's wish. */
  #beforeUndo: Pane | null = null;
  /** The words that closed panes had left of its card then, which a pane that is opened takes over. */
  #leftBehind: Bag = new Map();
  /** The words that another pane may take for its own then. */
  #mistakable: readonly string[] = [];
  /** How many entries an undo or redo concerned at most, in any pane so far. */
  #mostUndone = 1;
  /** The pane that does it. */
  #undoing: number | null = null;
  /** The words that a person moves: the pane takes them to be on the slide, though they are on their way. */
  #onItsWay: MutableBag = new Map();
  /** A person deleted a slide that was there before the first card. */
  deletedOthers = false;
  readonly #others: readonly SlideId[];
  /** Found while the slide changed, when nobody could be told. */
  #breach: Breach | null = null;
  readonly #onTouched: (texts: readonly string[]) => void;

  /** `onTouched` is told of the entries that were changed, moved or taken away. */
  constructor(workshop: Workshop, onTouched: (texts: readonly string[]) => void) {
    this.#workshop = workshop;
    this.#machines = new MachineBook(workshop);
    this.#onTouched = onTouched;
    this.#others = workshop.venue.slides();
    workshop.venue.watch(hand => this.#slideChanged(hand));
  }

  /** The slide of the card that the pane of this moment has open. */
  get card(): SlideId | null {
    return this.#book?.slide ?? null;
  }

  /** That card: on another slide it is another one, as its formatting is. */
  get about(): string {
    return `${this.card} ${this.#book?.identity}`;
  }

  /** The lines on that card now; empty when its slide is gone. */
  get lines(): Lines {
    const book = this.#book;
    return book && this.#isThere(book) ? book.lines : new Map();
  }

  /** How many entries wait in the pane of this moment; while it is opened again, as it knew last. */
  get waiting(): number {
    return sizeOf(this.#book?.view(this.#workshop.pane).waiting ?? new Map());
  }

  /** To be called before each step, or several that are begun together. */
  before(step: Step): void {
    this.#look();
    const { session, sessions, pane } = this.#workshop;
    const { card, leftovers } = session.state;
    this.#reach = card ? { gone: 0, fresh: 0 } : { gone: Infinity, fresh: Infinity };
    for (const book of this.#books) {
      if (this.#mayGetStrays(book)) book.isUnsure = true;
      // A pane that did not look yet may know the card on this slide under the identity that it had; what a closed pane left
      // for the card comes to the slide on which a pane has it.
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

  /** To be called right before a step begins: takes down what the person wants by it. */
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
    // The pane is being opened: which card it will have, and what it takes back there, is not known yet.
    else if (step.do === 'undo' || step.do === 'redo')
      for (const one of this.#books) one.account.exchange(this.#mostUndone);
  }

  /** To be called when the pane has taken in what a step asks. */
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
        // Who gives an entry that someone else changed the words of that one has the one that stands there.
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
      // What these change, they change on the slide, and there it is seen; a card that is closed keeps its account.
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

  /** To be called after each step, with whether it was done: a look that costs little. Throws Breach. */
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

  /** To be called when every pane was closed, and another one has looked at all cards. Throws Breach. */
  end(): void {
    const { venue } = this.#workshop;
    this.#machines.settle(new Set(venue.slides().flatMap(one => venue.cardOn(one) ?? [])));
  }

  /** Throws Breach when words of a card are neither on its slide, as far as the panes know, nor in a pane. */
  #demand(book: CardBook): void {
    const { account, pane: known } = book;
    const [standing, inPane] = [account.unglued(book.standing), account.unglued(known.standing)];
    account.demand(text => Math.max(countIn(standing, text), countIn(inPane, text)), known);
  }

  /** A pane closed its card: it tells how many entries are not on the slide, and where there are none all others are. */
  #closed(pane: number, book: CardBook, { cards, unplaced }: SessionState): void {
    const isIt = ({ slide, identity }: CardOnSlide): boolean =>
      slide === book.slide && identity.id === book.identity;
    if (!cards.some(isIt)) return;
    if (unplaced.some(one => isIt(one.card))) {
      // It may have taken words over from a closed pane and lost them in one step, of which no state told.
      const kept = this.#machines.viewOf(pane, book.identity);
      if (kept) book.setView(pane, kept);
      return;
    }
    // A card that is finished was looked at right before: what the pane knew then, it knows from the slide.
    const isSeen = this.#finishes && pane === this.#workshop.pane && this.#reloads === this.#workshop.reloads;
    book.isDone(pane, isSeen);
    this.#demand(book);
  }

  /** To be called when all is calm and the heart has beaten twice. Throws Breach. */
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
    // Its account went along with another pane; from here on it has one of its own.
    if (book.isUnsure && isThere) book.open();
    if (book.isUnsure) return;
    if (!isThere) {
      // The pane keeps what stood there, and what stands there when it comes back is as it was.
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

  /** The card that the pane of this moment has open or had last. */
  get #book(): CardBook | undefined {
    return this.#at[this.#workshop.pane];
  }

  #expect(book: CardBook, text: string): void {
    const { pane } = this.#workshop;
    book.account.expect(text);
    if (countIn(bagOfLines(book.lines), text) > countIn(book.view(pane).standing, text))
      book.account.mistake();
    // Another pane that has the same words to bring, or does not know that its own are gone, takes these for its own.
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
    // A pane that was opened again in this step also took over what a closed one had left.
    const isReloaded = this.#reloads !== this.#workshop.reloads;
    const known = isReloaded ? joined([all(before), this.#leftBehind]) : all(before);
    const given = beyond(all(after), known);
    // With an entry go the words that the slide had lost of it.
    const lost = Math.min(sizeOf(beyond(before.lost, after.lost)), 1);
    if (sizeOf(taken) > this.#mostUndone + lost || sizeOf(given) > this.#mostUndone)
      throw new Breach('undo', `took ${told(taken)}, gave ${told(given)}`);
    for (const [text, count] of taken) for (let at = 0; at < count; at++) account.giveUp(text);
    for (const [text, count] of given) {
      for (let at = 0; at < count; at++) account.expect(text);
      if (this.#mistakable.some(one => areAlike(one, text))) account.mistake();
    }
  }

  /** Takes in what every pane knows by now, and which card it has open. */
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

  /** The window of a pane was closed: what it knew counts as far as its machine keeps it. */
  #leave(pane: number): void {
    // Whether the undo of this step came to the slide, nobody saw.
    if (this.#beforeUndo && pane === this.#undoing) this.#at[pane]?.account.exchange(this.#mostUndone);
    if (pane === this.#undoing) this.#beforeUndo = null;
    for (const book of this.#books) book.setView(pane, null);
    this.#at[pane] = this.#slideOf[pane] = this.#seen[pane] = this.#names[pane] = undefined;
    this.#knewGone[pane] = undefined;
    this.#machines.look(this.#books);
  }

  /** A pane has a card open: perhaps another card, or the same one (`goesOn`) on another slide or under another identity. */
  #follow(pane: number, { card }: CardView, view: Pane, goesOn: boolean): void {
    const { id } = card.identity;
    const before = this.#at[pane];
    const wasOn = this.#slideOf[pane];
    this.#slideOf[pane] = card.slide;
    const isSame = before?.identity === id;
    const found = [...this.#books].find(one => one.identity === id && one.slide === card.slide);
    // Another pane may go on with it on the old slide, when that is back: then each slide has an account of its own.
    const isShared = isSame && this.#at.some((one, other) => one === before && other !== pane);
    const stays = isSame && (before.slide === card.slide || (goesOn && wasOn === card.slide));
    if (isSame && (stays || !(found || isShared))) {
      before.setView(pane, view);
      if (stays) return;
      const { lines } = before;
      this.#place(before, card.slide);
      this.#openBefore.set(id, card.slide);
      // It was found again on a copy, which may be older; an undo that met this did not change what is another slide's.
      this.#beforeUndo = null;
      this.#changedByPerson(before, lines);
      return;
    }
    // What the pane knows of the card goes along to the copy or the other identity.
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

  /** A pane made a new card of all that it knew of an old one, and of what waited there. */
  #moved(old: CardBook, pane: number, card: CardBook): void {
    old.setView(pane, null);
    const elsewhere = old.pane;
    // What this pane never saw, another one keeps that has the old card open.
    const kept = joined([card.standing, elsewhere.standing, elsewhere.waiting, elsewhere.lost]);
    old.account.demand(text => countIn(kept, text), card.pane);
    old.isUnsure = true;
    card.open();
    this.#rebuilt = null;
  }

  /** A pane was opened again without ever having seen that the slide is gone; of that card it has only what waits. */
  #forgotten(pane: number, book: CardBook, { leftovers }: SessionState): void {
    const words = leftovers.filter(one => one.card === book.identity).flatMap(one => one.words);
    book.setView(pane, { standing: new Map(), waiting: bagOf(words.map(one => one.text)), lost: new Map() });
    book.account.balance(new Map(), book.pane);
    // Found again, it is as new.
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
      // No pane is there to notice: what each does with its card when that is back, it does as with a new one.
      if (!this.#at.includes(book)) book.isUnsure = true;
      return;
    }
    book.isThere = true;
    const before = book.lines;
    book.lines = this.#everywhere.get(book.slide) ?? new Map();
    if (hand === 'person') this.#changedByPerson(book, before);
    // A fault may take a change back at once; that is the state before it again.
    else if (!sameLines(book.lines, book.linesBefore)) this.#changedByAddIn(book, before);
    book.linesBefore = before;
  }

  /** Records a breach when the add-in wrote on a slide whose card no pane has open, and for which nothing waits. */
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

  /** Whether a slide has a card that a pane had open before: there, as the only one that it can be by now, or as a copy of a slide that is gone. */
  #wasOpen(slide: SlideId, slides: readonly SlideId[]): boolean {
    const { venue, sessions } = this.#workshop;
    const card = venue.cardOn(slide);
    // One pane may have it open elsewhere, while for the other one it was put aside.
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
    // A pane that was wrong about what is there gives the words that it just wrote another place.
    const mended = gone.filter(text => fresh.includes(text) && this.#justWritten.has(text)).length;
    for (const text of fresh) this.#justWritten.add(text);
    const [away, come] = [gone.length - mended, fresh.length - mended];
    if (away > this.#reach.gone + book.others || come > this.#reach.fresh + book.others)
      this.#breach ??= new Breach('order', `${json(before)} became ${json(book.lines)}`);
    // Of entries that changed places it cannot be told which one was moved.
    const isMove = gone.some(text => fresh.includes(text));
    this.#onTouched(isMove ? [...before.values()].flat() : gone);
  }

  /** These lines, where entries that the slide joined because it did not take a paragraph mark are told apart. */
  #unglued({ pane: { standing, waiting }, isShared }: CardBook, lines: Lines, others: Lines): Lines {
    const there = bagOfLines(others);
    const bags = [standing, waiting, this.#onItsWay, there];
    const known = new Set([...this.#taken, ...bags.flatMap(bag => [...bag.keys()])]);
    const parts = (text: string): readonly string[] => {
      // What one pane joined by accident, another one takes for an entry until the first one splits it.
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

  /** Whether words that wait for this card on a slide that is gone may come to this slide: a copy that is the card now. */
  #mayGetStrays(book: CardBook): boolean {
    return [...this.#books].some(
      one => one !== book && one.identity === book.identity && one.mayHaveWaiting && !this.#isThere(one),
    );
  }

  /** Whether no fault is on. */
  #isQuiet(): boolean {
    return this.#workshop.venue.faults().every(one => !one.on);
  }

  /** Whether the slide of a card is in the deck; another card may have its id. */
  #isThere({ slide, identity }: CardBook): boolean {
    const { venue } = this.#workshop;
    if (!venue.slides().includes(slide)) return false;
    const card = venue.cardOn(slide);
    return card === null ? (venue.boxes(slide)?.size ?? 0) > 0 : card === identity;
  }

  /** Whether the pane has seen every text that stands on the slide. */
  #knowsAll({ lines }: CardBook, { standing }: Pane): boolean {
    return sizeOf(beyond(bagOfLines(lines), standing)) === 0;
  }

  /**
   * Whether what a pane takes to be on the slide stands there, in order, and nothing else but what an entry
   * that waits is to replace.
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
      // What is gone, nothing can replace.
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

/** A text as the known texts that it consists of, joined by soft breaks; as itself where it is known or does not. */
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
