import type { SlideSize } from '../core/deck/slideSize.ts';
import type { Context } from './calls.ts';

/** Queues the reading of the size of the slides, which PowerPoint tells from PowerPointApi 1.10 on. Returns what takes it after the sync. */
export function queueSlideSize(context: Context): () => SlideSize {
  const { pageSetup } = context.presentation;
  pageSetup.load('slideWidth,slideHeight');
  return () => ({ width: pageSetup.slideWidth, height: pageSetup.slideHeight });
}

/** Returns the size of the slides. One sync. */
export async function readSlideSize(context: Context): Promise<SlideSize> {
  const take = queueSlideSize(context);
  await context.sync();
  return take();
}
