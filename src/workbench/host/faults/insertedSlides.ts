import type { Slide } from '../../../pptx/slide.ts';
import type { OpenDeck } from '../openDeck.ts';

/** Returns a task's result and the slides that the task added to the deck. */
export function insertedSlides<T>(
  { presentation }: Pick<OpenDeck, 'presentation'>,
  insert: () => T,
): { readonly result: T; readonly slides: readonly Slide[] } {
  const before = new Set(presentation.slides().map(one => one.id));
  const result = insert();
  return { result, slides: presentation.slides().filter(one => !before.has(one.id)) };
}
