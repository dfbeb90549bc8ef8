import type { CardId } from '../../core/card/identity.ts';
import type { FieldId } from '../../core/card/kind.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { TroubleCode } from '../../core/deck/trouble.ts';
import type { CardView, EntryView, SessionState } from '../../core/session/state.ts';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import type { Place, SingleStep, Step } from '../replay/script.ts';
import type { Hand } from '../replay/venue.ts';
import type { Workshop } from '../replay/workshop.ts';
import { Account } from './account.ts';
import { bagOf, beyond, countIn, joined, put, sizeOf, told, type Bag, type MutableBag } from './bag.ts';
import { Breach } from './breach.ts';
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

/** Watches the pane and the slide of one workshop, and keeps account of what people want and of what becomes of it. */
export class Ledger {
  readonly #workshop: Workshop;
  readonly #account = new Account();
  /** How many entries the step may take from their places, and how many it may put somewhere. */
  #reach = { gone: Infinity, fresh: Infinity };
  /** No other step was begun together with this one. */
  #isAlone = true;
  #card: SlideId | null = null;
  /** Another card is another account. */
  #identity: CardId | null = null;
  /** On which slide each card stood that was open. */
  readonly #openBefore = new Map<CardId, SlideId>();
  #lines: Lines = new Map();
  #linesBefore: Lines = new Map();
  /** What stands on all slides. */
  #everywhere: ReadonlyMap<SlideId, Lines> = new Map();
  /** Whether the slide of the card is in the deck, and whether the pane knew that it is not. */
  #there = true;
  #knewGone = false;
  /** The step makes a new card of all that is known of the one before. */
  #rebuilds = false;
  #seen: SessionState | null = null;
  #pane: Pane = { standing: new Map(), waiting: new Map(), lost: new Map() };
  /** What the pane knew before an undo or redo on a card that it knew well; what that changes is the person's wish. */
  #beforeUndo: Pane | null = null;
  /** The words that a person moves: the pane takes them to be on the slide, though they are on their way. */
  #onItsWay: MutableBag = new Map();
  /** The words that the step brings: the pane has them, though it may have gone before anyone saw it. */
  #accepted: MutableBag = new Map();
  /** A person deleted a slide that was there before the first card. */
  deletedOthers = false;
  readonly #others: readonly SlideId[];
  /** Found while the slide changed, when nobody could be told. */
  #breach: Breach | null = null;
  readonly #onTouched: (texts: readonly string[]) => void;

