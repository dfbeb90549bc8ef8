import type { TextPlace } from '../core/card/boxPlace.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { queueItems } from './collection.ts';
import { readEach } from './readEach.ts';

/** A shape as it was found; lengths in points. */
export interface FoundShape {
  /** Ids from the outermost group that the shape is in down to the shape itself; mostly one. */
  readonly path: readonly string[];
  readonly name: string;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MEMBERS = 'id,name,type,left,top,width,height';

/** The shape at the end of a path. */
export function shapeAt(
  context: PowerPoint.RequestContext,
  slide: SlideId,
  [first = '', ...inner]: readonly string[],
): PowerPoint.Shape {
  const outer = context.presentation.slides.getItem(slide).shapes.getItem(first);
  return inner.reduce((shape, id) => shape.group.shapes.getItem(id), outer);
}

/** Where the shape is, as a card's tag says it. */
export function placeOf({ path, name }: FoundShape): TextPlace {
  const [outermost = ''] = path;
  return { shape: path.at(-1) ?? '', name, ...(path.length > 1 && { group: outermost }) };
}

/** Queues the loading of a slide's shapes, bottom first, and gives what to call after the sync. */
export function queueShapes(context: PowerPoint.RequestContext, slide: SlideId): () => readonly FoundShape[] {
  const shapes = queueItems(context.presentation.slides.getItem(slide).shapes, MEMBERS);
  return () => shapes().map(one => found([], one));
}

/**
 * The shapes with those of groups in the place of their group, a flat collection at a time; a group stays where its slide
 * refuses. One sync for each level of groups; none without groups.
 */
export async function withInsides(
  context: PowerPoint.RequestContext,
  slides: ReadonlyMap<SlideId, readonly FoundShape[]>,
): Promise<ReadonlyMap<SlideId, readonly FoundShape[]>> {
  const isOpen = (one: FoundShape): boolean => one.type === 'Group';
  const grouped = [...slides].filter(([, shapes]) => shapes.some(isOpen));
  if (grouped.length === 0) return slides;
  const opened = await readEach(context, grouped, ([slide, shapes]) => {
    const takes = shapes.map(one => {
      if (!isOpen(one)) return () => [one];
      const inside = queueItems(shapeAt(context, slide, one.path).group.shapes, MEMBERS);
      return () => inside().map(inner => found(one.path, inner));
    });
    return () => takes.flatMap(take => take());
  });
  const inner = new Map(grouped.flatMap(([slide], at) => (opened[at] ? [[slide, opened[at]] as const] : [])));
  return new Map([...slides, ...(await withInsides(context, inner))]);
}

function found(outer: readonly string[], shape: PowerPoint.Shape): FoundShape {
  const { id, name, type, left, top, width, height } = shape;
  return { path: [...outer, id], name, type, left, top, width, height };
}
