import { boxAt, type BoxPlace } from '../card/boxPlace.ts';
import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import { boxesOn, entriesAt } from './boxes.ts';
import { bodiesOf, hasRival, headingRows, type Bodies, type Heading } from './bodies.ts';
import { doubtOf, explanationIn, isMeasured } from './explanation.ts';
import type { Recognised } from './found.ts';
import { covers, formOf, isMatrix, isLargeEnough } from './area.ts';
import { headingIn, mentionedIn, namingOf } from './naming.ts';
import { transposed } from './transposed.ts';
import { stackedBodies } from './stacked.ts';
import { planeOf, sharedHeight, sharedWidth, type Plane } from './plane.ts';
import { isAbout, isName, titleOf } from './title.ts';
import { unnamed } from './unnamed.ts';

/**
 * The lowest confidence of a recognised card. Among the labelled slides of `npm run bench -- recognition`, every
 * recognised card has at least 0.60, and no other slide has as much.
 */
const LEAST_CONFIDENCE = 0.6;

/** Subtracted from the confidence when the fields are in rows or in a stack: few people make such cards. */
const LESS_IN_ROWS = 0.05;

/**
 * Recognises a slide as a card of this kind. Every field must have its own box. If the boxes are beside each other, the
 * name of a field is above, below, inside or on one side of its box. If the boxes are below each other, the name is on
 * the left, above or below. One name may be missing among boxes beside each other. All names may be missing under a
 * title that names the card. Returns null for a slide with a card's tag, for a kind with rows, and when the confidence
 * is too low.
 */
export function recognised(sketch: SlideSketch, kind: CardKind): Recognised | null {
  if (sketch.identity !== null || kind.rows.length > 0) return null;
  const found =
    byShapeNames(sketch, kind) ??
    byHeadings(sketch, kind) ??
    byRows(sketch, kind) ??
    byPile(sketch, kind) ??
    unnamed(sketch, kind);
  return found && found !== 'refused' && found.confidence >= LEAST_CONFIDENCE ? found : null;
}

/** Recognises a card from our template whose boxes have all lost their reserved names; null for other slides. */
export function recognisedNameless(sketch: SlideSketch, kind: CardKind): Recognised | null {
  const { identity } = sketch;
  if (identity?.kind !== kind.id || identity.boxes || boxesOn(sketch, kind).length > 0) return null;
  return recognised({ ...sketch, identity: null }, kind);
}

/** A card, `refused` for a slide that is no card or is ambiguous, or null to try the next method. */
type Finding = Recognised | 'refused' | null;

/**
 * Whether the slide has tables or groups whose contents cannot be read, and that together are at least as large as the
 * boxes of a card.
 */
export function hidesBoxes(sketch: SlideSketch): boolean {
  const hidden = sketch.shapes.filter(one => one.holds === 'table' || one.holds === 'group');
  return sketch.identity === null && covers(hidden, planeOf(sketch));
}

/** Whether the slide may hold a card that this PowerPoint cannot read, going by its title and hidden boxes. */
export function mayHoldCard(sketch: SlideSketch, kind: CardKind): boolean {
  return hidesBoxes(sketch) && (titleOf(sketch, [], kind)?.likeness ?? 0) > 0.5;
}

/** Finds a card from our template that lost its tag: its boxes still have their reserved names. */
function byShapeNames(sketch: SlideSketch, kind: CardKind): Recognised | null {
  const boxes = boxesOn(sketch, kind);
  if (boxes.length < kind.fields.length) return null;
  const title = sketch.shapes.find(one => one.isTitle)?.place ?? null;
  return { boxes: Object.fromEntries(boxes), headings: {}, title, confidence: 1 };
}

function byHeadings(sketch: SlideSketch, kind: CardKind): Finding {
  const plane = planeOf(sketch);
  const namings = namingsOn(plane, kind).filter(({ shape }) => shape.width < plane.width / 2);
  if (new Set(namings.map(one => one.field)).size < kind.fields.length - 1) return null;
  for (const headings of headingRows(namings, plane)) {
    const bodies = allBodies(headings, sketch, plane, kind);
    if (bodies && hasRival(namings, headings, bodies, plane)) return 'refused';
    const found = bodies && under(headings, bodies, plane, sketch, kind);
    if (found) return found;
  }
  return null;
}

