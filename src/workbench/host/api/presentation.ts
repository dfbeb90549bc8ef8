import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { fileProperty } from '../../../pptx/fileProperties.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asNumber } from './arguments.ts';
import { bindingCollection } from './binding.ts';
import { customXmlPartCollection } from './customXmlPart.ts';
import { documentProperties } from './documentProperties.ts';
import { insertSlides } from './insertSlides.ts';
import { selectedShapes, selectedSlides, selectedText, selectSlides } from './selected.ts';
import { slideCollection } from './slideCollection.ts';
import { slideMasterCollection } from './slideMaster.ts';
import { tagCollection } from './tagCollection.ts';

/**
 * The API class PageSetup: the size of the slides, in points. Setting it moves no shapes; the documentation does not say
 * whether PowerPoint scales them.
 */
const pageSetup = apiClass<OpenDeck>('PageSetup', {
  get: {
    SlideHeight: deck => deck.presentation.size.height / EMU_PER_POINT,
    SlideWidth: deck => deck.presentation.size.width / EMU_PER_POINT,
  },
  set: {
    SlideHeight: ({ presentation: one }, value) => one.resize({ ...one.size, height: slideSide(value) }),
    SlideWidth: ({ presentation: one }, value) => one.resize({ ...one.size, width: slideSide(value) }),
  },
});

/** Returns a side of a slide in EMU. Throws ApiError `InvalidArgument` outside the limits of 1 and 56 inches. */
function slideSide(value: unknown): number {
  const inches = asNumber(value) / 72;
  if (inches < 1 || inches > 56) throw new ApiError('InvalidArgument');
  return Math.round(inches * 72 * EMU_PER_POINT);
}

/** The API class Presentation, the object behind `context.presentation`. */
export const presentation = apiClass<OpenDeck>('Presentation', {
  get: {
    Id: deck => deck.id,
    Title: deck => fileProperty(deck.package, 'title'),
  },
  objects: {
    Bindings: deck => bindingCollection(deck),
    CustomXmlParts: deck =>
      customXmlPartCollection({
        deck,
        owner: { part: deck.presentation.part, holder: null, before: [] },
      }),
    PageSetup: deck => pageSetup(deck),
    Properties: deck => documentProperties(deck),
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
