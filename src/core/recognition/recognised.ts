import { boxAt, type BoxPlace } from '../card/boxPlace.ts';
import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import { boxesOn, entriesAt } from './boxes.ts';
import { bodiesOf, hasRival, headingRows, type Bodies, type Heading } from './bodies.ts';
import { doubtOf, explanationIn, isMeasured } from './explanation.ts';
import type { Recognised } from './found.ts';
import { covers, formOf, isMatrix, isRoomy } from './room.ts';
import { headingIn, mentionedIn, namingOf } from './naming.ts';
import { onSide } from './onSide.ts';
import { stackedBodies } from './stacked.ts';
import { planeOf, sharedHeight, sharedWidth, type Plane } from './plane.ts';
import { isAbout, isName, titleOf } from './title.ts';
import { unnamed } from './unnamed.ts';

/**
 * Slides with less are not taken for a card. Of the slides that `npm run bench -- recognition` knows the truth of, the
 * card that is least sure has 0.60; none of the others has as much.
 */
const LEAST_CONFIDENCE = 0.6;

/** Few people make a card of rows or of a pile. */
const LESS_IN_ROWS = 0.05;

/**
 * Takes a slide for a card of this kind, or gives null: for a slide that carries a card's tag already, and for one
 * that is not sure enough. All fields must have a box of their own: beside each other, with the field's name
 * above, below or in it or on one side of it, or below each other, with the name on its left, above or below it. Of those beside each other one name may be
 * missing, and all may be under a title that names the card. Kinds with several rows of fields are not recognised.
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

/** Takes the slide of a card of our own for a card, none of whose boxes has its name; null for another one. */
export function recognisedNameless(sketch: SlideSketch, kind: CardKind): Recognised | null {
  const { identity } = sketch;
  if (identity?.kind !== kind.id || identity.boxes || boxesOn(sketch, kind).length > 0) return null;
  return recognised({ ...sketch, identity: null }, kind);
}

/** A card; `refused` for a slide that says that it is none, or that leaves open which box is whose; null to look on. */
type Finding = Recognised | 'refused' | null;

/**
 * Whether the slide has tables or groups that nobody can look into, and that are as large together as the boxes of a
 * card at least.
 */
export function hidesBoxes(sketch: SlideSketch): boolean {
  const hidden = sketch.shapes.filter(one => one.holds === 'table' || one.holds === 'group');
  return sketch.identity === null && covers(hidden, planeOf(sketch));
}

/** Whether the slide may hold a card that this PowerPoint does not show: it hides boxes, and its title names the card. */
export function mayHoldCard(sketch: SlideSketch, kind: CardKind): boolean {
  return hidesBoxes(sketch) && (titleOf(sketch, [], kind)?.likeness ?? 0) > 0.5;
}

/** A card of our own that lost its tag: its boxes still have their names. */
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

/** A card with its fields below each other, each with its name on the left: the columns of a slide on its side. */
function byRows(sketch: SlideSketch, kind: CardKind): Finding {
  const { sketch: turned, upright } = onSide(sketch);
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
 * A card with names and boxes in one pile, as on a slide in portrait; or in one row, with the names, mostly on their side,
 * between the boxes. `across` is the plane on which the boxes are beside each other, shape by shape the same as `along`.
 */
function byPile(sketch: SlideSketch, kind: CardKind): Finding {
  const { sketch: turned, upright } = onSide(sketch);
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
  const rooms = along.shapes.filter(one => isRoomy(turn(one), across));
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
 * Returns the boxes of a pile that begin with their names themselves, under a title that names the card. Empty ones are a
 * card on a slide in portrait only: bars with five names are an overview elsewhere.
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

/** What the slide is when these are the headings of its boxes; `upright` gives the shapes as they stand on it. */
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
    // Nobody can tell a card that waits to be filled from a slide that asks the same.
    confidence: explanation === 'asked' ? LEAST_CONFIDENCE : Math.min(1, confidence),
  };
}

/** The box of every field: of the headings, and for a field without one the only other box like those. */
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

/** The boxes beside those of a card that are just like them. */
function otherBoxes(bodies: readonly SketchedShape[], plane: Plane): readonly SketchedShape[] {
  const [model] = bodies;
  if (!model) return [];
  return plane.shapes.filter(
    one =>
      !bodies.includes(one) &&
      isRoomy(one, plane) &&
      Math.abs(one.top - model.top) < 0.03 * plane.height &&
      Math.abs(one.width - model.width) < 0.1 * model.width &&
      Math.abs(one.height - model.height) < 0.1 * model.height,
  );
}

/** Whether nothing says what a box is for: it is empty where the others begin with a heading, and has none above it. */
function isNameless(
  box: SketchedShape,
  bodies: readonly SketchedShape[],
  headings: readonly Heading[],
  plane: Plane,
): boolean {
  return labelsOf(box, bodies, headings, plane).every(isBlank);
}

/** The texts that can name a box: its own where the others begin with their heading, else those beside the headings. */
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

/** Where a box is, with the heading that it begins with: a name of a field, or what stands in the place of one. */
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
