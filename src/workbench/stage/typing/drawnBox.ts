import { textOfShape, type Drawing } from '../drawing/drawing.ts';
import { readDrawing, type StyledText } from './styledText.ts';

const PLAIN =
  "position:absolute;inset:0;display:flex;flex-direction:column;box-sizing:border-box;padding:4.8px 9.6px;font:18pt/1.2 'Calibri','Carlito',sans-serif;color:#222";

/** How a drawing shows the text of one shape. */
export class DrawnBox {
  readonly #text: HTMLElement | null;

  constructor(drawing: Drawing, shapeId: string) {
    const shape = drawing.shapes.get(shapeId);
    this.#text = shape ? textOfShape(shape) : null;
  }

  /** CSS of the element that holds the paragraphs: insets, columns, where the text stands in its box. */
  get shell(): string {
    if (!this.#text) return PLAIN;
    const { style } = this.#text.cloneNode() as HTMLElement;
    style.opacity = '';
    // What does not fit is cut off in some drawings, but who types must see it.
    style.overflow = 'visible';
    return style.cssText;
  }

  get styled(): StyledText {
    return this.#text ? readDrawing(this.#text) : { text: '', looks: [], styles: [] };
  }

  /** Makes the drawn text unseen, while it is shown in another way. Gives the way back. */
  hide(): () => void {
    if (!this.#text) return () => undefined;
    const { style } = this.#text;
    const { opacity } = style;
    style.opacity = '0';
    return () => {
      style.opacity = opacity;
    };
  }

  /** Whether the drawing shows this text; spaces may be drawn as others. */
  shows(text: string): boolean {
    return plain(this.styled.text) === plain(text);
  }
}

function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