/** Finds a card with its fields below each other and names on the left: columns on the transposed slide. */
function byRows(sketch: SlideSketch, kind: CardKind): Finding {
  const { sketch: turned, upright } = transposed(sketch);
  const plane = planeOf(turned);
  const namings = namingsOn(plane, kind).filter(({ shape }) => shape.height < plane.height / 2);
  if (new Set(namings.map(one => one.field)).size < kind.fields.length) return null;
  for (const headings of headingRows(namings, plane)) {
    const bodies = bodiesOf(headings, plane);
    const isBeside = bodies && headings.every(({ field, shape }) => bodies.get(field) !== shape);
    if (isBeside && hasRival(namings, headings, bodies, plane)) return 'refused';
    const found = isBeside ? under(headings, bodies, plane, sketch, kind, upright) : null;
    if (found === 'refused') return found;
    if (found) return { ...found, confidence: found.confidence - LESS_IN_ROWS };
  }
  return null;
}

/**
 * Finds a card whose names and boxes alternate in one stack, as on a portrait slide. Also finds a card whose names,
 * usually rotated, alternate with the boxes in one row.
 */
function byPile(sketch: SlideSketch, kind: CardKind): Finding {
  const { sketch: turned, upright } = transposed(sketch);
  const [standing, lying] = [planeOf(sketch), planeOf(turned)];
  return (
    pileIn(standing, lying, sketch, kind, upright) ?? pileIn(lying, standing, sketch, kind, shape => shape)
  );
}

function pileIn(
  along: Plane,
  across: Plane,
  sketch: SlideSketch,
  kind: CardKind,
  upright: (shape: SketchedShape) => SketchedShape,
): Finding {
  const turned = new Map(along.shapes.map((one, at) => [one, across.shapes[at] ?? one]));
  const turn = (shape: SketchedShape): SketchedShape => turned.get(shape) ?? shape;
  const rooms = along.shapes.filter(one => isLargeEnough(turn(one), across));
  const named = namingsOn(along, kind);
  const outside = named.filter(({ shape }) => !rooms.includes(shape));
  const headings = outside.length > 0 ? outside : named;
  const fields = new Set(headings.map(one => one.field));
  if (fields.size < kind.fields.length || headings.length > fields.size) return null;
  const bodies =
    outside.length > 0 ? stackedBodies(headings, rooms, along) : stackedSelves(headings, along, sketch, kind);
  if (!bodies) return null;
  const found = under(
    headings.map(one => ({ ...one, shape: turn(one.shape) })),
    new Map([...bodies].map(([field, box]) => [field, turn(box)])),
    across,
    sketch,
    kind,
    upright,
  );
  return found && found !== 'refused' ? { ...found, confidence: found.confidence - LESS_IN_ROWS } : found;
}

/**
 * Returns stacked boxes that start with their own names, under a title that names the card. Empty boxes count only in a
 * stack along the longer side of the slide: otherwise five bars with names are an overview.
 */
function stackedSelves(
  headings: readonly Heading[],
  plane: Plane,
  sketch: SlideSketch,
  kind: CardKind,
): Bodies | null {
  const boxes = headings.map(one => one.shape);
  const title = titleOf(sketch, boxes, kind);
  const isFilled = headings.some(one => paragraphs(one.shape.text).length > one.paragraphs);
  const isCard = isFilled ? (title?.likeness ?? 0) > 0.8 : title && isName(title, kind);
  const mayBeEmpty = isFilled || plane.height > plane.width;
  return isCard && mayBeEmpty ? new Map(headings.map(({ field, shape }) => [field, shape])) : null;
}

function namingsOn(plane: Plane, kind: CardKind): readonly Heading[] {
  return plane.shapes.flatMap((shape): Heading[] => {
    const naming = namingOf(shape.text, kind);
    return naming ? [{ ...naming, shape }] : [];
  });
}

/**
 * Evaluates the slide on the assumption that these are its headings and boxes. `upright` returns the original shape of
 * a transposed shape.
 */
