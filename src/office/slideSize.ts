import type { SlideSize } from '../core/deck/slideSize.ts';
import type { Context } from './calls.ts';

/** The size of the slides, which PowerPoint tells from PowerPointApi 1.10 on. One sync. */
export async function readSlideSize(context: Context): Promise<SlideSize> {
  const { pageSetup } = context.presentation;
  pageSetup.load('slideWidth,slideHeight');
  await context.sync();
  return { width: pageSetup.slideWidth, height: pageSetup.slideHeight };
}
