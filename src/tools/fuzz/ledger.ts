import type { CardId } from '../../core/card/identity.ts';
import type { FieldId } from '../../core/card/kind.ts';
import type { SlideId } from '../../core/deck/deck.ts';
import type { TroubleCode } from '../../core/deck/trouble.ts';
import type { EntryView, SessionState } from '../../core/session/state.ts';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import type { Place, Step } from '../replay/script.ts';
import type { Hand } from '../replay/venue.ts';
import type { Workshop } from '../replay/workshop.ts';
import { beyond, countIn, put, sizeOf, type Bag } from './bag.ts';
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

/**
 * Keeps account of one workshop: of each text how many must be somewhere, and how many may stand on the slide at
 * most. Counted, because people say the same thing twice. What a step comes to under a fault cannot always be
 * known from outside; then the account allows for one entry more or less until pane and slide agree again.
 */
export class Ledger {
  readonly #workshop: Workshop;
  /** Of each text, how many must stand on the slide, or wait or be lost in the pane. */
  #owed: Bag = new Map();
  /** Of each text, how many may stand on the slide. */
  #most: Bag = new Map();
  /** Words that a person in the pane took away, or put others in the place of, as soon as the slide takes that. */
  #leaving: Bag = new Map();
  /** How many may be missing, and how many too many, of whatever text. */
  #allowance = { missing: 0, doubled: 0 };
  /** How many entries the step may take from their places, and how many it may put somewhere. */
  #reach = { gone: Infinity, fresh: Infinity };
  #card: SlideId | null = null;
  /** Another card is another account. */
  #identity: CardId | null = null;
  #lines: Lines = new Map();
  #linesBefore: Lines = new Map();
  #seen: SessionState | null = null;
  #pane: Pane = { standing: new Map(), waiting: new Map(), lost: new Map() };
  /** What the pane knew before an undo or redo on a card that it knew well; what that changes is the person's wish. */
  #beforeUndo: Bag | null = null;
  /** Found while the slide changed, when nobody could be told. */
  #breach: Breach | null = null;
  readonly #onTouched: (texts: readonly string[]) => void;

