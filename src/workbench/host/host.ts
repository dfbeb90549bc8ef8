import { EMU_PER_POINT } from '../../pptx/shape.ts';
import type { Slide } from '../../pptx/slide.ts';
import { Bridge, type HostEvent } from './bridge.ts';
import { realClock, type Clock } from './clock.ts';
import { views, type SlidePlace, type View } from './commonApi.ts';
import { editing, type CellPlace, type ResizedContent } from './editing.ts';
import { seeded } from './faults/chance.ts';
import type { FaultName } from './faults/catalogue.ts';
import { Switchboard, type FaultSetting, type FaultState } from './faults/switchboard.ts';
import { profiles, type ProfileName } from './profiles.ts';
import { Program, type HostChange } from './program.ts';
import { Requests } from './requests.ts';
import type { SelectedShape } from './selection.ts';
import { textBoxes, type TextBox } from './textBoxes.ts';

export type { HostChange };

export interface HostOptions {
  /** Which PowerPoint to behave like; `windows` when it is left out. */
  readonly profile?: ProfileName;
  /** Language of the user interface, such as `nl-NL` (the default) or `en-GB`. */
  readonly language?: string;
  /** Whether answers take as long as the profile has it, or come in the next task (the default). */
  readonly latency?: 'none' | 'real';
  readonly clock?: Clock;
  /** Numbers from 0 up to 1 by which faults make their choices; always the same ones when it is left out. */
  readonly chance?: () => number;
}

/** A slide in the list of slides. */
export interface SlideInView {
  readonly id: string;
  /** From 0. */
  readonly index: number;
  readonly title: string | null;
}

/** What a person can select: slides, or a shape on a slide with the caret or some text in it. */
export type Selecting = { readonly slides: readonly string[] } | SelectedShape;

/**
 * PowerPoint's behaviour on a real .pptx, for the unmodified Office.js: it answers the add-in's requests, and
 * lets a person select, type and undo as on the screen. Ids that are not in the open deck throw RangeError.
 */
export class EmbeddedHost {
  readonly profile: ProfileName;
  /** Language of the user interface. */
  readonly language: string;
  readonly #clock: Clock;
  readonly #program: Program;
  readonly #faults: Switchboard;
  readonly #requests: Requests;
  readonly #bridges = new Set<Bridge>();
  #view: View = 'edit';

