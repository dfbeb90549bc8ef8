import { headingShape, namedBoxes, TITLE_SHAPE } from '../card/names.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import { bottomOf, middleOf, sharedHeight, sharedWidth } from './plane.ts';

/** The name and frame of a shape that holds text. All lengths are in the same unit. */
export interface NamedShape {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The prefix of all reserved shape names of a card. */
const RESERVED = TITLE_SHAPE.slice(0, TITLE_SHAPE.indexOf(':') + 1);

/**
 * Returns the boxes of a card from our template among the text shapes of its slide. Finds a box by its reserved name.
 * Finds a renamed or redrawn box by its heading, or by its place between the other boxes. Leaves out a field whose box
 * is uncertain.
 */
export function ownBoxes<Shape extends NamedShape>(
  shapes: readonly Shape[],
  kind: CardKind,
): ReadonlyMap<FieldId, Shape> {
  const known = namedBoxes(shapes, kind.fields);
  const missing = kind.fields.map(one => one.id).filter(id => !known.has(id));
  const free = looseShapes(shapes);
  const candidates = missing.map(id => [id, candidatesOf(id, free, shapes, known, kind)] as const);
  const found = candidates.flatMap(([id, [box, ...more]]) => {
    const isShared = candidates.some(([other, boxes]) => other !== id && box && boxes.includes(box));
    return box && more.length === 0 && !isShared ? [[id, box] as const] : [];
  });
  return new Map([...known, ...found]);
}

/** Returns the shapes without a reserved name: those that a person drew or renamed. */
export function looseShapes<Shape extends NamedShape>(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.filter(one => !one.name.startsWith(RESERVED));
}

/**
 * Returns the shapes that can be the box of a field: shapes under its heading. When the heading is missing, returns the
 * shapes that fit between the other boxes.
 */
function candidatesOf<Shape extends NamedShape>(
  id: FieldId,
  free: readonly Shape[],
  shapes: readonly Shape[],
  known: ReadonlyMap<FieldId, Shape>,
  kind: CardKind,
): readonly Shape[] {
  const heading = shapes.find(one => one.name === headingShape(id));
  if (heading) return free.filter(one => isUnder(one, heading, [...known.values()]));
  if (kind.rows.length > 0) return [];
  const at = kind.fields.findIndex(one => one.id === id);
  const boxAt = (one: CardKind['fields'][number]): Shape[] => {
    const box = known.get(one.id);
    return box ? [box] : [];
  };
  const left = kind.fields.slice(0, at).flatMap(boxAt);
  const right = kind.fields.slice(at + 1).flatMap(boxAt);
  return free.filter(
    one =>
      left.every(box => middleOf(box) < middleOf(one)) &&
      right.every(box => middleOf(box) > middleOf(one)) &&
      [...left, ...right].some(box => isLike(one, box)) &&
      [...left, ...right].every(box => sharedWidth(one, box) < 0.5),
  );
}

/**
 * Whether a shape is under a heading, about as wide as the heading, and high enough for a box: as high as the heading,
 * or half as high as the lowest known box.
 */
function isUnder(shape: NamedShape, heading: NamedShape, boxes: readonly NamedShape[]): boolean {
  const least = Math.min(heading.height, ...boxes.map(one => one.height / 2));
  return (
    Math.abs(middleOf(shape) - middleOf(heading)) < heading.width / 2 &&
    isWithin(shape.width, heading.width, 0.5) &&
    shape.height >= least &&
    shape.top >= heading.top + heading.height / 2 &&
    shape.top < bottomOf(heading) + Math.max(heading.height, ...boxes.map(one => one.height / 2))
  );
}

/** Whether a shape is about as large as a box and in the same row. */
function isLike(shape: NamedShape, box: NamedShape): boolean {
  return (
    isWithin(shape.width, box.width, 0.3) &&
    isWithin(shape.height, box.height, 0.5) &&
    sharedHeight(shape, box) > 0.7
  );
}

function isWithin(length: number, model: number, share: number): boolean {
  return Math.abs(length - model) <= share * model;
}
