import type { Boxes, BoxPlace, TextPlace } from '../card/boxPlace.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { bodyShape } from '../card/names.ts';
import { entriesIn, isBlank, paragraphs } from '../text/paragraphs.ts';
import { bodiesOf, formOf, headingRow, isMatrix, isRoomy, type Heading } from './columns.ts';
import { headingIn, namingOf } from './naming.ts';
import { planeOf, sharedHeight, sharedWidth, type Plane } from './plane.ts';
import { isAbout, isOneSentenceEach, titleOf } from './title.ts';
import { unnamed } from './unnamed.ts';

/** A slide that someone else made, taken for a card of some kind. */
export interface Recognised {
  readonly boxes: Boxes;
  /** The shapes that only hold the name of a field. */
  readonly headings: Readonly<Partial<Record<FieldId, TextPlace>>>;
  readonly title: TextPlace | null;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Slides with less are not taken for a card. */
export const LEAST_CONFIDENCE = 0.6;

/**
 * Takes a slide for a card of this kind, or gives null: for a slide that carries a card's tag already, and for one
 * that is not sure enough. All fields must have a box of their own, beside each other, with the field's name
 * above, below or in it. One name may be missing, and all may be under a title that names the card. Kinds with
 * several rows of fields are not recognised.
 */
export function recognised(sketch: SlideSketch, kind: CardKind): Recognised | null {
  if (sketch.identity !== null || kind.rows.length > 0) return null;
  const found = byShapeNames(sketch, kind) ?? byHeadings(sketch, kind) ?? unnamed(sketch, kind);
  return found && found.confidence >= LEAST_CONFIDENCE ? found : null;
}

/**
 * Whether the slide may hold a card that this PowerPoint does not show: its title names the card, and it has a
 * table or group that nobody can look into.
 */
export function mayHoldCard(sketch: SlideSketch, kind: CardKind): boolean {
  const isClosed = sketch.shapes.some(one => one.holds === 'table' || one.holds === 'group');
  return sketch.identity === null && isClosed && (titleOf(sketch, [], kind)?.likeness ?? 0) > 0.5;
}

/** A card of our own that lost its tag: its boxes still have their names. */
function byShapeNames({ shapes }: SlideSketch, kind: CardKind): Recognised | null {
  const boxes = kind.fields.flatMap(({ id }) => {
    const shape = shapes.find(one => one.place.name === bodyShape(id));
    return shape ? [[id, shape.place] as const] : [];
  });
  if (boxes.length < kind.fields.length) return null;
  const title = shapes.find(one => one.isTitle)?.place ?? null;
  return { boxes: Object.fromEntries(boxes), headings: {}, title, confidence: 1 };
}

function byHeadings(sketch: SlideSketch, kind: CardKind): Recognised | null {
  const plane = planeOf(sketch);
  const shapes = sketch.shapes.filter(one => one.holds === 'text' && !one.isTitle);
  const namings = shapes.flatMap((shape): Heading[] => {
    const naming = shape.width < plane.width / 2 ? namingOf(shape.text, kind) : null;
    return naming ? [{ ...naming, shape }] : [];
  });
  const headings = headingRow(namings, plane);
  if (headings.length < kind.fields.length - 1) return null;
  const named = bodiesOf(headings, shapes, plane);
  if (!named) return null;
  const title = titleOf(sketch, [...named.values()], kind);
  const missing = kind.fields.filter(({ id }) => !named.has(id)).map(one => one.id);
  const isCard = title !== null && title.likeness > 0.8;
  const spare = missing.length === 0 ? [] : otherBoxes([...named.values()], shapes, plane);
  const alone = isCard ? spare : spare.filter(one => isNameless(one, headings, shapes));
  if (alone.length !== missing.length) return null;
  const bodies = new Map([...named, ...zipped(missing, alone)]);
  const boxes = [...bodies.values()];
  const form = formOf(boxes, shapes, plane);
  if (form === 0 || isMatrix(boxes, shapes)) return null;
  const places = [...bodies].map(([id, shape]) => [id, boxPlace(shape, headings, kind)] as const);
  const said = places.map(([id, { heading = '' }]) =>
    entriesIn((bodies.get(id)?.text ?? '').slice(heading.length)),
  );
  if (isAbout(title, said)) return null;
  const quality = headings.reduce((sum, one) => sum + one.quality, 0) / kind.fields.length;
  const confidence =
    0.6 * quality + 0.2 * form + 0.2 * (title?.likeness ?? 0) - (isOneSentenceEach(said) ? 0.25 : 0);
  return {
    boxes: Object.fromEntries(places),
    headings: Object.fromEntries(
      headings.flatMap(({ field, shape }) => (boxes.includes(shape) ? [] : [[field, shape.place] as const])),
    ),
    title: title?.place ?? null,
    confidence: Math.min(1, confidence),
  };
}

/** The boxes beside those of a card that are just like them. */
function otherBoxes(
  bodies: readonly SketchedShape[],
  shapes: readonly SketchedShape[],
  plane: Plane,
): readonly SketchedShape[] {
  const [model] = bodies;
  if (!model) return [];
  return shapes.filter(
    one =>
      !bodies.includes(one) &&
      isRoomy(one, shapes, plane) &&
      Math.abs(one.top - model.top) < 0.03 * plane.height &&
      Math.abs(one.width - model.width) < 0.1 * model.width &&
      Math.abs(one.height - model.height) < 0.1 * model.height,
  );
}

/** Whether nothing says what a box is for: it is empty where the others begin with a heading, and has none above it. */
function isNameless(
  box: SketchedShape,
  headings: readonly Heading[],
  shapes: readonly SketchedShape[],
): boolean {
  const hasOwn = headings.some(({ shape }) => sharedHeight(shape, box) > 0.8);
  if (hasOwn) return isBlank(box.text);
  return shapes.every(
    one =>
      one === box ||
      isBlank(one.text) ||
      sharedWidth(one, box) < 0.5 ||
      headings.every(({ shape }) => sharedHeight(shape, one) < 0.5),
  );
}

/** Where a box is, with the heading that it begins with: a name of a field, or what stands in the place of one. */
function boxPlace(shape: SketchedShape, headings: readonly Heading[], kind: CardKind): BoxPlace {
  const others = headings.filter(one => one.shape !== shape);
  const isInside =
    others.length < headings.length || others.every(one => sharedHeight(one.shape, shape) > 0.8);
  const heading = isInside ? (headingIn(shape.text, kind) ?? firstLine(shape.text)) : '';
  return heading === '' ? shape.place : { ...shape.place, heading };
}

function firstLine(raw: string): string {
  return raw.slice(0, paragraphs(raw)[0]?.end);
}

function zipped<A, B>(ones: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] {
  return ones.flatMap((one, at) => others.slice(at, at + 1).map(other => [one, other] as const));
}