  /** `onTouched` is told of the entries that were changed, moved or taken away. */
  constructor(workshop: Workshop, onTouched: (texts: readonly string[]) => void) {
    this.#workshop = workshop;
    this.#onTouched = onTouched;
    this.#others = workshop.venue.slides();
    workshop.venue.watch(hand => this.#slideChanged(hand));
  }

  /** The slide of the card that the account is about. */
  get card(): SlideId | null {
    return this.#card;
  }

  /** The card that the account is about: on another slide it is another one, as its formatting is. */
  get about(): string {
    return `${this.#card} ${this.#identity}`;
  }

  /** What stands on the card now; nothing when its slide is gone. */
  get lines(): Lines {
    return this.#isThere() ? this.#lines : new Map();
  }

  /** What the pane knows; while it is opened again, what it knew last. */
  get pane(): Pane {
    const { state } = this.#workshop.session;
    if (state.card && state !== this.#seen) {
      this.#seen = state;
      this.#pane = paneOf(state);
    }
    return this.#pane;
  }

  /** To be called before each step, or several that are begun together. */
  before(step: Step): void {
    const { state } = this.#workshop.session;
    const { pane } = this;
    const others = state.card ? sizeOf(pane.waiting) + sizeOf(pane.lost) : Infinity;
    this.#reach = { gone: others, fresh: others };
    this.#isAlone = step.do !== 'together';
    this.#beforeUndo = null;
    this.#onItsWay = new Map();
    this.#rebuilds =
      step.do === 'rebuild' || (step.do === 'takeLeftover' && state.leftovers[0]?.card === this.#identity);
    this.#accepted = new Map();
    if (state.card) this.#knewGone = state.card.gone;
  }

  /** To be called right before a step begins: takes down what the person wants by it. */
  begin(step: SingleStep): void {
    const { state } = this.#workshop.session;
    const { pane } = this;
    if (TAKES.has(step.do)) this.#reach.gone++;
    if (PUTS.has(step.do)) this.#reach.fresh++;
    switch (step.do) {
      case 'insert':
      case 'rebuild':
      case 'takeLeftover':
        this.#reach = { gone: Infinity, fresh: Infinity };
        return;
      case 'add':
        if (state.card) this.#expect(cleanEntry(step.text));
        return;
      case 'edit': {
        const entry = this.#entry(step);
        const text = cleanEntry(step.text);
        if (!entry || isBlank(text) || entry.text === text) return;
        this.#account.takeAway(entry.text, pane.lost);
        // Who gives an entry that someone else changed the words of that one has the one that stands there.
        if (entry.status !== 'waiting' || entry.trouble.facts?.now !== text) this.#expect(text);
        return;
      }
      case 'remove': {
        const entry = this.#entry(step);
        if (entry) this.#account.takeAway(entry.text, pane.lost);
        return;
      }
      case 'retry':
        this.#account.overwrite();
        return;
      case 'discard': {
        const entry = this.#entry(step);
        if (entry?.status === 'waiting') this.#account.giveUp(entry.text);
        return;
      }
      case 'undo':
      case 'redo':
        if (this.#isAlone && this.#isQuiet() && this.#agrees() && this.#knowsAll()) this.#beforeUndo = pane;
        else this.#account.exchange();
        return;
      case 'putBack':
        this.#account.takeBack(pane, bagOfLines(this.#lines));
        return;
      case 'forgetLost':
        for (const text of state.lost) this.#account.giveUp(text);
        return;
      case 'move': {
        const entry = this.#entry(step.from);
        if (entry?.status === 'onSlide') put(this.#onItsWay, entry.text, 1);
        return;
      }
      // What these change, they change on the slide, and there it is seen.
      case 'insertRules':
      case 'definitive':
      case 'adopt':
      case 'combine':
      case 'export':
      case 'open':
      case 'select':
      case 'beat':
      case 'reload':
      case 'moveSlide':
      case 'duplicateSlide':
      case 'deleteSlide':
      case 'type':
      case 'deleteBox':
      case 'format':
      case 'hostUndo':
      case 'hostRedo':
      case 'fault':
        return;
    }
  }

  /** To be called after each step: a look that costs little. Throws Breach. */
  after(): void {
    const { state } = this.#workshop.session;
    if (state.card) this.#follow(state.card);
    if (this.#breach) throw this.#breach;
    if (!state.card) {
      if (!this.#isThere() && !this.#knewGone) this.#forgotten(state);
      return;
    }
    const { pane } = this;
    if (this.#beforeUndo) this.#undone(this.#beforeUndo, pane);
    const standing = this.#standing;
    this.#account.demand(text => Math.max(countIn(standing, text), countIn(pane.standing, text)), pane);
  }

  /** To be called when all is calm and the heart has beaten twice. Throws Breach. */
  settle(): void {
    const { state } = this.#workshop.session;
    const { pane } = this;
    if (!this.#isThere()) {
      // The pane keeps what stood there, and what stands there when it comes back is as it was.
      this.#account.demand(text => countIn(pane.standing, text), pane);
      return;
    }
    this.#lines = linesOn(this.#workshop.venue, this.#card);
    const standing = this.#standing;
    this.#account.demand(text => countIn(standing, text), pane);
    this.#account.limit(standing);
    for (const one of entriesOf(state.card)) this.#mayWait(one);
    if (state.card && !this.#agrees())
      throw new Breach('agree', `slide ${json(this.#lines)}, pane ${JSON.stringify(state.card.fields)}`);
    this.#account.balance(standing, pane);
  }

  #expect(text: string): void {
    this.#account.expect(text);
    if (countIn(bagOfLines(this.#lines), text) > countIn(this.pane.standing, text)) this.#account.mistake();
    put(this.#accepted, text, 1);
  }

  #mayWait(entry: EntryView): void {
    if (entry.status === 'onSlide') return;
    const code = entry.status === 'waiting' ? entry.trouble.code : 'busy';
    if (code !== 'busy' && FOR_A_PERSON.has(code)) return;
    const field = entry.status === 'waiting' ? entry.trouble.facts?.field : undefined;
    if (code === 'fieldGone' && ![...this.#lines.keys()].some(one => one === field)) return;
    throw new Breach('waits', `${JSON.stringify(entry.text)} waits: ${code}`);
  }

  #undone(before: Pane, after: Pane): void {
    const [taken, given] = [beyond(all(before), all(after)), beyond(all(after), all(before))];
    // With an entry go the words that the slide had lost of it.
    const lost = Math.min(sizeOf(beyond(before.lost, after.lost)), 1);
    if (sizeOf(taken) > 1 + lost || sizeOf(given) > 1)
      throw new Breach('undo', `took ${told(taken)}, gave ${told(given)}`);
    for (const text of taken.keys()) this.#account.giveUp(text);
    for (const text of given.keys()) this.#account.expect(text);
  }

  /** What stands on the slide of the card; nothing when that is gone. */
  get #standing(): Bag {
    return bagOfLines(this.lines);
  }

  /** The pane has a card open, perhaps on another slide than before, perhaps another card. */
  #follow({ card }: CardView): void {
    const isOther = card.identity.id !== this.#identity;
    if (!isOther && card.slide === this.#card) return;
    const before = this.#lines;
    this.#card = card.slide;
    this.#lines = linesOn(this.#workshop.venue, card.slide);
    if (!isOther) {
      // It was found again on a copy, which may be older; an undo that met this did not change what is another slide's.
      this.#beforeUndo = null;
      this.#changedByPerson(before);
      return;
    }
    this.#identity = card.identity.id;
    this.#openBefore.set(card.identity.id, card.slide);
    this.#beforeUndo = null;
    this.#there = this.#isThere();
    if (this.#rebuilds) this.#account.demand(text => countIn(this.#standing, text), this.pane);
    this.#account.open(this.#standing, this.pane);
  }

  /** The pane was opened again without ever having seen that the slide is gone; of that card it has only what waits. */
  #forgotten({ leftovers }: SessionState): void {
    const waiting = bagOf(leftovers.flatMap(one => one.words.map(({ text }) => text)));
    this.#account.balance(new Map(), { standing: new Map(), waiting, lost: new Map() });
    // Found again, it is as new.
    this.#identity = null;
    this.#lines = new Map();
  }

  #slideChanged(hand: Hand): void {
    const slides = this.#workshop.venue.slides();
    if (hand === 'person' && !this.#others.every(one => slides.includes(one))) this.deletedOthers = true;
    if (this.#card === null) return;
    this.#lookEverywhere(hand, slides);
    if (!this.#isThere()) {
      if (this.#there) this.#account.vanished(bagOfLines(this.#lines), this.pane);
      this.#there = false;
      return;
    }
    this.#there = true;
    const before = this.#lines;
    this.#lines = this.#everywhere.get(this.#card) ?? new Map();
    if (hand === 'person') this.#changedByPerson(before);
    // A fault may take a change back at once; that is the state before it again.
    else if (!sameLines(this.#lines, this.#linesBefore)) this.#changedByAddIn(before);
    this.#linesBefore = before;
  }

  /** The add-in writes on the slide of the card that is open at that moment, or of one that was and for which something waits. */
  #lookEverywhere(hand: Hand, slides: readonly SlideId[]): void {
    const { venue, session } = this.#workshop;
    const now = new Map(slides.map(one => [one, linesOn(venue, one)]));
    for (const [slide, lines] of now) {
      const before = this.#everywhere.get(slide);
      if (hand !== 'addIn' || !before || sameLines(before, lines)) continue;
      if (slide !== (session.slide ?? this.#card) && !this.#wasOpen(slide, slides))
        this.#breach ??= new Breach('wrong', `slide ${slide}: ${json(before)} became ${json(lines)}`);
    }
    this.#everywhere = now;
  }

  /** Whether a slide has a card that the pane had open before, there or as the only one that it can be by now. */
  #wasOpen(slide: SlideId, slides: readonly SlideId[]): boolean {
    const { venue, session } = this.#workshop;
    const card = venue.cardOn(slide);
    if (card === null || card === session.state.card?.card.identity.id) return false;
    const on = this.#openBefore.get(card);
    return (
      on === slide || (on !== undefined && slides.filter(one => venue.cardOn(one) === card).length === 1)
    );
  }

  #changedByAddIn(before: Lines): void {
    const { gone, fresh } = difference(
      this.#unglued(before, this.#lines),
      this.#unglued(this.#lines, before),
    );
    if (gone.length > this.#reach.gone || fresh.length > this.#reach.fresh)
      this.#breach ??= new Breach('order', `${json(before)} became ${json(this.#lines)}`);
    // Of entries that changed places it cannot be told which one was moved.
    const isMove = gone.some(text => fresh.includes(text));
    this.#onTouched(isMove ? [...before.values()].flat() : gone);
  }

  /** These lines, where entries that the slide joined because it did not take a paragraph mark are told apart. */
  #unglued(lines: Lines, others: Lines): Lines {
    const bags = [this.pane.standing, this.pane.waiting, this.#accepted, this.#onItsWay, bagOfLines(others)];
    const known = new Set(bags.flatMap(bag => [...bag.keys()]));
    return new Map([...lines].map(([field, all]) => [field, all.flatMap(one => partsOf(one, known))]));
  }

  #changedByPerson(before: Lines): void {
    const { pane } = this;
    const standing = joined([pane.standing, this.#onItsWay]);
    const isOpen = this.#workshop.session.state.card !== null;
    const waiting = isOpen ? pane.waiting : joined([pane.waiting, this.#accepted]);
    this.#account.changed(bagOfLines(before), bagOfLines(this.#lines), { ...pane, standing, waiting });
    this.#onTouched(difference(before, this.#lines).gone);
  }

  /** Whether no fault is on. */
  #isQuiet(): boolean {
    return this.#workshop.venue.faults().every(one => !one.on);
  }

  /** Whether the slide of the card is in the deck; another card may have its id. */
  #isThere(): boolean {
    const { venue } = this.#workshop;
    if (this.#card === null || !venue.slides().includes(this.#card)) return false;
    const card = venue.cardOn(this.#card);
    return card === null ? (venue.boxes(this.#card)?.size ?? 0) > 0 : card === this.#identity;
  }

  /** Whether the pane has seen every text that stands on the slide. */
  #knowsAll(): boolean {
    return sizeOf(beyond(bagOfLines(this.#lines), this.pane.standing)) === 0;
  }

  /**
   * Whether what the pane takes to be on the slide stands there, in order, and nothing else but what an entry
   * that waits is to replace.
   */
  #agrees(): boolean {
    const fields = this.#workshop.session.state.card?.fields ?? [];
    let waiting = 0;
    let others = 0;
    for (const { field, present, entries } of fields) {
      const lines = this.#lines.get(field);
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
