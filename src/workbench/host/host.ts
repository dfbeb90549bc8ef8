import { PackageError } from '../../opc/packageError.ts';
import { EMU_PER_POINT } from '../../pptx/shape.ts';
import type { Slide } from '../../pptx/slide.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { Bridge, type HostEvent } from './bridge.ts';
import { realClock, type Clock } from './clock.ts';
import { views, type SlidePlace, type View } from './commonApi.ts';
import { editing, type CellPlace, type ResizedContent } from './editing.ts';
import { seeded } from './faults/chance.ts';
import type { FaultName } from './faults/catalogue.ts';
import { Switchboard, type FaultSetting, type FaultState } from './faults/switchboard.ts';
import { endId } from './quirks/missingCreationId.ts';
import type { HostOptions } from './hostOptions.ts';
import { profiles, type ProfileName } from './profiles.ts';
import type { ImageFormat, RenderSlide } from './openDeck.ts';
import { Program, type HostChange } from './program.ts';
import { Requests } from './requests.ts';
import type { SelectedShape } from './selection.ts';
import { slideAt } from './slidePlace.ts';
import { textBoxes, type TextBox } from './textBoxes.ts';

export type { HostChange, HostOptions, ImageFormat, RenderSlide };

/** A slide in the list of slides. */
export interface SlideInView {
  readonly id: string;
  /** Position in the deck, from 0. */
  readonly index: number;
  readonly title: string | null;
}

/** A selection: slides, or one shape with an optional caret or text range in it. */
export type Selecting = { readonly slides: readonly string[] } | SelectedShape;

