import type { SlideId } from '../core/deck/slideId.ts';
import { readEach } from './readEach.ts';
import { shapeAt } from './shapesWithin.ts';

/** A shape that should hold a text. */
interface Holder {
  readonly slide: SlideId;
  readonly path: readonly string[];
}

/** Queues the reading of a shape's raw text and returns what takes it after the sync; null when PowerPoint does not tell it. */
export function queueText(context: PowerPoint.RequestContext, { slide, path }: Holder): () => string | null {
  const range = shapeAt(context, slide, path).textFrame.textRange;
  range.load('text');
  return () => textOf(range);
}

/** The raw texts of shapes, in their order; empty for a shape that has none after all or refuses. One sync when none refuses. */
export async function readTexts(
  context: PowerPoint.RequestContext,
  holders: readonly Holder[],
): Promise<readonly string[]> {
  const texts = await readEach(context, holders, one => queueText(context, one));
  return texts.map(text => text ?? '');
}

/** The text of a range or a cell; null when it is no string, whatever the typings say. */
export function textOf({ text }: { readonly text: unknown }): string | null {
  return typeof text === 'string' ? text : null;
}
