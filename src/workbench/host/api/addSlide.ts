import type { Layout } from '../../../pptx/presentation.ts';
import type { OpenDeck } from '../openDeck.ts';
import { ApiError } from './apiError.ts';
import { asString } from './arguments.ts';

/**
 * Implements `slides.add(options)`: adds a slide at the end. `layoutId` and `slideMasterId` choose its layout. Without
 * `slideMasterId`, all masters count. Without both ids, the slide gets the layout of the last slide. With only
 * `slideMasterId`, it gets the first layout of that master. Throws ApiError `InvalidArgument` for unknown ids.
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

/**
 * Whether an id belongs to the layout or master with this number. Ids are `number#creationId`; the number is enough.
 */
function isId(number: string, id: unknown): boolean {
  return typeof id === 'string' && id.split('#')[0] === number;
}
