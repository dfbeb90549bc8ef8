import type { FieldId } from '../../core/card/kind.ts';
import { bodyShape } from '../../core/card/names.ts';
import { partnership } from '../../core/method/partnership.ts';
import type { EntryView } from '../../core/session/state.ts';
import type { FaultName } from '../../workbench/host/faults/catalogue.ts';
import { paragraphDeeds } from '../../workbench/host/faults/paragraphs.ts';
import type { TextDeed } from '../replay/intrusion.ts';
import { PANE_RELOAD, type Place, type SingleStep, type Step } from '../replay/script.ts';
import type { Workshop } from '../replay/workshop.ts';
import type { Dice } from '../../../test/doubles/chance.ts';
import type { Lane } from './lane.ts';
import { words } from './words.ts';

const columns = partnership.fields.map(one => one.id);

/** The faults that affect an insertion and the requests right after it. */
const OF_INSERTIONS = ['readsRefusedAfterInsert', 'insertionResizes', 'insertAtFront'] as const;

/** The likelihood of each kind of step, as a share of the total. */
const SHARES = {
  add: 30,
  edit: 12,
  remove: 6,
  move: 9,
  undo: 8,
  redo: 4,
  type: 10,
  format: 2,
  hostUndo: 3,
  hostRedo: 2,
  beat: 8,
  retry: 3,
  discard: 1,
  putBack: 3,
  forgetLost: 0.5,
  caret: 1,
  fault: 9,
  clash: 4,
  reload: 2,
  calm: 3,
  slides: 3,
  boxes: 0.6,
  close: 2,
  finish: 2,
  definitive: 1,
  open: 2,
  pane: 4,
  quit: 2,
  rename: 1,
} as const;

/**
 * How often an action is followed by more actions that do not wait for each other. With this value, a third of all
 * steps is part of such a series.
 */
const BURSTS = 0.48;

/** No further definitive versions are made when the deck has this many cards. */
const MOST_CARDS = 4;

type Kind = keyof typeof SHARES;

const kinds = Object.entries(SHARES) as readonly (readonly [Kind, number])[];
const total = kinds.reduce((sum, [, share]) => sum + share, 0);

/** Chooses random steps that fit the current state of a workshop. */
export class Plan {
  readonly #dice: Dice;
  readonly #lane: Lane;
  readonly #said: string[] = [];
  #isBegun = false;
  #ahead: Iterator<Step> = [].values();

  constructor(dice: Dice, lane: Lane) {
    this.#dice = dice;
    this.#lane = lane;
  }

