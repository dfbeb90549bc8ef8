import { boxAt } from '../card/boxPlace.ts';
import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { entriesIn, isBlank } from '../text/paragraphs.ts';
import { formOf, isLargeEnough } from './area.ts';
import { namingOf, stepIn } from './naming.ts';
import { evenness, planeOf, rightOf, sharedWidth, type Plane } from './plane.ts';
import { explanationIn } from './explanation.ts';
import type { Recognised } from './found.ts';
import { isName, describesCard, titleOf, type Title } from './title.ts';
import { wordsOf } from './wording.ts';

/** Words in the title of a slide with texts that are not entries, also under the name of a card. */
const OTHERWISE =
  /\b(groepen|groepsindeling|indeling|tafels|deelnemers|spelregels|geboden|uitgangspunten|principes|citaten|groups|division|tables|participants|rules|principles|quotes)\b/iu;

/**
 * Recognises a slide whose boxes have no names, with low confidence. There must be as many boxes as fields, of equal
 * size and spacing. Their columns may contain no other text than step numbers in the card's order. Empty boxes need the
 * card's name as title, alone or with a goal. Filled boxes need any name of the card as title, and texts that can be
 * entries.
 */
export function unnamed(sketch: SlideSketch, kind: CardKind): Recognised | null {
  const plane = planeOf(sketch);
  const boxes = plane.shapes
    .filter(one => isLargeEnough(one, plane) && one.width < plane.width / 3)
    .toSorted((a, b) => a.left - b.left);
  if (boxes.length !== kind.fields.length || !isEven(boxes, plane)) return null;
  // If several boxes have names that do not identify their fields, the order of the boxes does not identify them
  // either.
  if (boxes.filter(one => namingOf(one.text, kind) !== null).length > 1) return null;
  const title = titleOf(sketch, boxes, kind);
  const isFilled = boxes.some(one => !isBlank(one.text));
  if (!title || !(isFilled ? mayBeSaid(boxes, title, kind) : isName(title, kind))) return null;
  const labels = boxes.map(box => labelsOf(box, plane.shapes, title.place.shape));
  const isBare = labels.every(one => one.length === 0);
  const isNumbered = labels.every(
    (one, at) => one.length === 1 && stepIn(one[0]?.text ?? '') === kind.fields[at]?.step,
  );
  if (!isBare && !isNumbered) return null;
  const placed = kind.fields.map((field, at) => [field.id, boxes[at]?.place] as const);
  const headings = kind.fields.map((field, at) => [field.id, labels[at]?.[0]?.place] as const);
  return {
    boxes: Object.fromEntries(placed.flatMap(([id, place]) => (place ? [[id, boxAt(place)]] : []))),
    headings: Object.fromEntries(headings.flatMap(([id, place]) => (place ? [[id, place]] : []))),
    title: title.place,
    confidence: (isFilled ? (isName(title, kind) ? 0.63 : 0.6) : 0.65) + (isNumbered ? 0.1 : 0),
  };
}

function isEven(boxes: readonly SketchedShape[], plane: Plane): boolean {
  const gaps = boxes.slice(1).map((one, at) => one.left - rightOf(boxes[at] ?? one));
  return (
    evenness(boxes.map(one => one.width)) > 0.97 &&
    evenness(boxes.map(one => one.height)) > 0.97 &&
    Math.max(...gaps) - Math.min(...gaps) < 0.01 * plane.width &&
    Math.min(...gaps) > -1 &&
    formOf(boxes, plane) >= 0.97
  );
}

/**
 * Whether the texts in the boxes can be entries instead of lists of another kind. Such lists start with a heading of
 * one or two words, or are equally long. Under the card's own name, equally long lists of more than one text are
 * accepted.
 */
function mayBeSaid(boxes: readonly SketchedShape[], title: Title, kind: CardKind): boolean {
  if (title.likeness <= 0.5 || describesCard(title) || OTHERWISE.test(title.text)) return false;
  const said = boxes.map(one => entriesIn(one.text));
  const filled = said.filter(one => one.length > 0);
  const isBrief = (text = ''): boolean => wordsOf(text).length <= 2;
  if (filled.length < 3 || filled.every(([first]) => isBrief(first))) return false;
  const byField = kind.fields.map(({ id }, at) => [id, said[at] ?? []] as const);
  if (explanationIn(byField, kind)) return false;
  const counts = new Set(filled.map(one => one.length));
  return counts.size > 1 || (isName(title, kind) && !counts.has(1));
}

/** Returns the other texts in the column of a box. */
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
