import type { Boxes, BoxPlace, TextPlace } from '../card/boxPlace.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { bodyShape } from '../card/names.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import { bodiesOf, formOf, headingRow, isMatrix, isRoomy, type Heading } from './columns.ts';
import { isQuestion, namingOf } from './naming.ts';
import { planeOf, sharedWidth } from './plane.ts';
import { isExplanation, titleOf, type Title } from './title.ts';
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
  const missing = kind.fields.filter(({ id }) => !named.has(id)).map(one => one.id);
  const spare = missing.length === 0 ? [] : nameless(headings, [...named.values()], shapes, plane);
  if (spare.length !== missing.length) return null;
  const bodies = new Map([...named, ...missing.map((id, at) => [id, spare[at]] as const)]);
  const boxes = [...bodies.values()].filter(one => one !== undefined);
  const form = formOf(boxes, shapes, plane);
  if (form === 0 || isMatrix(boxes, shapes)) return null;
  const title = titleOf(sketch, boxes, kind);
  if (isExplanation(title, boxes, headings)) return null;
  const quality = headings.reduce((sum, one) => sum + one.quality, 0) / kind.fields.length;
  return {
    boxes: Object.fromEntries(
      [...bodies].flatMap(([id, shape]) =>
        shape ? [[id, boxPlace(id, shape, headings, kind)] as const] : [],
      ),
    ),
    headings: Object.fromEntries(
      headings.flatMap(({ field, shape }) => (boxes.includes(shape) ? [] : [[field, shape.place] as const])),
    ),
    title: title?.place ?? null,
    confidence: confidenceOf(quality, form, title),
  };
}

function confidenceOf(quality: number, form: number, title: Title | null): number {
  return Math.min(1, 0.6 * quality + 0.2 * form + 0.2 * (title?.likeness ?? 0));
}

/** A box like the others, when there is one, in a column that says nothing of what it is for. */
function nameless(
  headings: readonly Heading[],
  bodies: readonly SketchedShape[],
  shapes: readonly SketchedShape[],
  plane: ReturnType<typeof planeOf>,
): readonly SketchedShape[] {
  const [model] = bodies;
  if (!model) return [];
  const like = shapes.filter(
    one =>
      !bodies.includes(one) &&
      isRoomy(one, shapes, plane) &&
      Math.abs(one.top - model.top) < 0.03 * plane.height &&
      Math.abs(one.width - model.width) < 0.1 * model.width &&
      Math.abs(one.height - model.height) < 0.1 * model.height,
  );
  const isInside = headings.some(one => bodies.includes(one.shape));
  return like.filter(box => {
    if (isInside) return isBlank(box.text);
    const above = shapes.filter(
      one =>
        one !== box &&
        sharedWidth(one, box) > 0.5 &&
        one.top + one.height <= box.top + 6 &&
        one.width < plane.width / 2,
    );
    return above.every(one => isBlank(one.text));
  });
}

/** Where a box is, and which of its first paragraphs are its heading, a question about the field included. */
function boxPlace(id: FieldId, shape: SketchedShape, headings: readonly Heading[], kind: CardKind): BoxPlace {
  const heading = headings.find(one => one.field === id && one.shape === shape);
  if (!heading) return shape.place;
  return { ...shape.place, heading: headingText(shape.text, heading.paragraphs, kind, id) };
}

function headingText(raw: string, count: number, kind: CardKind, id: FieldId): string {
  const all = paragraphs(raw);
  const question = all[count];
  const isAsked = question && isQuestion(question.text, kind, id);
  return raw.slice(0, all[isAsked ? count : count - 1]?.end ?? raw.length);
}