  /** Returns the next step. */
  next(workshop: Workshop): Step {
    const { card } = workshop.session.state;
    if (!card && workshop.venue.slides().length < 2) {
      const name = this.#isBegun || !this.#dice.happens(0.3) ? undefined : this.#dice.one(OF_INSERTIONS);
      this.#isBegun = true;
      if (!name || !this.#lane.faults.includes(name)) return { do: 'insert', goal: 'Samen' };
      return { do: 'fault', name, on: true, times: 1 + this.#dice.below(3) };
    }
    for (;;) {
      const ahead = this.#ahead.next();
      if (!ahead.done) return ahead.value;
      // Few steps are possible without an open card.
      const opens = !card && this.#dice.happens(0.3) ? this.#openCard(workshop) : null;
      if (opens) return opens;
      const step = this.#think(this.#kind(), workshop);
      if (step) return this.#together(step, workshop);
    }
  }

  /** Returns the step alone, or together with more actions in the pane that do not wait for each other. */
  #together(step: SingleStep, workshop: Workshop): Step {
    const { below, happens } = this.#dice;
    if (!isGesture(step) || !happens(BURSTS)) return step;
    const steps: SingleStep[] = [step];
    for (let more = 1 + below(4); more > 0; more--) {
      const next = happens(0.3) ? this.#toNewest(steps, workshop) : this.#think(this.#kind(), workshop);
      if (next && isGesture(next)) steps.push(next);
    }
    return steps.length > 1 ? { do: 'together', steps, apart: below(8) } : step;
  }

  /** Returns a step on an entry that the preceding steps of the same series are still adding. */
  #toNewest(steps: readonly SingleStep[], { session }: Workshop): SingleStep | null {
    const added = steps.findLast(one => one.do === 'add');
    const fields = session.state.card?.fields ?? [];
    const entries = fields.find(one => one.field === added?.column)?.entries;
    if (!added || !entries) return null;
    const more = steps.filter(one => one.do === 'add' && one.column === added.column).length;
    const place = { column: added.column, entry: entries.length + more - 1 };
    const own: readonly SingleStep[] = [
      { do: 'edit', ...place, text: this.#revised(added.text) },
      { do: 'remove', ...place },
      { do: 'move', from: place, to: { column: this.#dice.one(columns) ?? place.column, entry: 0 } },
      { do: 'undo' },
      { do: 'discard', ...place },
    ];
    return this.#dice.one(own) ?? null;
  }

  #kind(): Kind {
    let left = this.#dice.chance() * total;
    for (const [kind, share] of kinds) if ((left -= share) < 0) return kind;
    return 'add';
  }

  #think(kind: Kind, workshop: Workshop): SingleStep | null {
    const { below, one, happens } = this.#dice;
    const { session, venue } = workshop;
    const column = one(columns) ?? '';
    const slide = session.openSlide === null ? 0 : venue.slides().indexOf(session.openSlide) + 1;
    switch (kind) {
      case 'add':
        return { do: kind, column, text: this.#words() };
      case 'edit': {
        const found = this.#entry(workshop, happens(0.9) ? 'onSlide' : 'waiting');
        return found && { do: kind, ...found.place, text: this.#revised(found.entry.text) };
      }
      case 'remove':
      case 'retry':
      case 'discard': {
        const waits = kind !== 'remove' || happens(0.1);
        const found = this.#entry(workshop, waits ? 'waiting' : 'onSlide');
        return found && { do: kind, ...found.place };
      }
      case 'move': {
        const found = this.#entry(workshop, 'onSlide');
        const to = happens(0.5) ? found?.place.column : column;
        return found && { do: kind, from: found.place, to: { column: to ?? column, entry: below(5) } };
      }
      case 'type': {
        const raw = slide > 0 ? boxOf(workshop, column) : undefined;
        return raw === undefined ? null : { do: kind, column, text: this.#typed(raw.split('\r')).join('\n') };
      }
      case 'format': {
        const found = this.#entry(workshop, 'onSlide');
        return found && isQuiet(workshop) ? { do: kind, ...found.place, bold: happens(0.7) } : null;
      }
      case 'putBack':
      case 'forgetLost':
        return session.state.lost.length > 0 ? { do: kind } : null;
      case 'caret':
        if (slide === 0) return null;
        return { do: 'select', slide, ...(happens(0.6) && { column }) };
      case 'fault':
        return this.#fault(workshop, slide);
      case 'clash':
        return this.#clash(workshop, slide);
      case 'calm':
        this.#ahead = calm(workshop);
        return null;
      case 'slides':
        return this.#arrange(workshop, slide);
      case 'boxes':
        return this.#deleteBox(workshop, slide, column);
      case 'open':
        return this.#openCard(workshop);
      case 'pane':
        // The second pane is more often opened on the same machine.
        return { do: kind, pane: workshop.pane === 0 ? 1 : 0, ...(happens(0.6) && { machine: 0 }) };
      case 'rename':
        return slide > 0 ? { do: kind, text: this.#words(), ...(happens(0.5) && { column }) } : null;
      case 'definitive':
        return slide > 0 && cardsIn(workshop).length < MOST_CARDS ? { do: kind } : null;
      case 'close':
      case 'finish':
        return slide > 0 ? this.#leave(kind, column) : null;
      case 'undo':
      case 'redo':
      case 'beat':
      case 'reload':
      case 'quit':
      case 'hostUndo':
      case 'hostRedo':
        return { do: kind };
    }
  }

  /** Closes or finishes a card, often right after a write that the slide reverts. */
  #leave(how: 'close' | 'finish', column: string): SingleStep {
    if (this.#dice.happens(0.6)) return { do: how };
    this.#ahead = ([{ do: 'add', column, text: this.#words() }, { do: how }] as const).values();
    return { do: 'fault', name: 'appliedThenReverted', on: true, times: 1 };
  }

  #openCard(workshop: Workshop): SingleStep | null {
    const number = this.#dice.one(cardsIn(workshop));
    return number === undefined ? null : { do: 'open', slide: number };
  }

  #words(): string {
    const text = words(this.#said, this.#dice);
    this.#said.push(text);
    return text;
  }

  /** Returns another text for an entry, often only slightly different. */
  #revised(text: string): string {
    if (this.#dice.happens(0.5)) return this.#words();
    const more = `${text}${this.#dice.one(['!', ' erbij', '\nen ook dit']) ?? ''}`;
    this.#said.push(more);
    return more;
  }

  /** Returns the paragraphs of a box after a random edit by a person. */
  #typed(lines: string[]): readonly string[] {
    const { below, one } = this.#dice;
    const at = below(lines.length + 1);
    const line = this.#words().replaceAll('\n', '\v');
    switch (one(['add', 'add', 'change', 'change', 'strike', 'swap', 'blank', 'split', 'clear'] as const)) {
      case 'change':
        return lines.with(Math.min(at, lines.length - 1), line);
      case 'strike':
        return lines.toSpliced(at, 1 + below(2));
      case 'swap':
        return lines.toSpliced(at, 1).toSpliced(below(lines.length), 0, ...lines.slice(at, at + 1));
      case 'blank':
        return lines.toSpliced(at, 0, one(['', ' ', '\u200b']) ?? '');
      case 'split':
        return lines.toSpliced(at, 1, ...(lines[at] ?? '').split(' '));
      case 'clear':
        return below(4) === 0 ? [''] : lines;
      case 'add':
      case undefined:
        return lines.toSpliced(at, 0, line);
    }
  }

  #entry(workshop: Workshop, status: EntryView['status']): { place: Place; entry: EntryView } | null {
    const fields = workshop.session.state.card?.fields ?? [];
    const all = fields.flatMap(({ field, entries }) =>
      entries.map((entry, at) => ({ place: { column: field, entry: at }, entry })),
    );
    return this.#dice.one(all.filter(one => one.entry.status === status)) ?? null;
  }

  #fault(workshop: Workshop, slide: number): SingleStep | null {
    const fault = this.#oneFault(workshop, slide);
    // Combine two faults now and then: a faulty Office build often misbehaves in several ways.
    if (fault && this.#dice.happens(0.5)) {
      const other = this.#oneFault(workshop, slide, fault);
      if (other) this.#ahead = [other].values();
    }
    return fault;
  }

  /**
   * Returns a fault that is compatible with the active faults and with `beside`, another fault that is about to start.
   */
  #oneFault(workshop: Workshop, slide: number, beside?: SingleStep): SingleStep | null {
    const { one, below, happens } = this.#dice;
    const name = one(this.#lane.faults);
    if (name === undefined || slide === 0) return null;
    if (name === PANE_RELOAD)
      return { do: 'fault', name, on: true, applied: happens(0.5), quits: happens(0.4) };
    const isOn = (other: FaultName): boolean =>
      (beside?.do === 'fault' && beside.name === other) ||
      workshop.venue.faults().some(fault => fault.on && fault.name === other);
    // Only one fault at a time that changes the slide can be distinguished from the add-in.
    if ((name === 'coAuthor' && isOn('hostUndo')) || (name === 'hostUndo' && isOn('coAuthor'))) return null;
    const once = { do: 'fault', on: true, times: 1 } as const;
    if (name === 'coAuthor') return { ...once, name, deeds: [this.#deed(slide)] };
    if (name === 'neverAnswers') return { ...once, name, applied: happens(0.5) };
    if (name === 'slideRefuses') return { ...once, name, slide };
    return { ...once, name, ...(name !== 'hostUndo' && { times: 1 + below(3) }) };
  }

  /** Makes a co-author change an entry right before a person in the pane does. */
  #clash(workshop: Workshop, slide: number): SingleStep | null {
    const found = this.#entry(workshop, 'onSlide');
    if (!found || slide === 0 || !isQuiet(workshop)) return null;
    const { place, entry } = found;
    const lines = boxOf(workshop, place.column)?.split('\r') ?? [];
    const at = lines.indexOf(entry.text.replaceAll('\n', '\v'));
    const own: readonly Step[] = [
      { do: 'edit', ...place, text: this.#revised(entry.text) },
      { do: 'edit', ...place, text: this.#words() },
      { do: 'remove', ...place },
      { do: 'move', from: place, to: { column: this.#dice.one(columns) ?? place.column, entry: 0 } },
    ];
    this.#ahead = [this.#dice.one(own) ?? { do: 'beat' }].values();
    const deed = this.#deed(slide, place.column as FieldId, Math.max(at, 0));
    return { do: 'fault', name: 'coAuthor', on: true, times: 1, deeds: [deed] };
  }

  /** Rearranges whole slides, now or between two requests. Slides that are not cards are never removed. */
  #arrange(workshop: Workshop, slide: number): SingleStep | null {
    const { below, one, happens } = this.#dice;
    const { venue } = workshop;
    const slides = venue.slides();
    const number = slide > 0 && happens(0.7) ? slide : one(cardsIn(workshop));
    if (number === undefined) return null;
    const at = below(slides.length);
    const kind = one(['moveSlide', 'moveSlide', 'duplicateSlide', 'cut', 'deleteSlide'] as const) ?? 'cut';
    if (kind === 'cut') {
      this.#ahead = ([{ do: 'deleteSlide', slide: number }] as const).values();
      return { do: 'duplicateSlide', slide: number };
    }
    const deed = { do: kind, slide: number, at } as const;
    const isOn = venue.faults().some(fault => fault.on && fault.name === 'hostUndo');
    if (isOn || happens(0.6)) return kind === 'moveSlide' ? deed : { do: kind, slide: number };
    return { do: 'fault', name: 'coAuthor', on: true, times: 1, deeds: [deed] };
  }

  /** Deletes a box, now or between two requests, and often restores it. */
  #deleteBox(workshop: Workshop, slide: number, column: string): SingleStep | null {
    const { below, happens } = this.#dice;
    if (slide === 0 || boxOf(workshop, column) === undefined || !isQuiet(workshop)) return null;
    const add = (): Step => ({ do: 'add', column, text: this.#words() });
    const back = { do: 'hostUndo' } as const;
    const later = [[], [back], [add(), back], [add(), { do: 'putBack' } as const, back]][below(4)] ?? [];
    this.#ahead = later.values();
    if (happens(0.6)) return { do: 'deleteBox', column };
    const deed = { do: 'deleteShape', slide, box: bodyShape(column as FieldId) } as const;
    return { do: 'fault', name: 'coAuthor', on: true, times: 1, deeds: [deed] };
  }

  /** Returns a change by a co-author between two requests. */
  #deed(slide: number, column = this.#dice.one(columns), at = this.#dice.below(6)): TextDeed {
    return {
      do: this.#dice.one(Object.keys(paragraphDeeds) as (keyof typeof paragraphDeeds)[]) ?? 'addParagraph',
      slide,
      box: bodyShape(column ?? ('' as FieldId)),
      at,
      text: this.#words().replaceAll('\n', '\v'),
    };
  }
}

/** The steps that a person can take in the pane before the previous step has ended. */
const GESTURES: ReadonlySet<Step['do']> = new Set([
  'add',
  'edit',
  'remove',
  'move',
  'undo',
  'redo',
  'retry',
  'discard',
  'putBack',
  'forgetLost',
  'beat',
  'close',
  'finish',
  'definitive',
]);

function isGesture(step: SingleStep): boolean {
  return GESTURES.has(step.do);
}

/** Generates the steps to a calm state: no faults, nobody typing, a card open in every pane, and two polls. */
export function* calm(workshop: Workshop): Generator<Step> {
  const { venue, sessions } = workshop;
  for (const { name, on } of venue.faults()) if (on) yield { do: 'fault', name, on: false };
  yield { do: 'fault', name: PANE_RELOAD, on: false };
  yield { do: 'select', slide: 1 };
  for (let seat = sessions.size; seat > 0; seat--) {
    yield* otherPane(workshop);
    yield { do: 'beat' };
    const { card, leftovers } = workshop.session.state;
    if (card?.gone) yield { do: 'rebuild' };
    else if (!card) {
      const [slide] = cardsIn(workshop);
      if (slide !== undefined) yield { do: 'open', slide };
      else yield leftovers.length > 0 ? { do: 'takeLeftover' } : { do: 'insert' };
    }
  }
  yield { do: 'beat' };
  yield { do: 'beat' };
}

/** Generates the steps in which every pane opens every card, after all is calm. */
export function* everyCard(workshop: Workshop): Generator<Step> {
  for (let seat = workshop.sessions.size; seat > 0; seat--) {
    yield* otherPane(workshop);
    for (const slide of cardsIn(workshop)) {
      yield { do: 'open', slide };
      yield { do: 'beat' };
      yield { do: 'beat' };
    }
  }
}

/** Generates the steps that close every window and open every card in a new window on each machine. */
export function* newWindow(workshop: Workshop): Generator<Step> {
  for (let seat = workshop.sessions.size; seat > 0; seat--) yield { do: 'quit' };
  for (const pane of workshop.absent) yield { do: 'pane', pane };
  yield* calm(workshop);
  yield* everyCard(workshop);
}

function* otherPane({ sessions, pane }: Workshop): Generator<Step> {
  if (sessions.size > 1) yield { do: 'pane', pane: pane === 0 ? 1 : 0 };
}

/** Returns the 1-based numbers of the slides that are cards. */
function cardsIn({ venue }: Workshop): readonly number[] {
  return venue.slides().flatMap((id, at) => ((venue.boxes(id)?.size ?? 0) > 0 ? [at + 1] : []));
}

export function isQuiet(workshop: Workshop): boolean {
  return workshop.venue.faults().every(one => !one.on);
}

function boxOf({ session, venue }: Workshop, column: string): string | undefined {
  return session.openSlide === null ? undefined : venue.boxes(session.openSlide)?.get(column as FieldId);
}
