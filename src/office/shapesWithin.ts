import type { TextPlace } from '../core/card/boxPlace.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { queueItems } from './collection.ts';
import { readEach } from './readEach.ts';

/** A shape as read. Lengths in points. */
export interface FoundShape {
  /** Ids from the outermost group down to the shape itself. Usually only the shape's own id. */
  readonly path: readonly string[];
  readonly name: string;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MEMBERS = 'id,name,type,left,top,width,height';

/** Returns the shape at the end of a path. */
export function shapeAt(
  context: PowerPoint.RequestContext,
  slide: SlideId,
  [first = '', ...inner]: readonly string[],
): PowerPoint.Shape {
  const outer = context.presentation.slides.getItem(slide).shapes.getItem(first);
  return inner.reduce((shape, id) => shape.group.shapes.getItem(id), outer);
}

/** Returns the place of a shape in the form that a card's tag stores. */
export function placeOf({ path, name }: FoundShape): TextPlace {
  const [outermost = ''] = path;
  return { shape: path.at(-1) ?? '', name, ...(path.length > 1 && { group: outermost }) };
}

/** Queues loading a slide's shapes, in z-order from the bottom. Returns a function that reads them after the sync. */
export function queueShapes(context: PowerPoint.RequestContext, slide: SlideId): () => readonly FoundShape[] {
  const shapes = queueItems(context.presentation.slides.getItem(slide).shapes, MEMBERS);
  return () => shapes().map(one => found([], one));
}

/**
 * Replaces each group by the shapes inside it. Loads one flat collection at a time. Keeps the groups of a slide that
 * PowerPoint refuses to read. Costs one sync for each level of groups; none without groups.
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
