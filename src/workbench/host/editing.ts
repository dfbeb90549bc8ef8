import { deleteShape } from '../../pptx/deleteShape.ts';
import { PackageError } from '../../opc/packageError.ts';
import type { Presentation } from '../../pptx/presentation.ts';
import { scaleLengths } from '../../pptx/scale.ts';
import type { Shape } from '../../pptx/shape.ts';
import { shapesIn } from '../../pptx/shapeTree.ts';
import { freeCreationId } from '../../pptx/numberedId.ts';
import type { Slide } from '../../pptx/slide.ts';
import { tableOf } from '../../pptx/table.ts';
import type { TextBody } from '../../pptx/text.ts';
import { dropTraces } from '../../pptx/traces.ts';
import { child, children, descendants, number } from '../../pptx/xml.ts';
import type { OpenDeck } from './openDeck.ts';
import type { Program } from './program.ts';
import { typeText } from './typing.ts';

/** How the shapes change when the slide size changes; see `editing.resizeSlides`. */
export type ResizedContent = 'fit' | 'fill' | 'none';

/** A table cell by row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Edits by a person, at this computer or as a co-author. All edits except `addSlide` throw RangeError for an id that is
 * not in the open deck.
 */
export const editing = {
  /**
   * Types the text of a text box or table cell. `\n` or `\r` separates paragraphs; `\v` is a soft break. Throws
   * RangeError for a shape without text.
   */
  type(program: Program, slideId: string, shapeId: string, text: string, cell?: CellPlace): void {
    program.asPerson(() => {
      const slide = program.slide(slideId);
      const shape = shapeOn(program, slide, shapeId);
      const body = cell ? cellText(shape, cell) : shape.kind === 'shape' ? shape.makeTextBody() : null;
      if (!body) throw new RangeError(`Shape ${shapeId} on slide ${slideId} holds no text`);
      const before = body.text;
      typeText(body, text);
      if (body.text === before) return;
      program.deck.package.touch(slide.part);
      dropTraces(program.deck.package, slide.part, shape.element);
    });
  },

  /**
   * Adds a slide after the slide with id `behind`, with the same layout. If there is no such slide, adds the new slide
   * at the front with the first layout. Throws PackageError for a deck without layouts.
   */
  addSlide(program: Program, behind: string | null): Slide {
    return program.asPerson(() => {
      const { presentation: deck } = program.deck;
      const slides = deck.slides();
      const place = slides.findIndex(one => one.id === behind);
      const layouts = deck.masters().flatMap(master => master.layouts);
      const layout = layouts.find(one => one.part === slides[place]?.layout) ?? layouts[0];
      if (!layout) throw new PackageError('broken', deck.part);
      return deck.addSlide(layout, place + 1);
    });
  },

  deleteSlide(program: Program, id: string): void {
    program.asPerson(() => program.deck.presentation.deleteSlide(program.slide(id)));
  },

  /** Duplicates a slide. The copy follows the original. It has the same tags, but its own creation id. */
  duplicateSlide(program: Program, id: string): Slide {
    return program.asPerson(() => {
      const slide = program.slide(id);
      const copy = copyOf(program.deck, slide);
      if (copy.creationId)
        copy.setCreationId(freeCreationId(program.deck.presentation.slides(), copy.creationId));
      return copy;
    });
  },

  /** Moves a slide to a position, from 0. */
  moveSlide(program: Program, id: string, index: number): void {
    program.asPerson(() => program.deck.presentation.moveSlide(program.slide(id), index));
  },

  /**
   * Changes the slide size, in EMU. As in PowerPoint, `fit` scales the content to stay on the slide, `fill` scales it
   * to cover the slide, and `none` leaves it unchanged. Scaled content is centred.
   */
  resizeSlides(program: Program, to: Presentation['size'], content: ResizedContent): void {
    program.asPerson(() => {
      const { presentation, package: owner } = program.deck;
      const from = presentation.size;
      presentation.resize(to);
      if (content === 'none') return;
      const ratios = [to.width / from.width, to.height / from.height];
      const scale = content === 'fit' ? Math.min(...ratios) : Math.max(...ratios);
      const right = (to.width - from.width * scale) / 2;
      const down = (to.height - from.height * scale) / 2;
      const parts = [
        ...presentation.slides().map(one => one.part),
        ...presentation.masters().flatMap(one => [one.part, ...one.layouts.map(({ part }) => part)]),
      ];
      for (const part of new Set(parts)) {
        scaleLengths(owner, part, scale);
        shiftShapes(owner.root(part), right, down);
      }
    });
  },

  renameShape(program: Program, slideId: string, shapeId: string, name: string): void {
    program.asPerson(() => {
      shapeOn(program, program.slide(slideId), shapeId).name = name;
    });
  },

  deleteShape(program: Program, slideId: string, shapeId: string): void {
    program.asPerson(() => {
      const slide = program.slide(slideId);
      deleteShape(program.deck.package, slide.part, shapeOn(program, slide, shapeId).element);
    });
  },
};

/** Moves the top-level shapes of a slide, layout or master. Shapes in a group move with their group. */
function shiftShapes(root: Element, right: number, down: number): void {
  const tree = child(root, 'p:cSld', 'p:spTree');
  for (const shape of tree ? children(tree) : []) {
    const transform = descendants(shape, shape.localName === 'graphicFrame' ? 'p:xfrm' : 'a:xfrm')[0];
    const offset = transform && child(transform, 'a:off');
    if (!offset || shape.localName === 'grpSpPr') continue;
    offset.setAttribute('x', `${Math.round(number(offset, 'x') + right)}`);
    offset.setAttribute('y', `${Math.round(number(offset, 'y') + down)}`);
  }
}

/** Returns the shape with this id, also from inside a group. Throws RangeError when there is no such shape. */
function shapeOn({ deck }: Program, slide: Slide, id: string): Shape {
  const opened = (one: Shape): readonly Shape[] => [
    one,
    ...shapesIn(deck.package, slide.part, one).flatMap(opened),
  ];
  const shape = slide
    .shapes()
    .flatMap(opened)
    .find(one => one.id === id);
  if (!shape) throw new RangeError(`No shape ${id} on slide ${slide.id}`);
  return shape;
}

function cellText(shape: Shape, { row, column }: CellPlace): TextBody | null {
  const cell = tableOf(shape)?.cells.find(one => one.row === row && one.column === column);
  return cell?.text ?? null;
}

function copyOf({ presentation: deck }: OpenDeck, slide: Slide): Slide {
  const place = deck.slides().indexOf(slide) + 1;
  const [copy] = deck.insertSlides(deck, [slide], place, { formatting: 'source' });
  if (!copy) throw new Error('The slide was not copied');
  return copy;
}
