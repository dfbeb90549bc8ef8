import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { presentationTitle } from '../../../pptx/title.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { insertSlides } from './insertSlides.ts';
import { selectedShapes, selectedSlides, selectedText, selectSlides } from './selected.ts';
import { slideCollection } from './slideCollection.ts';
import { slideMasterCollection } from './slideMaster.ts';
import { tagCollection } from './tagCollection.ts';

const pageSetup = apiClass<OpenDeck>('PageSetup', {
  get: {
    SlideHeight: deck => deck.presentation.size.height / EMU_PER_POINT,
    SlideWidth: deck => deck.presentation.size.width / EMU_PER_POINT,
  },
});

/** The API class Presentation, the object behind `context.presentation`. */
export const presentation = apiClass<OpenDeck>('Presentation', {
  get: {
    Id: deck => deck.id,
    Title: deck => presentationTitle(deck.package),
  },
  objects: {
    PageSetup: deck => pageSetup(deck),
    Slides: deck => slideCollection(deck),
    SlideMasters: deck => slideMasterCollection(deck),
    Tags: deck => tagCollection(deck.presentation.tags),
  },
  methods: {
    GetSelectedSlides: deck => selectedSlides(deck),
    GetSelectedShapes: deck => selectedShapes(deck),
    GetSelectedTextRange: deck => {
      const range = selectedText(deck);
      if (!range) throw new ApiError('GeneralException');
      return range;
    },
    GetSelectedTextRangeOrNullObject: deck => selectedText(deck),
    SetSelectedSlides: (deck, args) => {
      selectSlides(deck, args.strings(0));
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
