import type { SlideSize } from '../../src/core/deck/slideSize.ts';

/** Slide sizes other than 16:9, in points. */
export const otherSizes: Readonly<Record<string, SlideSize>> = {
  '4:3': { width: 720, height: 540 },
  'A4 on its side': { width: 780, height: 540 },
  'A4 upright': { width: 540, height: 780 },
  'A3 on its side': { width: 1008, height: 756 },
  'A3 upright': { width: 756, height: 1008 },
  letter: { width: 720, height: 556.9 },
  '10 × 5.63 in': { width: 720, height: 405 },
  '16:10': { width: 720, height: 450 },
  '1440 × 1080 pt': { width: 1440, height: 1080 },
  '1920 × 1080 pt': { width: 1920, height: 1080 },
  'a square of 5 in': { width: 360, height: 360 },
  '56 × 31.5 in': { width: 4032, height: 2268 },
  '56 × 20 in': { width: 4032, height: 1440 },
};
