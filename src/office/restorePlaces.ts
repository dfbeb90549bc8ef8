import type { SlideId } from '../core/deck/slideId.ts';
import type { Context, Turn } from './calls.ts';
import { queueShapes, type FoundShape } from './shapesWithin.ts';

/** The position and size of a shape on its slide, in points. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SIDES = ['left', 'top', 'width', 'height'] as const;

/** The largest difference in points that counts as rounding. */
const SLACK = 1;

/**
 * Moves the shapes of an inserted slide to their positions in the template file. It is not documented whether
 * PowerPoint stretches an inserted slide of another size.
 *
 * Calls `found` with the shapes as read. Costs one sync, and one more when shapes need to move. Never throws: when the
 * slide cannot be read, logs the error and moves nothing.
 */
export async function restorePlaces(
  turn: Turn,
  slide: SlideId,
  places: ReadonlyMap<string, Place>,
  {
    found,
    log,
  }: {
    readonly found: (context: Context, shapes: readonly FoundShape[]) => Promise<void>;
    readonly log: (error: unknown) => void;
  },
): Promise<void> {
  try {
    const moved = await turn.read(async context => {
      const take = queueShapes(context, slide);
      await context.sync();
      const shapes = take();
      await found(context, shapes);
      return shapes.flatMap(shape => {
        const place = places.get(shape.name);
        const isThere = !place || SIDES.every(side => Math.abs(shape[side] - place[side]) <= SLACK);
        return isThere ? [] : [{ id: shape.path[0] ?? '', place }];
      });
    });
    if (moved.length === 0) return;
    await turn.change(async context => {
      const { shapes } = context.presentation.slides.getItem(slide);
      for (const { id, place } of moved) Object.assign(shapes.getItem(id), place);
      await context.sync();
    });
  } catch (error) {
    log(error);
  }
}
