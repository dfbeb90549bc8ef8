import { drawing } from './drawing.ts';
import { png } from './png.ts';

/**
 * The sizes of the icons in pixels: 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins, 128 for the store.
 */
const sizes = [16, 32, 64, 80, 128];

/** Returns the icons by their file name in `assets`. The same source produces the same bytes. */
export function iconFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map(sizes.map(size => [`icon-${size}.png`, png(size, drawing(size))]));
}
