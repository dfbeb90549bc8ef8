import { deleteShape } from '../../pptx/deleteShape.ts';
import { PackageError } from '../../opc/packageError.ts';
import type { Presentation } from '../../pptx/presentation.ts';
import { scaleLengths } from '../../pptx/scale.ts';
import type { Shape } from '../../pptx/shape.ts';
import { shapesIn } from '../../pptx/shapeTree.ts';
import type { Slide } from '../../pptx/slide.ts';
import { tableOf } from '../../pptx/table.ts';
import type { TextBody } from '../../pptx/text.ts';
import { dropTraces } from '../../pptx/traces.ts';
import { child, children, descendants, number } from '../../pptx/xml.ts';
import type { OpenDeck } from './openDeck.ts';
import type { Program } from './program.ts';
import { typeText } from './typing.ts';

/** What happens to the shapes when the slides get another size. */
export type ResizedContent = 'fit' | 'fill' | 'none';

/** A cell of a table by its row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * What a person does to the slides, at this screen or another one. Ids that are not in the open deck throw
 * RangeError.
 */
export const editing = {
  /** Makes these the paragraphs of a text box or of a table's cell: `\n` or `\r` between paragraphs, `\v` for a soft break. */
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

  /** Adds a slide behind another one, with its layout, or at the front. */
  addSlide(program: Program, behind: string | undefined): Slide {
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

  /** The copy stands behind the slide, with the same tags and a creation id of its own. */
  duplicateSlide(program: Program, id: string): Slide {
    return program.asPerson(() => {
      const slide = program.slide(id);
      const copy = copyOf(program.deck, slide);
      if (copy.creationId)
        copy.setCreationId(freeCreationId(program.deck.presentation.slides(), Number(copy.creationId)));
      return copy;
    });
  },

  /** Puts a slide at another place, from 0. */
  moveSlide(program: Program, id: string, index: number): void {
    program.asPerson(() => program.deck.presentation.moveSlide(program.slide(id), index));
  },

  /**
   * Changes the size of the slides, in EMU. PowerPoint asks what to do with what is on them: `fit` keeps all of it on the
   * slide, `fill` makes it as large as the slide, `none` leaves it as it is; scaled content is centred.
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

/** Moves the shapes that are directly on a slide; what is in a group goes with it. */
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

/** The shape with this id, in a group too. */
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
  if (!copy) throw new Error('A slide was not copied');
  return copy;
}

/** Another creation id than those of the slides. PowerPoint draws it at random; any one that is free will do. */
function freeCreationId(slides: readonly Slide[], like: number): string {
  const taken = new Set(slides.map(slide => slide.creationId));
  let number = like;
  while (taken.has(`${number}`)) number = (number % 0xffff_fffe) + 1;
  return `${number}`;
}
