import type { SlideId } from '../core/deck/slideId.ts';
import type { Turn } from './calls.ts';
import { queueItems } from './collection.ts';

/** Where a shape stands on its slide, in points. */
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
 * Moves the shapes of an inserted slide to where its file has them, because nobody documents whether PowerPoint stretches
 * a slide that it takes for one of another size. One sync; one more where something stands elsewhere. Never throws: a
 * slide that cannot be read stays as it is, and the error is logged.
 */
export async function restorePlaces(
  turn: Turn,
  slide: SlideId,
  places: ReadonlyMap<string, Place>,
  log: (error: unknown) => void,
): Promise<void> {
  try {
    const moved = await turn.read(async context => {
      const { shapes } = context.presentation.slides.getItem(slide);
      const all = queueItems(shapes, 'id,name,left,top,width,height');
      await context.sync();
      return all().flatMap(shape => {
        const place = places.get(shape.name);
        const isThere = !place || SIDES.every(side => Math.abs(shape[side] - place[side]) <= SLACK);
        return isThere ? [] : [{ id: shape.id, place }];
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
