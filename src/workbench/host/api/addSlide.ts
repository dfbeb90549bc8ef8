import type { Layout } from '../../../pptx/presentation.ts';
import type { OpenDeck } from '../openDeck.ts';
import { ApiError } from './apiError.ts';
import { asString } from './arguments.ts';

/**
 * `slides.add(options)`: a new slide at the end with the layout `layoutId` of the master `slideMasterId`. What
 * is left out is that of the last slide; a layout of the given master that is left out is its first.
 */
export function addSlide(deck: OpenDeck, options: Readonly<Record<string, unknown>>): void {
  const { presentation } = deck;
  const slides = presentation.slides();
  const masters = presentation.masters();
  const last = slides.at(-1)?.layout;
  let pool: readonly Layout[] = masters.flatMap(master => master.layouts);
  let layout = pool.find(one => one.part === last) ?? pool[0];
  if (typeof options.slideMasterId === 'string') {
    pool = masters.find(one => isId(one.number, options.slideMasterId))?.layouts ?? [];
    layout = pool[0];
  }
  const wanted = options.layoutId;
  if (wanted !== undefined && wanted !== null) {
    const id = asString(wanted);
    layout = pool.find(one => isId(one.number, id));
  }
  if (!layout) throw new ApiError('InvalidArgument');
  presentation.addSlide(layout, slides.length);
}

/** Ids of layouts and masters are `number#creationId`; the number says it already. */
function isId(number: string, id: unknown): boolean {
  return typeof id === 'string' && id.split('#')[0] === number;
}
