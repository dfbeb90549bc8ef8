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

/** The number of slides in one batch. */
export const SLIDES_AT_ONCE = 25;

/** A slide with only its position and size known. */
type ListedSlide = Pick<SlideSketch, 'slide' | 'position' | 'size'>;

/**
 * Returns a sketch of each slide. Takes one turn for the list of slides and one for each batch, because a long deck
 * takes longer than one call may.
 */
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

/**
 * Returns the chosen slides of the open deck, in order: all slides, the selected slides, or the given slides. Costs one
 * sync.
 */
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
 * Returns a sketch of each given slide, at most `SLIDES_AT_ONCE`.
 *
 * Costs two syncs, and one more for placeholders, two for tables, and one for each level of groups. Loads only flat
 * collections (web, office-js #4272). A refused slide gets no shapes and costs some more syncs; other slides are
 * complete (office-js #4204).
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

/** A shape whose type is that of its placeholder's content, and whether that placeholder is a title. */
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

/** Whether a shape may be a table. Below PowerPointApi 1.8, a table has the type Unsupported. */
function mayBeTable(type: string): boolean {
  return type === 'Table' || type === 'Unsupported';
}

/**
 * Reads the placeholders. Gives each placeholder the type of its content, and marks the titles. Costs one sync when
 * there are placeholders.
 */
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

/** Marks the title by its default name, for slides whose placeholders cannot be read. */
function withTitleName(shapes: readonly FoundShape[]): readonly Piece[] {
  const title = namedTitle(shapes);
  return shapes.map(one => ({ ...one, isTitle: one === title }));
}

function keyOf(slide: SlideId, path: readonly string[]): string {
  return [slide, ...path].join(' ');
}
