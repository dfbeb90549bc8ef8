import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { isBlank } from '../text/paragraphs.ts';
import { formOf, isRoomy } from './room.ts';
import { stepIn } from './naming.ts';
import { evenness, planeOf, rightOf, sharedWidth } from './plane.ts';
import type { Recognised } from './found.ts';
import { titleOf } from './title.ts';

/**
 * Takes a slide whose boxes have no names for a card, when nothing else can be meant: its title is the card's name,
 * alone or before a goal; as many empty boxes as the card has, of one size and at one distance; and in their
 * columns nothing more than the numbers of the steps in the card's own order.
 */
export function unnamed(sketch: SlideSketch, kind: CardKind): Recognised | null {
  const plane = planeOf(sketch);
  const boxes = plane.shapes
    .filter(one => isRoomy(one, plane) && one.width < plane.width / 3)
    .toSorted((a, b) => a.left - b.left);
  if (boxes.length !== kind.fields.length || !boxes.every(one => isBlank(one.text))) return null;
  const title = titleOf(sketch, boxes, kind);
  if (!title || title.likeness < 0.9 || !isNameAlone(title.text, kind)) return null;
  const gaps = boxes.slice(1).map((one, at) => one.left - rightOf(boxes[at] ?? one));
  const isEven =
    evenness(boxes.map(one => one.width)) > 0.97 &&
    evenness(boxes.map(one => one.height)) > 0.97 &&
    Math.max(...gaps) - Math.min(...gaps) < 0.01 * plane.width &&
    Math.min(...gaps) > -1;
  if (!isEven || formOf(boxes, plane) < 0.97) return null;
  const labels = boxes.map(box => labelsOf(box, plane.shapes, title.place.shape));
  const isBare = labels.every(one => one.length === 0);
  const isNumbered = labels.every(
    (one, at) => one.length === 1 && stepIn(one[0]?.text ?? '') === kind.fields[at]?.step,
  );
  if (!isBare && !isNumbered) return null;
  const placed = kind.fields.map((field, at) => [field.id, boxes[at]?.place] as const);
  const headings = kind.fields.map((field, at) => [field.id, labels[at]?.[0]?.place] as const);
  return {
    boxes: Object.fromEntries(placed.flatMap(([id, place]) => (place ? [[id, place]] : []))),
    headings: Object.fromEntries(headings.flatMap(([id, place]) => (place ? [[id, place]] : []))),
    title: title.place,
    confidence: isNumbered ? 0.75 : 0.65,
  };
}

/** What else is said in the column of a box. */
function labelsOf(
  box: SketchedShape,
  shapes: readonly SketchedShape[],
  title: string,
): readonly SketchedShape[] {
  return shapes.filter(
    one =>
      one !== box &&
      one.place.shape !== title &&
      !isBlank(one.text) &&
      sharedWidth(one, box) > 0.5 &&
      one.width < 1.5 * box.width,
  );
}

/** The card's name, alone or with a goal behind a mark: "Partnerschapskaart: een thuis in de wijk". */
function isNameAlone(text: string, kind: CardKind): boolean {
  const [name = ''] = text.split(/[:\v\r\n–—]| - /u);
  const words = name.trim().toLowerCase().split(/\s+/u);
  return Object.values(kind.name).some(one => one.split(' ').length >= words.length);
}
