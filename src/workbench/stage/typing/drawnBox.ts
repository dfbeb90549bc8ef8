import { textOfShape, type Drawing } from '../drawing/drawing.ts';
import { readDrawing, type StyledText } from './styledText.ts';

const PLAIN =
  "position:absolute;inset:0;display:flex;flex-direction:column;box-sizing:border-box;padding:4.8px 9.6px;font:18pt/1.2 'Calibri','Carlito',sans-serif;color:#222";

/** Reads the appearance of one shape's text from a drawing. */
export class DrawnBox {
  readonly #text: HTMLElement | null;

  constructor(drawing: Drawing, shapeId: string) {
    const shape = drawing.shapes.get(shapeId);
    this.#text = shape ? textOfShape(shape) : null;
  }

  /** CSS of the element that holds the paragraphs, such as insets, columns and vertical alignment. */
  get shell(): string {
    if (!this.#text) return PLAIN;
    const { style } = this.#text.cloneNode() as HTMLElement;
    style.opacity = '';
    // Some drawings cut off text that does not fit, but a person who types must see all text.
    style.overflow = 'visible';
    return style.cssText;
  }

  get styled(): StyledText {
    return this.#text ? readDrawing(this.#text) : { text: '', looks: [], styles: [] };
  }

  /** Hides the drawn text while a text field shows it. Returns a function that shows the drawn text again. */
  hide(): () => void {
    if (!this.#text) return () => undefined;
    const { style } = this.#text;
    const { opacity } = style;
    style.opacity = '0';
    return () => {
      style.opacity = opacity;
    };
  }

  /**
   * Whether the drawing shows this text. All white-space characters count as equal, because a drawing may replace them.
   */
  shows(text: string): boolean {
    return plain(this.styled.text) === plain(text);
  }
}

function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
