import type { InsertOrder } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { queueItems } from './collection.ts';

/**
 * Inserts a one-slide package behind the selected slide, or behind the last one when none is selected, and
 * finds the new slide as the difference of ids in a fresh context: the call itself returns nothing, may fail
 * after having worked, and puts the slide at the front without a target. Null when there is no new slide.
 * Inserts nothing any more once it is given up.
 */
export async function insertSlide(
  powerPoint: typeof PowerPoint,
  base64: string,
  style: InsertOrder['style'],
  givenUp: AbortSignal,
): Promise<{ slide: SlideId; position: number } | null> {
  let failure: unknown = null;
  const before = await powerPoint.run(async context => {
    const slides = queueItems(context.presentation.slides, 'id');
    const selected = queueItems(context.presentation.getSelectedSlides(), 'id');
    await context.sync();
    givenUp.throwIfAborted();
    const known = slides().map(one => one.id);
    const target = selected().at(-1)?.id ?? known.at(-1);
    context.presentation.insertSlidesFromBase64(base64, {
      formatting: style === 'starter' ? 'KeepSourceFormatting' : 'UseDestinationTheme',
      ...(target !== undefined && { targetSlideId: target }),
    });
    await context.sync().catch((error: unknown) => {
      failure = error;
    });
    return new Set(known);
  });
  const after = await powerPoint.run(async context => {
    const slides = queueItems(context.presentation.slides, 'id');
    await context.sync();
    return slides().map(one => one.id);
  });
  const index = after.findIndex(id => !before.has(id));
  const slide = after[index];
  if (slide !== undefined) return { slide: slide as SlideId, position: index + 1 };
  if (failure !== null) throw failure as Error;
  return null;
}
