import type { SlideSize } from '../core/deck/slideSize.ts';
import type { Context } from './calls.ts';

/** Queues reading the slide size. Needs PowerPointApi 1.10. Returns a function that reads the size after the sync. */
export function queueSlideSize(context: Context): () => SlideSize {
  const { pageSetup } = context.presentation;
  pageSetup.load('slideWidth,slideHeight');
  return () => ({ width: pageSetup.slideWidth, height: pageSetup.slideHeight });
}

/** Reads the slide size. Costs one sync. */
export async function readSlideSize(context: Context): Promise<SlideSize> {
  const take = queueSlideSize(context);
  await context.sync();
  return take();
}
