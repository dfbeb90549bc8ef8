import { PackageError } from '../pptx/packageError.ts';
import type { Slide } from '../pptx/slide.ts';
import { XmlError } from '../pptx/xml.ts';
import { ApiError } from './api/apiError.ts';
import { execute } from './api/interpreter.ts';
import { presentation } from './api/presentation.ts';
import { isInternal, type Request } from './api/request.ts';
import { Bridge, event } from './bridge.ts';
import type { SlidePlace } from './commonApi.ts';
import { History } from './history.ts';
import { OpenDeck } from './openDeck.ts';
import type { SelectedShape } from './selection.ts';
import { textBoxes, type TextBox } from './textBoxes.ts';
import { typeText } from './typing.ts';

export interface HostOptions {
  /** Which PowerPoint to behave like. */
  readonly profile?: 'windows';
  /** Language of the user interface, such as `nl-NL` (the default) or `en-GB`. */
  readonly language?: string;
}

/** What changed: something on the slides or about them, what is selected, or which file is open. */
export type HostChange = 'content' | 'selection' | 'deck';

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
  readonly #language: string;
  readonly #listeners = new Set<(change: HostChange) => void>();
  readonly #bridges = new Set<Bridge>();
  #deck: OpenDeck;
  #history: History;
  #requests = 0;

  /** Throws PackageError when the bytes are no presentation that can be opened. */
  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    this.#language = options.language ?? 'nl-NL';
    this.#deck = new OpenDeck(bytes);
    this.#history = new History(this.#deck.package);
  }

  /** Opens another file. Throws PackageError, and then the open one stays as it was. */
  open(bytes: Uint8Array): void {
    const deck = new OpenDeck(bytes);
    this.#deck = deck;
    this.#history = new History(deck.package);
    this.#tell('deck');
    this.#selectionChanged();
  }

  /** The open file as it would be saved now; parts that nobody touched byte for byte as they came. */
  save(): Uint8Array {
    return this.#deck.package.save();
  }

  /**
   * Becomes the host of the add-in page in this window. To be called before Office.js runs there; the members
   * of the API that its library lacks are added when it asks for its context. Gives the way to let go.
   */
  attach(window: object): () => void {
    const bridge = new Bridge(window, {
      language: this.#language,
      settings: () => this.#deck.settings,
      copies: () => this.#deck.copies,
      goTo: where => this.#goTo(where),
      executeBatch: json => JSON.stringify(this.#execute(JSON.parse(json) as Request)),
    });
    this.#bridges.add(bridge);
    return () => {
      bridge.close();
      this.#bridges.delete(bridge);
    };
  }

  /** Rich-API requests that add-ins made so far: one for each `context.sync()` with something to do. */
  get requests(): number {
    return this.#requests;
  }

  slides(): readonly SlideInView[] {
    return this.#deck.presentation.slides().map(({ id, title }, index) => ({ id, index, title }));
  }

  /** The shapes of a slide that hold text, bottom first. */
  textBoxes(slideId: string): readonly TextBox[] {
    return textBoxes(this.#slide(slideId).shapes());
  }

  selectedSlides(): readonly string[] {
    return this.#deck.selection.slides;
  }

  /** A person selects something. Tells the add-ins (DocumentSelectionChanged). */
  select(what: Selecting): void {
    if ('slides' in what) this.#deck.selection.selectSlides(what.slides.map(id => this.#slide(id).id));
    else this.#deck.selection.selectShapes(this.#slide(what.slide).id, [what]);
    this.#selectionChanged();
  }

  /**
   * A person makes these the paragraphs of a text box, by typing: `\n` or `\r` between paragraphs, `\v` for a
   * soft break. What stays the same keeps its runs and bullets.
   */
  type(slideId: string, shapeId: string, text: string): void {
    this.#asPerson(() => {
      const slide = this.#slide(slideId);
      const shape = slide.shapes().find(one => one.id === shapeId && one.kind === 'shape');
      if (!shape) throw new RangeError(`No text box ${shapeId} on slide ${slideId}`);
      const body = shape.makeTextBody();
      const before = body.text;
      typeText(body, text);
      if (body.text !== before) this.#deck.package.touch(slide.part);
    });
  }

  /** A person adds a slide behind the selected one, with that one's layout, and selects it. Gives its id. */
  addSlide(): string {
    return this.#asPerson(() => {
      const { presentation: deck, selection } = this.#deck;
      const slides = deck.slides();
      const place = slides.findIndex(one => one.id === selection.slides[0]);
      const layouts = deck.masters().flatMap(master => master.layouts);
      const layout = layouts.find(one => one.part === slides[place]?.layout) ?? layouts[0];
      if (!layout) throw new PackageError('broken', deck.part);
      return this.#show(deck.addSlide(layout, place + 1));
    });
  }

  deleteSlide(id: string): void {
    this.#asPerson(() => this.#deck.presentation.deleteSlide(this.#slide(id)));
    this.#selectionChanged();
  }

  /** A person duplicates a slide; the copy stands behind it, with the same tags, and is selected. Gives its id. */
  duplicateSlide(id: string): string {
    return this.#asPerson(() => {
      const { presentation: deck } = this.#deck;
      const slide = this.#slide(id);
      const place = deck.slides().indexOf(slide) + 1;
      const [copy] = deck.insertSlides(deck, [slide], place, { formatting: 'source' });
      if (!copy) throw new Error('A slide was not copied');
      if (copy.creationId) copy.setCreationId(freeCreationId(deck.slides(), Number(copy.creationId)));
      return this.#show(copy);
    });
  }

  /** A person drags a slide to another place, from 0. */
  moveSlide(id: string, index: number): void {
    this.#asPerson(() => this.#deck.presentation.moveSlide(this.#slide(id), index));
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Ctrl+Z. All consecutive writes of add-ins go at once (office-js #5249). False when there is nothing to undo. */
  undo(): boolean {
    return this.#travel(() => this.#history.undo());
  }

  redo(): boolean {
    return this.#travel(() => this.#history.redo());
  }

  /** Calls the listener after each change. Returns the way to stop. */
  subscribe(listener: (change: HostChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #slide(id: string): Slide {
    const slide = this.#deck.slide(id);
    if (!slide) throw new RangeError(`No slide ${id}`);
    return slide;
  }

  #show(slide: Slide): string {
    this.#deck.selection.selectSlides([slide.id]);
    this.#selectionChanged();
    return slide.id;
  }

  #goTo(where: SlidePlace): boolean {
    const slides = this.#deck.presentation.slides();
    let slide: Slide | null | undefined;
    if ('id' in where) slide = this.#deck.slide(where.id);
    else {
      const now = slides.findIndex(one => one.id === this.#deck.selection.slides[0]);
      const places = { first: 0, last: slides.length - 1, next: now + 1, previous: now - 1 };
      slide = slides[typeof where.place === 'number' ? where.place - 1 : places[where.place]];
    }
    if (!slide) return false;
    this.#show(slide);
    return true;
  }

  #execute(request: Request): ReturnType<typeof execute> {
    if (!isInternal(request)) this.#requests++;
    const { changes } = this.#deck.package;
    const selected = JSON.stringify(this.#selected());
    const answer = execute(request, {
      root: presentation(this.#deck),
      beforeChange: () => this.#history.beforeAddIn(),
      translate,
    });
    if (this.#history.settle(changes)) this.#tell('content');
    if (JSON.stringify(this.#selected()) !== selected) this.#selectionChanged();
    return answer;
  }

  #selected(): unknown {
    return [this.#deck.selection.slides, this.#deck.selection.shapes];
  }

  #asPerson<R>(work: () => R): R {
    const { changes } = this.#deck.package;
    this.#history.beforePerson();
    try {
      return work();
    } finally {
      if (this.#history.settle(changes)) this.#tell('content');
    }
  }

  #travel(work: () => boolean): boolean {
    const selected = JSON.stringify(this.#selected());
    const done = work();
    if (done) this.#tell('content');
    if (JSON.stringify(this.#selected()) !== selected) this.#selectionChanged();
    return done;
  }

  #selectionChanged(): void {
    this.#tell('selection');
    for (const bridge of this.#bridges) bridge.raise(event.documentSelectionChanged);
  }

  #tell(change: HostChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Another creation id than those of the slides. PowerPoint draws it at random; any one that is free will do. */
function freeCreationId(slides: readonly Slide[], like: number): string {
  const taken = new Set(slides.map(slide => slide.creationId));
  let number = like;
  while (taken.has(`${number}`)) number = (number % 0xffff_fffe) + 1;
  return `${number}`;
}

/** Trouble with the file is PowerPoint's internal error; everything else is a fault of this host, and loud. */
function translate(error: unknown): ApiError {
  if (!(error instanceof PackageError || error instanceof XmlError)) {
    queueMicrotask(() => {
      throw error;
    });
  }
  return new ApiError('GeneralException', error instanceof Error ? error.message : String(error));
}
