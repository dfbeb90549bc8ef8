import type { Presentation } from '../../pptx/presentation.ts';

/** A shape that is selected, with the caret or the selected text in it where there is one. */
export interface SelectedShape {
  readonly slide: string;
  readonly shape: string;
  /** In UTF-16 units of the shape's text. */
  readonly start?: number;
  readonly length?: number;
}

/**
 * What is selected in the program's window: some slides, the first of which is the one in view, and perhaps
 * a shape on it. Slides that went away drop out; when none is left, the one that took their place is selected.
 */
export class Selection {
  readonly #presentation: Presentation;
  #slides: readonly string[];
  #place = 0;
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
    const all = this.#presentation.slides();
    const numbers = new Set(all.map(slide => slide.number));
    const left = this.#slides.filter(id => numbers.has(numberOf(id)));
    if (left.length > 0) return left;
    const next = all[Math.min(this.#place, all.length - 1)];
    return next ? [next.id] : [];
  }

  /** The selected shapes; all on the slide in view. */
  get shapes(): readonly SelectedShape[] {
    const [slide] = this.slides;
    return this.#shapes.filter(one => one.slide === slide);
  }

  selectSlides(ids: readonly string[]): void {
    this.#slides = ids;
    this.#place = this.#presentation.slides().findIndex(slide => slide.id === ids[0]);
    this.#shapes = [];
  }

  selectShapes(slide: string, shapes: readonly SelectedShape[]): void {
    this.selectSlides([slide]);
    this.#shapes = shapes;
  }
}

function numberOf(id: string): string {
  return id.split('#')[0] ?? '';
}
