/** Returns the contrast ratio of two sRGB colours (`#RRGGBB`) according to WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return contrastOf(luminanceOf(channels(one)), luminanceOf(channels(other)));
}

/** Returns the contrast ratio of two relative luminances according to WCAG 2.2, from 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Returns the relative luminance, from 0 to 1, of an sRGB colour: red, green and blue from 0 to 255. */
export function luminanceOf(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map(channel => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the minimum contrast ratio of text of this size in points (WCAG 2.2, 1.4.3). */
export function lowestContrast(size: number | null, bold: boolean | null): number {
  const isLarge = size !== null && (size >= 18 || (size >= 14 && bold === true));
  return isLarge ? 3 : 4.5;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));
}
