import type { SlideId } from '../core/deck/slideId.ts';
import { officeCode } from './officeTrouble.ts';
import { shapeAt } from './shapesWithin.ts';

/** A shape that should hold a text. */
interface Holder {
  readonly slide: SlideId;
  readonly path: readonly string[];
}

/**
 * The raw texts of shapes, in their order; empty for one that has none after all. One sync; where a shape
 * refuses, and fails the whole batch (office-js #5360), both halves are read again, down to the one that did it.
 */
export async function readTexts(
  context: PowerPoint.RequestContext,
  holders: readonly Holder[],
): Promise<readonly string[]> {
  if (holders.length === 0) return [];
  const ranges = holders.map(({ slide, path }) => {
    const range = shapeAt(context, slide, path).textFrame.textRange;
    range.load('text');
    return range;
  });
  try {
    await context.sync();
    return ranges.map(one => one.text);
  } catch (error) {
    if (officeCode(error) === null) throw error;
    if (holders.length === 1) return [''];
    const half = Math.ceil(holders.length / 2);
    const first = await readTexts(context, holders.slice(0, half));
    return [...first, ...(await readTexts(context, holders.slice(half)))];
  }
}