function under(
  named: readonly Heading[],
  bodies: Bodies,
  plane: Plane,
  sketch: SlideSketch,
  kind: CardKind,
  upright = (shape: SketchedShape): SketchedShape => shape,
): Finding {
  const form = formOf([...bodies.values()], plane);
  if (form === 0 || isMatrix([...bodies.values()], plane)) return null;
  const headings = named.map(one => ({ ...one, shape: upright(one.shape) }));
  const boxOf = [...bodies].map(([id, shape]) => [id, upright(shape)] as const);
  const boxes = boxOf.map(([, shape]) => shape);
  const title = titleOf(sketch, boxes, kind);
  const places = boxOf.map(([id, shape]) => [id, boxPlace(shape, boxes, headings, kind)] as const);
  const said = places.map(([id, place]) => [id, entriesAt(sketch, place)] as const);
  const texts = said.map(([, one]) => one);
  const explanation = explanationIn(said, kind);
  if (isAbout(title, texts) || isMeasured(texts) || explanation === 'told') return 'refused';
  const quality = headings.reduce((sum, one) => sum + one.quality, 0) / kind.fields.length;
  const confidence = 0.6 * quality + 0.2 * form + 0.2 * (title?.likeness ?? 0) - doubtOf(texts);
  return {
    boxes: Object.fromEntries(places),
    headings: Object.fromEntries(
      headings.flatMap(({ field, shape }) => (boxes.includes(shape) ? [] : [[field, shape.place] as const])),
    ),
    title: title?.place ?? null,
    // An unfilled card looks the same as a slide that only asks these questions.
    confidence: explanation === 'asked' ? LEAST_CONFIDENCE : Math.min(1, confidence),
  };
}

/**
 * Returns the box of every field. If one field has no heading, it gets the only other box with the same top and size.
 * Returns null when that box is missing or uncertain.
 */
function allBodies(
  headings: readonly Heading[],
  sketch: SlideSketch,
  plane: Plane,
  kind: CardKind,
): Bodies | null {
  const named = bodiesOf(headings, plane);
  const [missing, ...more] = kind.fields.filter(({ id }) => !headings.some(one => one.field === id));
  if (!named || !missing) return named;
  const bodies = [...named.values()];
  const others = otherBoxes(bodies, plane);
  const isCard = (titleOf(sketch, bodies, kind)?.likeness ?? 0) > 0.8;
  const [spare, ...rest] = isCard ? others : others.filter(one => isNameless(one, bodies, headings, plane));
  if (!spare || more.length + rest.length > 0) return null;
  const mentioned = labelsOf(spare, bodies, headings, plane).flatMap(text => mentionedIn(text, kind));
  const isOfAnother = mentioned.length > 0 && !mentioned.includes(missing.id);
  return isOfAnother ? null : new Map([...named, [missing.id, spare]]);
}

/** Returns the other boxes with about the same top and size as the known boxes. */
function otherBoxes(bodies: readonly SketchedShape[], plane: Plane): readonly SketchedShape[] {
  const [model] = bodies;
  if (!model) return [];
  return plane.shapes.filter(
    one =>
      !bodies.includes(one) &&
      isLargeEnough(one, plane) &&
      Math.abs(one.top - model.top) < 0.03 * plane.height &&
      Math.abs(one.width - model.width) < 0.1 * model.width &&
      Math.abs(one.height - model.height) < 0.1 * model.height,
  );
}

/** Whether all texts that can name a box are blank. */
function isNameless(
  box: SketchedShape,
  bodies: readonly SketchedShape[],
  headings: readonly Heading[],
  plane: Plane,
): boolean {
  return labelsOf(box, bodies, headings, plane).every(isBlank);
}

/**
 * Returns the texts that can name a box: its own text when the other boxes start with their headings, otherwise the
 * texts in its column that are in the row of the headings.
 */
function labelsOf(
  box: SketchedShape,
  bodies: readonly SketchedShape[],
  headings: readonly Heading[],
  { shapes }: Plane,
): readonly string[] {
  if (headings.every(one => bodies.includes(one.shape))) return [box.text];
  return shapes
    .filter(
      one =>
        one !== box &&
        sharedWidth(one, box) >= 0.5 &&
        headings.some(({ shape }) => sharedHeight(shape, one) >= 0.5),
    )
    .map(one => one.text);
}

/**
 * Returns the place of a box and the heading in its text: the name of a field, or the first line when no name is found.
 * The heading is empty when the card has its headings outside the boxes.
 */
function boxPlace(
  shape: SketchedShape,
  boxes: readonly SketchedShape[],
  headings: readonly Heading[],
  kind: CardKind,
): BoxPlace {
  const beginsWithOne =
    headings.some(one => one.shape === shape) || headings.every(one => boxes.includes(one.shape));
  const heading = beginsWithOne ? (headingIn(shape.text, kind) ?? firstLine(shape.text)) : '';
  return boxAt(shape.place, heading);
}

function firstLine(raw: string): string {
  return raw.slice(0, paragraphs(raw)[0]?.end);
}
