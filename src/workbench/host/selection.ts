import type { Presentation } from '../../pptx/presentation.ts';

/** A selected shape, with the position of the caret or selected text if there is one. */
export interface SelectedShape {
  readonly slide: string;
  readonly shape: string;
  /** Start of the caret or selected text, in UTF-16 units of the shape's text. */
  readonly start?: number;
  readonly length?: number;
}

/** The values of a selection: the slides, the shapes, the position of the first slide, whether nothing is selected. */
type SelectionState = readonly [readonly string[], readonly SelectedShape[], number, boolean];

/**
 * The selection in the program's window: no slides, or slides and possibly shapes on the first selected slide, which is
 * the slide in view. Deleted slides leave the selection. If all selected slides are deleted, the slide that took their position is
 * selected.
 */
export class Selection {
  readonly #presentation: Presentation;
  #slides: readonly string[];
  #place = 0;
  #isCleared = false;
  #shapes: readonly SelectedShape[] = [];

  constructor(presentation: Presentation) {
    this.#presentation = presentation;
    this.#slides = presentation
      .slides()
      .slice(0, 1)
      .map(slide => slide.id);
  }

  /** Ids of the selected slides. */
  get slides(): readonly string[] {
    return this.#isCleared ? [] : this.#left();
  }

  /** Id of the slide in view, or null in a deck without slides. The slide stays in view when nothing is selected. */
  get inView(): string | null {
    return this.#left()[0] ?? null;
  }

  /** Selects no slide. */
  clear(): void {
    this.selectSlides(this.#left());
    this.#isCleared = true;
  }

  #left(): readonly string[] {
    const all = this.#presentation.slides();
    const numbers = new Set(all.map(slide => slide.number));
    const left = this.#slides.filter(id => numbers.has(numberOf(id)));
    if (left.length > 0) return left;
    const next = all[Math.min(this.#place, all.length - 1)];
    return next ? [next.id] : [];
  }

  /** The selected shapes. All of them are on the slide in view. */
  get shapes(): readonly SelectedShape[] {
    const [slide] = this.slides;
    return this.#shapes.filter(one => one.slide === slide);
  }

  /**
   * Runs the work that follows an object path with the selection at the time when the path was followed first, so that
   * the proxies of a selection stay valid when the selection changes. `work` must not select.
   */
  during<R>(path: number, known: PathSelections, work: () => R): R {
    const now: SelectionState = [this.#slides, this.#shapes, this.#place, this.#isCleared];
    const then = known.get(path) ?? now;
    known.set(path, then);
    const use = ([slides, shapes, place, isCleared]: SelectionState): void => {
      this.#slides = slides;
      this.#shapes = shapes;
      this.#place = place;
      this.#isCleared = isCleared;
    };
    use(then);
    try {
      return work();
    } finally {
      use(now);
    }
  }

  selectSlides(ids: readonly string[]): void {
    this.#isCleared = false;
    this.#slides = ids;
    this.#place = this.#presentation.slides().findIndex(slide => slide.id === ids[0]);
    this.#shapes = [];
  }

  selectShapes(slide: string, shapes: readonly SelectedShape[]): void {
    this.selectSlides([slide]);
    this.#shapes = shapes;
  }
}

/** The selections with which the object paths of one context were followed first, by path. */
export type PathSelections = Map<number, SelectionState>;

function numberOf(id: string): string {
  return id.split('#')[0] ?? '';
}
