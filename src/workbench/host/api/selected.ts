import type { Slide } from '../../../pptx/slide.ts';
import type { OpenDeck } from '../openDeck.ts';
import type { ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { Arguments } from './arguments.ts';
import { shape } from './shape.ts';
import { shapeScopedCollection } from './shapeCollection.ts';
import { slide } from './slide.ts';
import { slideScopedCollection } from './slideCollection.ts';
import type { ShapesTarget } from './targets.ts';

/** Implements `getSelectedSlides()`. Returns the slides in the order of selection. */
export function selectedSlides(deck: OpenDeck): ApiObject {
  return slideScopedCollection({ deck, slides: deck.selection.slides.flatMap(id => deck.slide(id) ?? []) });
}

/** Implements `setSelectedSlides(ids)`. An empty list clears the selection. Throws ApiError `InvalidArgument` for unknown ids. */
export function selectSlides(deck: OpenDeck, ids: readonly string[]): void {
  const slides = ids.map(id => deck.slide(id)).filter(one => one !== null);
  if (slides.length < ids.length) throw new ApiError('InvalidArgument');
  if (slides.length === 0) deck.selection.clear();
  else deck.selection.selectSlides(slides.map(one => one.id));
}

/** Implements `getSelectedShapes()`. Throws ApiError `GeneralException` in a deck without slides. */
export function selectedShapes(deck: OpenDeck): ApiObject {
  const view = slideInView(deck);
  if (!view) throw new ApiError('GeneralException');
  const ids = deck.selection.shapes.map(one => one.shape);
  const shapes = view.slide.shapes().filter(one => ids.includes(one.id));
  return shapeScopedCollection({ holder: holderOf(deck, view.slide), shapes });
}

/**
 * Implements `getSelectedTextRangeOrNullObject()`. Returns the selected text or the caret, or null when there is
 * neither.
 */
export function selectedText(deck: OpenDeck): ApiObject | null {
  const [selected] = deck.selection.shapes;
  const view = slideInView(deck);
  const found = view?.slide.shapes().find(one => one.id === selected?.shape);
  if (!view || !found || selected?.start === undefined) return null;
  const frame = shape({ holder: holderOf(deck, view.slide), shape: found }).object('TextFrame');
  const size = found.textBody?.text.length ?? 0;
  const start = Math.min(selected.start, size);
  const length = Math.min(selected.length ?? 0, size - start);
  const range = frame?.object('TextRange')?.call('GetSubstring', new Arguments([start, length]));
  return range as ApiObject;
}

function slideInView(deck: OpenDeck): { readonly slide: Slide } | null {
  const found = deck.slide(deck.selection.inView ?? '');
  return found && { slide: found };
}

function holderOf(deck: OpenDeck, one: Slide): ShapesTarget {
  return { deck, part: one.part, parent: { slide: slide({ deck, slide: one }) } };
}
