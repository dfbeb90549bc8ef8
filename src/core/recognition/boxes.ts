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
 * Returns the boxes of a card. An adopted card's tag says where they are. On a card of our own they have reserved names;
 * if the slide has our tag, `ownBoxes` also finds a box that lost its name.
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
 * Returns the entries outside the boxes of a card that misses a box: that box may have held them. Returns none for a card
 * that has all its boxes, and nothing that the card itself prints.
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

/** Whether a card of our own lacks boxes on a slide with a group that this PowerPoint does not show the inside of. */
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

/** The boxes that a tag describes: one whose shape is gone is the only other shape with its mark, as on an open card. */
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

/** The raw text in a box, without its heading; null when its shape is not there. */
export function textIn(
  { shapes }: SlideSketch,
  place: Pick<BoxPlace, 'shape' | 'cell' | 'heading'>,
): string | null {
  const raw = shapes.find(one => isSamePlace(one.place, place))?.text;
  return raw === undefined ? null : raw.slice(bodyOf(raw, place.heading).start);
}

/** The entries in a box; none when its shape is not there. */
export function entriesAt(sketch: SlideSketch, place: BoxPlace): readonly string[] {
  return entriesIn(textIn(sketch, place) ?? '');
}
