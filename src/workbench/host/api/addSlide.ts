import { hasId } from '../../../pptx/numberedId.ts';
import type { OpenDeck } from '../openDeck.ts';
import { ApiError } from './apiError.ts';
import { asString } from './arguments.ts';

/**
 * Implements `slides.add(options)`: adds a slide at the end. The default of `slideMasterId` is the master of the last
 * slide, or the first master in a deck without slides. The default of `layoutId` is the first layout of the master. An
 * empty id means the default. Throws ApiError `InvalidArgument` for an unknown id, and for a layout of another master.
 */
export function addSlide(deck: OpenDeck, options: Readonly<Record<string, unknown>>): void {
  const { presentation } = deck;
  const slides = presentation.slides();
  const masters = presentation.masters();
  const last = slides.at(-1)?.layout;
  const masterId = idOf(options.slideMasterId);
  const layoutId = idOf(options.layoutId);
  const master =
    masterId === null
      ? (masters.find(one => one.layouts.some(layout => layout.part === last)) ?? masters[0])
      : masters.find(one => hasId(one, masterId));
  const layouts = master?.layouts ?? [];
  const layout = layoutId === null ? layouts[0] : layouts.find(one => hasId(one, layoutId));
  if (!layout) throw new ApiError('InvalidArgument');
  presentation.addSlide(layout, slides.length);
}

/** Returns the id, or null for a missing or empty one. */
function idOf(value: unknown): string | null {
  return value === undefined || value === null || value === '' ? null : asString(value);
}
