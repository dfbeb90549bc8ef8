import { toBase64 } from '../../../opc/base64.ts';
import { exportSlides } from '../../../pptx/exportSlides.ts';
import type { Slide } from '../../../pptx/slide.ts';
import type { OpenDeck } from '../openDeck.ts';
import { addSlide } from './addSlide.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asTarget } from './arguments.ts';
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
  methods: {
    ...members.methods,
    ExportAsBase64Presentation: (deck, args) => exported(deck, chosenSlides(deck, args.list(0))),
  },
  commands: {
    Add: (deck, args) => {
      addSlide(deck, args.options(0));
      return null;
    },
  },
});

interface ScopedTarget {
  readonly deck: OpenDeck;
  readonly slides: readonly Slide[];
}

const scopedMembers = collectionMembers<ScopedTarget, Slide>({
  all: target => target.slides,
  find: ({ deck, slides }, key) => {
    const found = deck.slide(key);
    return slides.find(one => one.part === found?.part) ?? null;
  },
  object: ({ deck }, one) => slide({ deck, slide: one }),
});

/** The API class SlideScopedCollection: a subset of the slides, such as the selected slides. */
export const slideScopedCollection = apiClass<ScopedTarget>('SlideScopedCollection', {
  ...scopedMembers,
  methods: {
    ...scopedMembers.methods,
    ExportAsBase64Presentation: ({ deck, slides }) => exported(deck, slides),
  },
});

/** Returns a file of these slides in base64. Throws ApiError `InvalidArgument` for none. */
function exported({ presentation }: OpenDeck, slides: readonly Slide[]): string {
  if (slides.length === 0) throw new ApiError('InvalidArgument');
  return toBase64(exportSlides(presentation, slides));
}

/** Returns the slides for a list of ids and Slide objects. Throws ApiError `InvalidArgument` for an unknown slide. */
function chosenSlides(deck: OpenDeck, values: readonly unknown[]): readonly Slide[] {
  const known = deck.presentation.slides();
  return values.map(value => {
    const id = typeof value === 'string' ? deck.slide(value) : asTarget(value, slide).slide;
    const found = known.find(one => one.part === id?.part);
    if (!found) throw new ApiError('InvalidArgument');
    return found;
  });
}
