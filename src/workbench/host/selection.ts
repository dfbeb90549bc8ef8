import type { Presentation } from '../../pptx/presentation.ts';

/** A selected shape, with the position of the caret or selected text if there is one. */
export interface SelectedShape {
  readonly slide: string;
  readonly shape: string;
  /** Start of the caret or selected text, in UTF-16 units of the shape's text. */
  readonly start?: number;
  readonly length?: number;
}

/**
 * The selection in the program's window: slides, and possibly shapes on the first selected slide, which is the slide in
 * view. Deleted slides leave the selection. If all selected slides are deleted, the slide that took their position is
 * selected.
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

  /** The selected shapes. All of them are on the slide in view. */
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
