import type { Slide } from '../../../pptx/slide.ts';
import type { OpenDeck } from '../openDeck.ts';
import { addSlide } from './addSlide.ts';
import { apiClass } from './apiClass.ts';
import { collectionMembers } from './collection.ts';
import { slide } from './slide.ts';

const members = collectionMembers<OpenDeck, Slide>({
  all: deck => deck.presentation.slides(),
  find: (deck, key) => deck.slide(key),
  object: (deck, one) => slide({ deck, slide: one }),
});

/** The API class SlideCollection: all slides of the presentation. */
export const slideCollection = apiClass<OpenDeck>('SlideCollection', {
  ...members,
  commands: {
    Add: (deck, args) => {
      addSlide(deck, args.options(0));
      return null;
    },
  },
});

/** The API class SlideScopedCollection: a subset of the slides, such as the selected slides. */
export const slideScopedCollection = apiClass<{ readonly deck: OpenDeck; readonly slides: readonly Slide[] }>(
  'SlideScopedCollection',
  collectionMembers({
    all: target => target.slides,
    find: ({ deck, slides }, key) => {
      const found = deck.slide(key);
      return slides.find(one => one.part === found?.part) ?? null;
    },
    object: ({ deck }, one) => slide({ deck, slide: one }),
  }),
);