  /** `onTouched` is told of the entries that were changed, moved or taken away. */
  constructor(workshop: Workshop, onTouched: (texts: readonly string[]) => void) {
    this.#workshop = workshop;
    this.#onTouched = onTouched;
    workshop.venue.watch(hand => this.#slideChanged(hand));
  }

  /** The slide of the card that the account is about. */
  get card(): SlideId | null {
    return this.#card;
  }

  /** What stands on the card now. */
  get lines(): Lines {
    return this.#lines;
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

  /** To be called before each step: takes down what the person wants by it. */
  before(step: Step): void {
    const { state } = this.#workshop.session;
    const { pane } = this;
    const waiting = state.card ? sizeOf(pane.waiting) : Infinity;
    const takes = ['edit', 'remove', 'move', 'retry', 'undo', 'redo'].includes(step.do) ? 1 : 0;
    const puts = ['add', 'edit', 'move', 'retry', 'undo', 'redo'].includes(step.do) ? 1 : 0;
    const back = step.do === 'putBack' ? state.lost.length : 0;
    this.#reach = { gone: waiting + takes + back, fresh: waiting + puts + back };
    this.#beforeUndo = null;
    switch (step.do) {
      case 'insert':
        this.#reach = { gone: Infinity, fresh: Infinity };
        return;
      case 'add':
        if (state.card) this.#expect(cleanEntry(step.text));
        return;
      case 'edit': {
        const entry = this.#entry(step);
        const text = cleanEntry(step.text);
        if (!entry || isBlank(text) || entry.text === text) return;
        put(this.#owed, entry.text, -1);
        put(this.#leaving, entry.text, 1);
        this.#overrule(state.lost);
        this.#expect(text);
        return;
      }
      case 'remove': {
        const entry = this.#entry(step);
        if (!entry) return;
        put(this.#owed, entry.text, -1);
        put(this.#leaving, entry.text, 1);
        this.#overrule(state.lost);
        return;
      }
      case 'retry':
        // What someone else made of the entry meanwhile is overwritten, because the person saw it.
        this.#allowance.missing++;
        return;
      case 'discard': {
        const entry = this.#entry(step);
        if (entry?.status === 'waiting') put(this.#owed, entry.text, -1);
        return;
      }
      case 'undo':
      case 'redo':
        if (this.#isQuiet() && this.#agrees()) this.#beforeUndo = all(pane);
        else {
          this.#allowance.missing++;
          this.#allowance.doubled++;
        }
        return;
      case 'putBack':
        this.#takeBack(pane);
        return;
      case 'forgetLost':
        for (const text of state.lost) put(this.#owed, text, -1);
        return;
      // What these change, they change on the slide, and there it is seen.
      case 'insertRules':
      case 'open':
      case 'select':
      case 'move':
      case 'beat':
      case 'reload':
      case 'type':
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
    const card = state.card?.card;
    if (card && card.slide !== this.#card) {
      this.#card = card.slide;
      this.#lines = linesOn(this.#workshop.venue, card.slide);
    }
    if (card && card.identity.id !== this.#identity) {
      this.#identity = card.identity.id;
      this.#balance(bagOfLines(this.#lines), this.pane);
    }
    if (this.#breach) throw this.#breach;
    if (!state.card) return;
    const { pane } = this;
    if (this.#beforeUndo) this.#undone(this.#beforeUndo, all(pane));
    const standing = bagOfLines(this.#lines);
    this.#demand(text => Math.max(countIn(standing, text), countIn(pane.standing, text)), pane);
  }

  /** To be called when all is calm and the heart has beaten twice. Throws Breach. */
  settle(): void {
    const { state } = this.#workshop.session;
    const { pane } = this;
    const standing = bagOfLines(this.#lines);
    this.#demand(text => countIn(standing, text), pane);
    const tooMany = beyond(standing, this.#most);
    if (sizeOf(tooMany) > this.#allowance.doubled) throw new Breach('doubled', told(tooMany));
    for (const one of entriesOf(state.card)) this.#mayWait(one);
    if (state.card && this.#isThere() && !this.#agrees())
      throw new Breach('agree', `slide ${json(this.#lines)}, pane ${JSON.stringify(state.card.fields)}`);
    this.#balance(standing, pane);
  }

  #mayWait(entry: EntryView): void {
    if (entry.status === 'onSlide' || !this.#isThere()) return;
    const code = entry.status === 'waiting' ? entry.trouble.code : 'busy';
    if (code !== 'busy' && FOR_A_PERSON.has(code)) return;
    const field = entry.status === 'waiting' ? entry.trouble.facts?.field : undefined;
    if (code === 'fieldGone' && ![...this.#lines.keys()].some(one => one === field)) return;
    throw new Breach('waits', `${JSON.stringify(entry.text)} waits: ${code}`);
  }

  /** From here on what is, is right. */
  #balance(standing: Bag, { waiting, lost }: Pane): void {
    const owed: Bag = new Map();
    const most: Bag = new Map();
    for (const text of new Set([...standing.keys(), ...waiting.keys(), ...lost.keys()])) {
      const known = countIn(standing, text) + countIn(waiting, text);
      // Words that a person took from the slide can be put back, and need not be.
      const back = Math.min(countIn(lost, text), Math.max(countIn(this.#owed, text) - known, 0));
      put(owed, text, known + back);
      put(most, text, known + countIn(lost, text));
    }
    this.#owed = owed;
    this.#most = most;
    if (waiting.size === 0) this.#leaving = new Map();
    this.#allowance = { missing: 0, doubled: 0 };
  }

  #demand(onSlide: (text: string) => number, { waiting, lost }: Pane): void {
    const missing: Bag = new Map();
    for (const [text, count] of this.#owed)
      put(missing, text, count - onSlide(text) - countIn(waiting, text) - countIn(lost, text));
    if (sizeOf(missing) > this.#allowance.missing) throw new Breach('lost', told(missing));
  }

  #expect(text: string): void {
    if (isBlank(text)) return;
    put(this.#owed, text, 1);
    put(this.#most, text, 1);
  }

  /** A person decides on an entry of which the slide may have lost the words that it had before. */
  #overrule(lost: readonly string[]): void {
    if (lost.length > 0) this.#allowance.missing++;
  }

  /** A person wants back all that the slide lost, also what someone had taken from it. */
  #takeBack({ standing, lost }: Pane): void {
    // Where an entry was edited, the words that the slide has in their place go.
    this.#allowance.missing += sizeOf(lost);
    const there = bagOfLines(this.#lines);
    for (const [text, count] of lost) {
      const sure = count + Math.min(countIn(standing, text), countIn(there, text));
      put(this.#owed, text, Math.max(sure - countIn(this.#owed, text), 0));
      put(this.#most, text, Math.max(count + countIn(there, text) - countIn(this.#most, text), 0));
    }
  }

  #undone(before: Bag, after: Bag): void {
    const [taken, given] = [beyond(before, after), beyond(after, before)];
    if (sizeOf(taken) > 1 || sizeOf(given) > 1)
      throw new Breach('undo', `took ${told(taken)}, gave ${told(given)}`);
    for (const text of taken.keys()) put(this.#owed, text, -1);
    for (const text of given.keys()) this.#expect(text);
  }

  #slideChanged(hand: Hand): void {
    if (this.#card === null) return;
    const before = this.#lines;
    this.#lines = linesOn(this.#workshop.venue, this.#card);
    if (hand === 'person') this.#changedByPerson(before);
    // A fault may take a change back at once; that is the state before it again.
    else if (!sameLines(this.#lines, this.#linesBefore)) this.#changedByAddIn(before);
    this.#linesBefore = before;
  }

  #changedByAddIn(before: Lines): void {
    const { gone, fresh } = difference(before, this.#lines);
    if (gone.length > this.#reach.gone || fresh.length > this.#reach.fresh)
      this.#breach ??= new Breach('order', `${json(before)} became ${json(this.#lines)}`);
    this.#onTouched(gone);
  }

  #changedByPerson(linesBefore: Lines): void {
    const { state } = this.#workshop.session;
    const { pane } = this;
    const [before, after] = [bagOfLines(linesBefore), bagOfLines(this.#lines)];
    const taken = beyond(before, after);
    for (const [text, count] of taken) put(this.#owed, text, -count);
    // Words that the slide lost were an entry's, and that entry may have been one of these.
    this.#allowance.missing += Math.min(sizeOf(taken), state.lost.length);
    // So may new words, where PowerPoint took an entry away and the pane did not see it yet.
    const unseen = beyond(pane.standing, before);
    this.#allowance.missing += Math.min(sizeOf(unseen), sizeOf(beyond(after, before)));
    for (const [text, count] of beyond(after, before)) {
      put(this.#most, text, count);
      // The same words, while the pane has its own to bring: these may be taken for them.
      const own = countIn(pane.waiting, text) + countIn(pane.lost, text);
      const leaving = countIn(this.#leaving, text);
      put(this.#owed, text, Math.max(count - own - countIn(unseen, text) - leaving, 0));
    }
    this.#onTouched(difference(linesBefore, this.#lines).gone);
  }

  /** Whether no fault is on. */
  #isQuiet(): boolean {
    return this.#workshop.venue.faults().every(one => !one.on);
  }

  #isThere(): boolean {
    return this.#card !== null && this.#workshop.venue.slides().includes(this.#card);
  }

  /** Whether what the pane takes to be on the slide stands there, in order, and nothing else but what a waiting entry is to replace (one that is gone is to replace nothing). */
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

function all({ standing, waiting, lost }: Pane): Bag {
  const bag: Bag = new Map(standing);
  for (const more of [waiting, lost]) for (const [text, count] of more) put(bag, text, count);
  return bag;
}

function told(bag: Bag): string {
  return [...bag].map(([text, count]) => `${count} × ${JSON.stringify(text)}`).join(', ');
}

function json(lines: Lines): string {
  return JSON.stringify(Object.fromEntries(lines));
}