/**
 * Simulates PowerPoint on a real .pptx for the unmodified Office.js. Answers the add-in's requests, and offers a
 * person's edits, selection and undo as methods. Throws RangeError for ids that are not in the open deck.
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

  /** Throws PackageError when the bytes are not a presentation that can be opened. */
  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    const { profile = 'windows', language = 'nl-NL', latency = 'none' } = options;
    this.profile = profile;
    this.language = language;
    this.#clock = options.clock ?? realClock;
    this.#program = new Program(bytes, options.renderSlide ?? null);
    this.#faults = new Switchboard({ program: this.#program, chance: options.chance ?? seeded(1) });
    const behaviour = { ...profiles[profile], ...options.contested };
    this.#requests = new Requests(this.#program, behaviour, this.#faults, latency);
    for (const [name, setting] of Object.entries(options.faults ?? {}))
      this.#faults.set(name as FaultName, setting);
    this.#program.subscribe(change => {
      if (change === 'selection') this.#raise('selectionChanged');
    });
  }

  /** Opens another file. If the file cannot be opened, throws PackageError and keeps the current file open. */
  open(bytes: Uint8Array): void {
    this.#program.open(bytes);
  }

  /** Returns the open file as bytes. Parts that nobody changed keep their original bytes. */
  save(): Uint8Array {
    return this.#program.deck.save();
  }

  /**
   * Makes this the host of the add-in page in a window. Call this before Office.js runs there. When Office.js asks for
   * its context, adds the API members that Office.js lacks. Returns a function that detaches the host.
   */
  attach(window: object): () => void {
    const bridge = new Bridge(window, {
      language: this.language,
      platform: profiles[this.profile].platform,
      requirementSets: profiles[this.profile].requirementSets,
      clock: this.#clock,
      settings: () => this.#program.deck.settings,
      paragraphMark: profiles[this.profile].paragraphMark,
      deck: () => this.#program.deck,
      change: work => this.#requests.change(work),
      create: file => this.#create(file),
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

  /** Number of rich-API requests by add-ins: one for each `context.sync()` with queued actions. */
  get requests(): number {
    return this.#requests.count;
  }

  /** Number of rich-API requests that are never answered. */
  get unanswered(): number {
    return this.#requests.unanswered;
  }

  /**
   * Resolves when all calls are answered and all events are raised. Does not wait for requests that are never answered.
   */
  async idle(): Promise<void> {
    await Promise.all([...this.#bridges].map(bridge => bridge.idle()));
  }

  /**
   * Switches a fault on or off from the next request. With `times`, the fault switches off automatically after it
   * struck that many requests. Throws RangeError for an unknown fault or an invalid setting.
   */
  fault<N extends FaultName>(name: N, setting: FaultSetting<N>): void {
    this.#faults.set(name, setting);
  }

  /** Returns the faults that are or were on, with the number of requests that each fault struck. */
  faults(): readonly FaultState[] {
    return this.#faults.states();
  }

  slides(): readonly SlideInView[] {
    return this.#program.deck.presentation
      .slides()
      .map(({ id, title }, index) => ({ id: this.#seen(id), index, title }));
  }

  /** Returns the shapes of a slide that can hold text, in z-order from the bottom. */
  textBoxes(slideId: string): readonly TextBox[] {
    return textBoxes(this.#program.slide(slideId).shapes());
  }

  /** Returns the value of a slide's tag, or null when the slide has no such tag. */
  tag(slideId: string, key: string): string | null {
    return this.#program.slide(slideId).tags.get(key);
  }

  /** The presentations that add-ins created, as files. PowerPoint opens each one in a window of its own. */
  get created(): readonly Uint8Array[] {
    return this.#program.created;
  }

  selectedSlides(): readonly string[] {
    return this.#program.deck.selection.slides.map(id => this.#seen(id));
  }

  /** Returns the slide in view, or null in a deck without slides. */
  slideInView(): string | null {
    const { inView } = this.#program.deck.selection;
    return inView === null ? null : this.#seen(inView);
  }

  /** Selects slides or a shape as a person does. Raises DocumentSelectionChanged. */
  select(what: Selecting): void {
    const { selection } = this.#program.deck;
    if ('slides' in what) selection.selectSlides(what.slides.map(id => this.#program.slide(id).id));
    else {
      const slide = this.#program.slide(what.slide).id;
      selection.selectShapes(slide, [{ ...what, slide }]);
    }
    this.#program.selectionChanged();
  }

  /** Switches the view as a person does. Raises ActiveViewChanged if the profile has that event. */
  show(view: View): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#raise('viewChanged', [views[view]]);
  }

  /**
   * Types the text of a text box or table cell as a person does. The text box may be in a group. `\n` or `\r` separates
   * paragraphs; `\v` is a soft break. Unchanged text keeps its runs and bullets.
   */
  type(slideId: string, shapeId: string, text: string, cell?: CellPlace): void {
    editing.type(this.#program, slideId, shapeId, text, cell);
  }

  /**
   * Adds a slide after the selected slide as a person does, with the same layout. Selects the new slide and returns its
   * id.
   */
  addSlide(): string {
    return this.#look(editing.addSlide(this.#program, this.#program.deck.selection.inView));
  }

  deleteSlide(id: string): void {
    editing.deleteSlide(this.#program, id);
  }

  /**
   * Duplicates a slide as a person does. The copy follows the original and has the same tags. Selects the copy and
   * returns its id.
   */
  duplicateSlide(id: string): string {
    return this.#look(editing.duplicateSlide(this.#program, id));
  }

  /** Moves a slide to a position, from 0, as a person does. */
  moveSlide(id: string, index: number): void {
    editing.moveSlide(this.#program, id, index);
  }

  /** Changes the slide size, in points, as a person does. `content` says how the shapes scale. */
  resizeSlides(width: number, height: number, content: ResizedContent): void {
    const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
    editing.resizeSlides(this.#program, { width: emu(width), height: emu(height) }, content);
  }

  /** Renames a shape as a person does in the selection pane. */
  renameShape(slideId: string, shapeId: string, name: string): void {
    editing.renameShape(this.#program, slideId, shapeId, name);
  }

  /** Deletes a shape as a person does. */
  deleteShape(slideId: string, shapeId: string): void {
    editing.deleteShape(this.#program, slideId, shapeId);
  }

  get canUndo(): boolean {
    return this.#program.history.canUndo;
  }

  get canRedo(): boolean {
    return this.#program.history.canRedo;
  }

  /**
   * Presses Ctrl+Z. The profile decides how many add-in writes one undo reverts. Returns false when there is nothing to
   * undo.
   */
  undo(): boolean {
    return this.#program.undo();
  }

  redo(): boolean {
    return this.#program.redo();
  }

  /** Calls the listener after each change. Returns a function that unsubscribes. */
  subscribe(listener: (change: HostChange) => void): () => void {
    return this.#program.subscribe(listener);
  }

  #look(slide: Slide): string {
    this.#program.deck.selection.selectSlides([slide.id]);
    this.#program.selectionChanged();
    return this.#seen(slide.id);
  }

  /** Returns the id of a slide as add-ins see it. */
  #seen(id: string): string {
    return endId(id, profiles[this.profile]);
  }

  #create(file: Uint8Array | null): boolean {
    const language = this.language.startsWith('nl') ? 'nl' : 'en';
    try {
      this.#program.create(file ?? newDeck({ language, title: '', subtitle: '' }));
      return true;
    } catch (error) {
      if (error instanceof PackageError) return false;
      throw error;
    }
  }

  #goTo(where: SlidePlace): boolean {
    const slide = slideAt(this.#program.deck, where);
    if (!slide) return false;
    this.#look(slide);
    return true;
  }

  #raise(event: HostEvent, payload: readonly unknown[] = []): void {
    if (!profiles[this.profile].events.some(one => one === event) || this.#faults.silences(event)) return;
    for (const bridge of this.#bridges) bridge.raise(event, payload);
  }
}
