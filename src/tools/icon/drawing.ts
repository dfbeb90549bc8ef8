import { scheme } from '../template/colors.ts';

/** The colours from left to right, as on the card: the last step first. */
const colors = [scheme.accent5, scheme.accent4, scheme.accent3, scheme.accent2, scheme.accent1];
/** The filled height of each column in sixteenths of the icon, from right to left. */
const filled = [3, 5, 8, 11, 14];
/** The colour of the empty part: light enough to recede on white, dark enough to be visible, also on a dark ribbon. */
const empty = 'C3CCD3';
/** Samples per pixel in each direction, for anti-aliased corners. */
const samples = 4;

/**
 * Draws the icon: five columns that fill from right to left. `size` must be a multiple of 16 pixels, so that every edge
 * falls on a pixel. Returns the red, green, blue and alpha of each pixel, row by row.
 */
export function drawing(size: number): Uint8Array {
  const unit = size / 16;
  const radius = size < 32 ? 0 : unit / 2;
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(x, y, unit, radius), (y * size + x) * 4);
  }
  return pixels;
}

function pixel(x: number, y: number, unit: number, radius: number): readonly number[] {
  const column = Math.floor((x / unit - 1) / 3);
  const left = (1 + 3 * column) * unit;
  const color = colors[column];
  if (!color) return [0, 0, 0, 0];
  let inside = 0;
  for (let row = 0; row < samples; row++) {
    for (let at = 0; at < samples; at++) {
      const [px, py] = [x + (at + 0.5) / samples - left, y + (row + 0.5) / samples - unit];
      if (within(px, py, 2 * unit, 14 * unit, radius)) inside++;
    }
  }
  const full = y < unit + (filled[column] ?? 0) * unit;
  return [...rgb(full ? color : empty), Math.round((inside / samples ** 2) * 255)];
}

/** Whether a point lies in a rounded rectangle at the origin. */
function within(x: number, y: number, width: number, height: number, radius: number): boolean {
  if (x < 0 || y < 0 || x > width || y > height) return false;
  const dx = Math.max(radius - x, x - (width - radius), 0);
  const dy = Math.max(radius - y, y - (height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function rgb(hex: string): readonly number[] {
  return [0, 2, 4].map(at => parseInt(hex.slice(at, at + 2), 16));
}
