import { presentationTitle } from '../../pptx/title.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { insertSlides } from './insertSlides.ts';
import { slideCollection, slideScopedCollection } from './slideCollection.ts';
import { slideMasterCollection } from './slideMaster.ts';
import { tagCollection } from './tagCollection.ts';

/** `context.presentation`. */
export const presentation = apiClass<OpenDeck>('Presentation', {
  get: {
    Title: deck => presentationTitle(deck.package),
  },
  objects: {
    Slides: deck => slideCollection(deck),
    SlideMasters: deck => slideMasterCollection(deck),
    Tags: deck => tagCollection(deck.presentation.tags),
  },
  methods: {
    GetSelectedSlides(deck) {
      const slides = deck.selection.slides.map(id => deck.slide(id)).filter(one => one !== null);
      return slideScopedCollection({ deck, slides });
    },
    SetSelectedSlides(deck, args) {
      const slides = args.strings(0).map(id => deck.slide(id));
      if (slides.length === 0 || slides.includes(null)) throw new ApiError('InvalidArgument');
      deck.selection.selectSlides(slides.flatMap(one => one?.id ?? []));
      return null;
    },
  },
  commands: {
    InsertSlidesFromBase64(deck, args) {
      insertSlides(deck, args.string(0), args.options(1));
      return null;
    },
  },
});
