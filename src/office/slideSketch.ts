import type { SlideChoice } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { SketchedShape, SlideSketch } from '../core/deck/sketch.ts';
import { done, type Outcome } from '../core/deck/trouble.ts';
import type { Calls } from './calls.ts';
import { queueTag } from './cardTag.ts';
import { queueItems } from './collection.ts';
import type { Sight } from './library.ts';
import { readEach } from './readEach.ts';
import { readTexts } from './readTexts.ts';
import { placeOf, queueShapes, shapeAt, withInsides, type FoundShape } from './shapesWithin.ts';
import { sketchTables } from './sketchTables.ts';
import { holdsText } from './textless.ts';
import { isTitleType, namedTitle } from './title.ts';

/** How many slides are looked at in one go: their shapes, and then the texts of these. */
export const SLIDES_AT_ONCE = 25;

/** A slide of which nothing but its place is known. */
type ListedSlide = Pick<SlideSketch, 'slide' | 'position' | 'size'>;

/** Returns what slides look like. A turn for their list, and one for every so many: a long deck takes longer than one call may. */
export async function sketchDeck(
  calls: Pick<Calls, 'take'>,
  which: SlideChoice,
  sight: Sight,
): Promise<Outcome<readonly SlideSketch[]>> {
  const listed = await calls.take(async turn =>
    done(await turn.read(context => listSlides(context, which, sight))),
  );
  if (!listed.ok) return listed;
  const sketches: SlideSketch[] = [];
  for (let at = 0; at < listed.value.length; at += SLIDES_AT_ONCE) {
    const some = listed.value.slice(at, at + SLIDES_AT_ONCE);
    const sketched = await calls.take(async turn =>
      done(await turn.read(context => sketchSlides(context, some, sight))),
    );
    if (!sketched.ok) return sketched;
    sketches.push(...sketched.value);
  }
  return done(sketches);
}

/** Returns the slides of the open deck in their order: all, the selected ones, or these. One sync. */
export async function listSlides(
  context: PowerPoint.RequestContext,
  which: SlideChoice,
  sight: Sight,
): Promise<readonly ListedSlide[]> {
  const { presentation } = context;
  const all = queueItems(presentation.slides, 'id');
  const selected = which === 'selected' ? queueItems(presentation.getSelectedSlides(), 'id') : all;
  if (sight.slideSize) presentation.pageSetup.load('slideWidth,slideHeight');
  await context.sync();
  const wanted = new Set<string>(typeof which === 'string' ? selected().map(one => one.id) : which);
  const size = sight.slideSize
    ? { width: presentation.pageSetup.slideWidth, height: presentation.pageSetup.slideHeight }
    : null;
  return all().flatMap(({ id }, at) =>
    wanted.has(id) ? [{ slide: id as SlideId, position: at + 1, size }] : [],
  );
}

/**
 * What these slides look like, at most `SLIDES_AT_ONCE`. Two syncs, and one more each for placeholders, for tables
 * (two) and for every level of groups, where there are any. Only flat collections are loaded (web, office-js #4272).
 * A slide that refuses has no shapes here and costs some syncs more; the others are complete (#4204).
 */
export async function sketchSlides(
  context: PowerPoint.RequestContext,
  slides: readonly ListedSlide[],
  sight: Sight,
): Promise<readonly SlideSketch[]> {
  const ids = slides.map(one => one.slide);
  const whole = await readEach(context, ids, slide => {
    const takeTag = queueTag(context, slide);
    const takeShapes = queueShapes(context, slide);
    return () => ({ tag: takeTag(), shapes: takeShapes() });
  });
  const refusing = ids.filter((_, at) => !whole[at]);
  const tags = await readEach(context, refusing, slide => queueTag(context, slide));
  const found = new Map(ids.map((slide, at) => [slide, whole[at]?.shapes ?? []]));
  const shapes = await sketchShapes(context, found, sight);
  return slides.map((one, at) => ({
    ...one,
    identity: (whole[at]?.tag ?? tags[refusing.indexOf(one.slide)])?.identity ?? null,
    shapes: shapes.get(one.slide) ?? [],
  }));
}

/** A shape of a slide with what placeholders tell: which it is, and the type of what it contains. */
interface Piece extends FoundShape {
  readonly isTitle: boolean;
}

async function sketchShapes(
  context: PowerPoint.RequestContext,
  outer: ReadonlyMap<SlideId, readonly FoundShape[]>,
  sight: Sight,
): Promise<ReadonlyMap<SlideId, readonly SketchedShape[]>> {
  const found = sight.insides
    ? await withPlaceholders(context, await withInsides(context, outer))
    : new Map([...outer].map(([slide, shapes]) => [slide, withTitleName(shapes)]));
  const tables = sight.insides ? await sketchTables(context, found, sight) : null;
  const holders = [...found].flatMap(([slide, shapes]) =>
    shapes.filter(one => holdsText(one.type)).map(({ path }) => ({ slide, path })),
  );
  const texts = await readTexts(context, holders);
  const textAt = new Map(holders.map(({ slide, path }, at) => [keyOf(slide, path), texts[at] ?? '']));
  return new Map(
    [...found].map(([slide, shapes]) => [
      slide,
      shapes.flatMap(one => tables?.get(one) ?? [sketched(one, textAt.get(keyOf(slide, one.path)) ?? '')]),
    ]),
  );
}

function sketched(piece: Piece, text: string): SketchedShape {
  const { type, left, top, width, height, isTitle } = piece;
  return {
    place: placeOf(piece),
    left,
    top,
    width,
    height,
    holds: holdsText(type) ? 'text' : type === 'Group' ? 'group' : mayBeTable(type) ? 'table' : 'other',
    text,
    isTitle,
  };
}

/** Below PowerPointApi 1.8 a table is only known as something that is not supported. */
function mayBeTable(type: string): boolean {
  return type === 'Table' || type === 'Unsupported';
}

/** Asks the placeholders which they are, and takes each for what it contains. One sync, when there are any. */
async function withPlaceholders(
  context: PowerPoint.RequestContext,
  slides: ReadonlyMap<SlideId, readonly FoundShape[]>,
): Promise<ReadonlyMap<SlideId, readonly Piece[]>> {
  const asked = [...slides].filter(([, shapes]) => shapes.some(one => one.type === 'Placeholder'));
  const told = await readEach(context, asked, ([slide, shapes]) => {
    const takes = shapes.map((one): (() => Piece) => {
      if (one.type !== 'Placeholder') return () => ({ ...one, isTitle: false });
      const format = shapeAt(context, slide, one.path).placeholderFormat;
      format.load('type,containedType');
      return () => ({
        ...one,
        type: format.containedType ?? one.type,
        isTitle: isTitleType(format.type),
      });
    });
    return () => takes.map(take => take());
  });
  const pieces = new Map(asked.map(([slide, shapes], at) => [slide, told[at] ?? withTitleName(shapes)]));
  return new Map(
    [...slides].map(([slide, shapes]) => [
      slide,
      pieces.get(slide) ?? shapes.map(one => ({ ...one, isTitle: false })),
    ]),
  );
}

/** Where placeholders do not say which they are, the first with the name of a title is the title. */
function withTitleName(shapes: readonly FoundShape[]): readonly Piece[] {
  const title = namedTitle(shapes);
  return shapes.map(one => ({ ...one, isTitle: one === title }));
}

function keyOf(slide: SlideId, path: readonly string[]): string {
  return [slide, ...path].join(' ');
}
