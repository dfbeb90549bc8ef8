import { boxAt, nameMark, type Boxes, type BoxPlace } from '../card/boxPlace.ts';
import { bodyOf } from '../card/heading.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import { bodyShape } from '../card/names.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { entriesIn } from '../text/paragraphs.ts';
import { isSamePlace } from './drawing.ts';
import { headingIn } from './naming.ts';
import { looseShapes, ownBoxes } from './ownBoxes.ts';

/**
 * Returns the boxes of a card. The tag of a card that someone else made describes its boxes. The boxes of a card from
 * our template have reserved names. If such a card still has its tag, `ownBoxes` also finds renamed boxes.
 */
export function boxesOn(sketch: SlideSketch, kind: CardKind): readonly (readonly [FieldId, BoxPlace])[] {
  const { identity, shapes } = sketch;
  if (identity?.boxes) return adoptedBoxes(sketch, identity.boxes, kind);
  const texts = textShapes(sketch);
  const own = identity ? ownBoxes(texts, kind) : new Map<FieldId, NamedText>();
  return kind.fields.flatMap(({ id }) => {
    const shape = own.get(id) ?? shapes.find(one => one.place.name === bodyShape(id));
    return shape ? [[id, boxAt(shape.place)] as const] : [];
  });
}

/**
 * Returns the texts outside the boxes of a card with a missing box: the missing box may have held them. Leaves out
 * headings and other printed texts of the card. Returns an empty array when no box is missing or the slide has no tag.
 */
export function unplacedOn(sketch: SlideSketch, kind: CardKind): readonly string[] {
  const boxes = boxesOn(sketch, kind);
  const isThere = (place: BoxPlace): boolean => textIn(sketch, place) !== null;
  const wanted = sketch.identity?.boxes ? Object.keys(sketch.identity.boxes).length : kind.fields.length;
  if (sketch.identity === null || boxes.filter(([, place]) => isThere(place)).length === wanted) return [];
  return looseShapes(textShapes(sketch))
    .filter(one => !one.isTitle && !boxes.some(([, place]) => isSamePlace(place, one.place)))
    .flatMap(({ text }) => entriesIn(text.slice((headingIn(text, kind) ?? '').length)));
}

/**
 * Whether a card from our template lacks boxes and its slide has a group whose shapes this PowerPoint cannot read. The
 * group may contain the boxes.
 */
export function hidesOwnBoxes(sketch: SlideSketch, kind: CardKind): boolean {
  const { identity, shapes } = sketch;
  const isOwn = identity?.kind === kind.id && !identity.boxes;
  return (
    isOwn && shapes.some(one => one.holds === 'group') && boxesOn(sketch, kind).length < kind.fields.length
  );
}

type NamedText = SketchedShape & { readonly name: string };

function textShapes({ shapes }: SlideSketch): readonly NamedText[] {
  return shapes.filter(one => one.holds === 'text').map(one => ({ ...one, name: one.place.name }));
}

/**
 * Returns the boxes that the tag of a card that someone else made describes. If the shape of a box is missing, uses the
 * only other text shape with the same name mark. An open card uses the same rule.
 */
function adoptedBoxes(
  { shapes }: SlideSketch,
  boxes: Boxes,
  kind: CardKind,
): readonly (readonly [FieldId, BoxPlace])[] {
  return kind.fields.flatMap(({ id }) => {
    const place = boxes[id];
    if (!place) return [];
    if (place.cell || shapes.some(one => isSamePlace(one.place, place))) return [[id, place] as const];
    const marked = shapes.filter(one => one.holds === 'text' && nameMark(one.place.name) === place.mark);
    const [only] = marked;
    const isFree = only && !Object.values(boxes).some(one => one && isSamePlace(one, only.place));
    const found = isFree && marked.length === 1 ? { ...place, shape: only.place.shape } : place;
    return [[id, found] as const];
  });
}

/** Returns the raw text in a box, without its heading; null when the shape is missing. */
export function textIn(
  { shapes }: SlideSketch,
  place: Pick<BoxPlace, 'shape' | 'cell' | 'heading'>,
): string | null {
  const raw = shapes.find(one => isSamePlace(one.place, place))?.text;
  return raw === undefined ? null : raw.slice(bodyOf(raw, place.heading).start);
}

/** Returns the entries in a box; an empty array when the shape is missing. */
export function entriesAt(sketch: SlideSketch, place: BoxPlace): readonly string[] {
  return entriesIn(textIn(sketch, place) ?? '');
}
