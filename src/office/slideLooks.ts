import type { CardOnSlide } from '../core/deck/deck.ts';
import type { ShapeAppearance, AppearanceFix, SlideAppearance } from '../core/deck/slideLooks.ts';
import { done, type Outcome } from '../core/deck/trouble.ts';
import type { Turn } from './calls.ts';
import type { CardAccess } from './cardAccess.ts';
import type { CardShapes } from './cardShapes.ts';
import type { Sight } from './library.ts';
import { readEach } from './readEach.ts';
import { readTexts } from './readTexts.ts';
import { queueShapes, shapeAt, type FoundShape } from './shapesWithin.ts';
import { holdsText } from './textless.ts';
import { isTitleType, namedTitle, ownTitle } from './title.ts';

/** Reads the appearance of a card's slide; see `readLooks`. */
export async function readAppearance(
  turn: Turn,
  card: CardOnSlide,
  cards: Pick<CardAccess, 'known' | 'find'>,
  sight: Sight,
): Promise<Outcome<SlideAppearance>> {
  const read = turn.read(async context => {
    const shapes = cards.known(card) ?? (await cards.find(context, card));
    return readLooks(context, card, shapes, sight);
  });
  return done(await read);
}

/**
 * Reads the appearance of the shapes on a card's slide. A group or table counts as one shape. Costs three syncs, one
 * more when there are placeholders, and some more when a shape is refused.
 */
async function readLooks(
  context: PowerPoint.RequestContext,
  { slide }: CardOnSlide,
  { fields }: CardShapes,
  sight: Sight,
): Promise<SlideAppearance> {
  const take = queueShapes(context, slide);
  await context.sync();
  const shapes = take();
  const title = await titleOf(context, slide, shapes, sight);
  const holders = shapes.filter(one => holdsText(one.type));
  const texts = await readTexts(
    context,
    holders.map(({ path }) => ({ slide, path })),
  );
  const textOf = new Map(holders.map((one, at) => [one, texts[at] ?? '']));
  // When reading a text is refused, reading its font is refused too. An empty text needs no font.
  const looks = await readEach(context, shapes, one =>
    queueLook(context, slide, one, textOf.get(one) ?? null, sight),
  );
  // Tables and groups are not boxes, even when they contain the boxes of fields.
  const fieldOf = new Map(
    [...fields].flatMap(([field, { path, cell }]) =>
      cell || path.length > 1 ? [] : [[path[0], field] as const],
    ),
  );
  return {
    canOrder: sight.insides,
    shapes: shapes.map(({ path: [id = ''], name, left, top, width, height }, at): ShapeAppearance => ({
      id,
      name,
      isTitle: id === title,
      field: fieldOf.get(id) ?? null,
      left,
      top,
      width,
      height,
      ...(looks[at] ?? unknown),
    })),
  };
}

type Look = Pick<ShapeAppearance, 'text' | 'size' | 'bold' | 'ink' | 'fill' | 'description' | 'isDecorative'>;

const unknown: Look = {
  text: null,
  size: null,
  bold: null,
  ink: null,
  fill: null,
  description: null,
  isDecorative: null,
};

function queueLook(
  context: PowerPoint.RequestContext,
  slide: CardOnSlide['slide'],
  { path, type }: FoundShape,
  text: string | null,
  sight: Sight,
): () => Look {
  const shape = shapeAt(context, slide, path);
  if (sight.descriptions) shape.load('altTextDescription,isDecorative');
  const said = (): Pick<Look, 'description' | 'isDecorative'> =>
    sight.descriptions
      ? { description: shape.altTextDescription, isDecorative: shape.isDecorative }
      : { description: null, isDecorative: null };
  if (text === null) return () => ({ ...unknown, fill: type === 'Line' ? 'none' : null, ...said() });
  const { fill } = shape;
  fill.load('type,foregroundColor,transparency');
  const { font } = shape.textFrame.textRange;
  if (text !== '') font.load('size,bold,color');
  return () => ({
    text,
    ...(text === '' ? { size: null, bold: null, ink: null } : letters(font)),
    fill: fillOf(fill),
    ...said(),
  });
}

/** Reads the font. A mixed property is null or empty in Office.js, whatever the typings say. */
function letters(font: PowerPoint.ShapeFont): Pick<Look, 'size' | 'bold' | 'ink'> {
  const { size, bold, color } = font as {
    readonly [K in keyof PowerPoint.ShapeFont]: PowerPoint.ShapeFont[K] | null;
  };
  return { size: size !== null && size > 0 ? size : null, bold, ink: asColor(color) };
}

function fillOf({ type, foregroundColor, transparency }: PowerPoint.ShapeFill): string | null {
  if (type === 'NoFill') return 'none';
  return type === 'Solid' && transparency === 0 ? asColor(foregroundColor) : null;
}

function asColor(color: string | null): string | null {
  return color !== null && /^#[0-9a-f]{6}$/iu.test(color) ? color : null;
}

/**
 * Returns the id of the slide's title, or null. Prefers the card's own title, then the title placeholder, then a shape
 * with the default name of a title.
 */
async function titleOf(
  context: PowerPoint.RequestContext,
  slide: CardOnSlide['slide'],
  shapes: readonly FoundShape[],
  sight: Sight,
): Promise<string | null> {
  const own = ownTitle(shapes);
  if (own) return own.path[0] ?? null;
  const placeholders = sight.insides ? shapes.filter(one => one.type === 'Placeholder') : [];
  const types = await readEach(context, placeholders, ({ path }) => {
    const format = shapeAt(context, slide, path).placeholderFormat;
    format.load('type');
    return () => format.type;
  });
  const title = placeholders.find((_, at) => isTitleType(types[at] ?? ''));
  return (title ?? namedTitle(shapes))?.path[0] ?? null;
}

/** Applies the fixes that the user asked for, in the given order. Costs one sync. */
export async function applyMends(
  turn: Turn,
  card: CardOnSlide,
  mends: readonly AppearanceFix[],
): Promise<Outcome<null>> {
  await turn.change(async context => {
    queueMends(context, card, mends);
    await context.sync();
  });
  return done(null);
}

function queueMends(
  context: PowerPoint.RequestContext,
  { slide }: CardOnSlide,
  fixes: readonly AppearanceFix[],
): void {
  const { shapes } = context.presentation.slides.getItem(slide);
  for (const fix of fixes) {
    if (fix.do === 'order') {
      for (const id of fix.shapes) shapes.getItem(id).setZOrder('BringToFront');
      continue;
    }
    const shape = shapes.getItem(fix.shape);
    if (fix.do === 'title') shape.textFrame.textRange.text = fix.text;
    else if (fix.do === 'describe') shape.altTextDescription = fix.text;
    else if (fix.do === 'decorate') shape.isDecorative = true;
    else if (fix.do === 'size') shape.textFrame.textRange.font.size = fix.size;
    else shape.textFrame.textRange.font.color = fix.ink;
  }
}
