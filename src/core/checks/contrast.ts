/** Contrast of two sRGB colours (`#RRGGBB`) after WCAG 2.2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The lowest contrast at which text of this size (points) can be read (WCAG 2.2, 1.4.3). */
export function lowestContrast(size: number | null, bold: boolean | null): number {
  const isLarge = size !== null && (size >= 18 || (size >= 14 && bold === true));
  return isLarge ? 3 : 4.5;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
