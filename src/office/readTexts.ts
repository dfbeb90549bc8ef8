import type { SlideId } from '../core/deck/slideId.ts';
import { readEach } from './readEach.ts';
import { shapeAt } from './shapesWithin.ts';

/** A shape that should hold text. */
interface Holder {
  readonly slide: SlideId;
  readonly path: readonly string[];
}

/**
 * Queues reading a shape's raw text. Returns a function that reads the text after the sync, or null when PowerPoint
 * does not return the text.
 */
export function queueText(context: PowerPoint.RequestContext, { slide, path }: Holder): () => string | null {
  const range = shapeAt(context, slide, path).textFrame.textRange;
  range.load('text');
  return () => textOf(range);
}

/**
 * Reads the raw texts of shapes, in order. Returns an empty text for a shape without text and for a refused shape.
 * Costs one sync when no shape is refused.
 */
export async function readTexts(
  context: PowerPoint.RequestContext,
  holders: readonly Holder[],
): Promise<readonly string[]> {
  const texts = await readEach(context, holders, one => queueText(context, one));
  return texts.map(text => text ?? '');
}

/** Returns the text of a range or cell; null when the text is not a string, whatever the typings say. */
export function textOf({ text }: { readonly text: unknown }): string | null {
  return typeof text === 'string' ? text : null;
}