  /** Throws PackageError when the bytes are no presentation that can be opened. */
  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    const { profile = 'windows', language = 'nl-NL', latency = 'none' } = options;
    this.profile = profile;
    this.language = language;
    this.#clock = options.clock ?? realClock;
    this.#program = new Program(bytes);
    this.#faults = new Switchboard({ program: this.#program, chance: options.chance ?? seeded(1) });
    this.#requests = new Requests(this.#program, profiles[profile], this.#faults, latency);
    this.#program.subscribe(change => {
      if (change === 'selection') this.#raise('selectionChanged');
    });
  }

  /** Opens another file. Throws PackageError, and then the open one stays as it was. */
  open(bytes: Uint8Array): void {
    this.#program.open(bytes);
  }

  /** The open file as it would be saved now; parts that nobody touched byte for byte as they came. */
  save(): Uint8Array {
    return this.#program.deck.package.save();
  }

  /**
   * Becomes the host of the add-in page in this window. To be called before Office.js runs there; the members
   * of the API that its library lacks are added when it asks for its context. Gives the way to let go.
   */
  attach(window: object): () => void {
    const bridge = new Bridge(window, {
      language: this.language,
      platform: profiles[this.profile].platform,
      requirementSets: profiles[this.profile].requirementSets,
      clock: this.#clock,
      settings: () => this.#program.deck.settings,
      copies: () => this.#program.deck.copies,
      view: () => this.#view,
      goTo: where => this.#goTo(where),
      execute: this.#requests.page(),
    });
    this.#bridges.add(bridge);
    return () => {
      bridge.close();
      this.#bridges.delete(bridge);
    };
  }

  /** Rich-API requests that add-ins made so far: one for each `context.sync()` with something to do. */
  get requests(): number {
    return this.#requests.count;
  }

  /** How many of these are never answered. */
  get unanswered(): number {
    return this.#requests.unanswered;
  }

  /** Resolves when every call is answered and every event told, but for what is never answered. */
  async idle(): Promise<void> {
    await Promise.all([...this.#bridges].map(bridge => bridge.idle()));
  }

  /**
   * Switches a fault, from the next request on: until it is switched off, or until it struck `times` requests.
   * Throws RangeError for a name that is no fault and a setting that it does not have.
   */
  fault<N extends FaultName>(name: N, setting: FaultSetting<N>): void {
    this.#faults.set(name, setting);
  }

  /** The faults that are on or were, with what they did so far. */
  faults(): readonly FaultState[] {
    return this.#faults.states();
  }

  slides(): readonly SlideInView[] {
    return this.#program.deck.presentation.slides().map(({ id, title }, index) => ({ id, index, title }));
  }

  /** The shapes of a slide that hold text, bottom first. */
  textBoxes(slideId: string): readonly TextBox[] {
    return textBoxes(this.#program.slide(slideId).shapes());
  }

  /** The value of a tag on a slide, or null. */
  tag(slideId: string, key: string): string | null {
    return this.#program.slide(slideId).tags.get(key);
  }

  selectedSlides(): readonly string[] {
    return this.#program.deck.selection.slides;
  }

  /** A person selects something. Tells the add-ins (DocumentSelectionChanged). */
  select(what: Selecting): void {
    const { selection } = this.#program.deck;
    if ('slides' in what) selection.selectSlides(what.slides.map(id => this.#program.slide(id).id));
    else selection.selectShapes(this.#program.slide(what.slide).id, [what]);
    this.#program.selectionChanged();
  }

  /** A person goes to a view in which one edits, or to one in which one reads or shows. Tells the add-ins (ActiveViewChanged). */
  show(view: View): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#raise('viewChanged', [views[view]]);
  }

  /**
   * A person makes these the paragraphs of a text box, in a group too, or of a cell of a table, by typing: `\n` or
   * `\r` between paragraphs, `\v` for a soft break. What stays the same keeps its runs and bullets.
   */
  type(slideId: string, shapeId: string, text: string, cell?: CellPlace): void {
    editing.type(this.#program, slideId, shapeId, text, cell);
  }

  /** A person adds a slide behind the selected one, with that one's layout, and selects it. Gives its id. */
  addSlide(): string {
    return this.#look(editing.addSlide(this.#program, this.selectedSlides()[0]));
  }

  deleteSlide(id: string): void {
    editing.deleteSlide(this.#program, id);
  }

  /** A person duplicates a slide; the copy stands behind it, with the same tags, and is selected. Gives its id. */
  duplicateSlide(id: string): string {
    return this.#look(editing.duplicateSlide(this.#program, id));
  }

  /** A person drags a slide to another place, from 0. */
  moveSlide(id: string, index: number): void {
    editing.moveSlide(this.#program, id, index);
  }

  /** A person gives the slides another size, in points, and says what becomes of the shapes on them. */
  resizeSlides(width: number, height: number, content: ResizedContent): void {
    const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
    editing.resizeSlides(this.#program, { width: emu(width), height: emu(height) }, content);
  }

  /** A person gives a shape another name, in the selection pane. */
  renameShape(slideId: string, shapeId: string, name: string): void {
    editing.renameShape(this.#program, slideId, shapeId, name);
  }

  /** A person deletes a shape. */
  deleteShape(slideId: string, shapeId: string): void {
    editing.deleteShape(this.#program, slideId, shapeId);
  }

  get canUndo(): boolean {
    return this.#program.history.canUndo;
  }

  get canRedo(): boolean {
    return this.#program.history.canRedo;
  }

  /** Ctrl+Z; what it takes back of an add-in's writes depends on the profile. False when there is nothing to undo. */
  undo(): boolean {
    return this.#program.undo();
  }

  redo(): boolean {
    return this.#program.redo();
  }

  /** Calls the listener after each change. Returns the way to stop. */
  subscribe(listener: (change: HostChange) => void): () => void {
    return this.#program.subscribe(listener);
  }

  #look(slide: Slide): string {
    this.#program.deck.selection.selectSlides([slide.id]);
    this.#program.selectionChanged();
    return slide.id;
  }

  #goTo(where: SlidePlace): boolean {
    const { presentation, selection } = this.#program.deck;
    const slides = presentation.slides();
    let slide: Slide | null | undefined;
    if ('id' in where) slide = this.#program.deck.slide(where.id);
    else {
      const now = slides.findIndex(one => one.id === selection.slides[0]);
      const places = { first: 0, last: slides.length - 1, next: now + 1, previous: now - 1 };
      slide = slides[typeof where.place === 'number' ? where.place - 1 : places[where.place]];
    }
    if (!slide) return false;
    this.#look(slide);
    return true;
  }

  #raise(event: HostEvent, payload: readonly unknown[] = []): void {
    if (!profiles[this.profile].events.some(one => one === event) || this.#faults.silences(event)) return;
    for (const bridge of this.#bridges) bridge.raise(event, payload);
  }
}
