import type { Slide } from '../../pptx/slide.ts';
import type { SlidePlace } from './commonApi.ts';
import type { OpenDeck } from './openDeck.ts';

/** Returns the slide at a place, or null. `next` and `previous` are relative to the slide in view. */
export function slideAt(deck: OpenDeck, where: SlidePlace): Slide | null {
  if ('id' in where) return deck.slide(where.id);
  const slides = deck.presentation.slides();
  const now = slides.findIndex(one => one.id === deck.selection.inView);
  const places = { first: 0, last: slides.length - 1, next: now + 1, previous: now - 1 };
  return slides[typeof where.place === 'number' ? where.place - 1 : places[where.place]] ?? null;
}
