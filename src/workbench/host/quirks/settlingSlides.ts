import { freeCreationId } from '../../../pptx/numberedId.ts';
import { ApiObject } from '../api/apiClass.ts';
import { ApiError } from '../api/apiError.ts';
import { Arguments } from '../api/arguments.ts';
import type { Quirk } from '../api/quirk.ts';
import type { OpenDeck } from '../openDeck.ts';
import { isAddition } from './oldProxies.ts';

/** Number of requests after the addition in which a slide settles. The recordings do not say how long that takes. */
const SETTLING = 2;

/** A slide that the add-in added. */
interface NewSlide {
  /** Number of requests since the addition of the slide. */
  age: number;
  /** Whether the slide came from `slides.add` and not from a file. */
  readonly isAdded: boolean;
  /** How the first read of its shapes fails; null afterwards. */
  firstRead: 'refused' | 'short' | null;
}

/**
 * Lets a slide that the add-in added settle (web, recorded). While a slide of `slides.add` settles, its id is
 * provisional, and no shapes can be added to the slide when it was found by its id. Later, the provisional id finds
 * nothing. The first load of the shapes of each new slide is refused or lacks the last shape.
 */
export function settlingSlides(deck: () => OpenDeck): Quirk {
  const decks = new WeakMap<OpenDeck, Map<string, NewSlide>>();
  const newSlides = (): Map<string, NewSlide> => {
    const known = decks.get(deck()) ?? new Map<string, NewSlide>();
    decks.set(deck(), known);
    return known;
  };
  const settling = (id: string): NewSlide | null => {
    const found = newSlides().get(numberOf(id));
    return found?.isAdded && found.age <= SETTLING ? found : null;
  };
  let additions = 0;
  /** Slides that were found by id, and their collections of shapes. */
  const byId = new WeakSet<ApiObject>();
  let next: 'Slide' | 'ShapeCollection' | null = null;
  return {
    begin() {
      for (const slide of newSlides().values()) slide.age++;
    },
    call(object, name, args, proceed) {
      if (name.startsWith('Add') && byId.has(object)) throw new ApiError('5010');
      if (!isAddition(object, name)) return proceed(args);
      const before = new Set(
        deck()
          .presentation.slides()
          .map(slide => slide.number),
      );
      const result = proceed(args);
      const { presentation } = deck();
      for (const slide of presentation.slides()) {
        if (before.has(slide.number)) continue;
        const isAdded = name === 'Add';
        if (isAdded) slide.setCreationId(freeCreationId(presentation.slides(), FIRST_ID));
        newSlides().set(slide.number, {
          age: 0,
          isAdded,
          firstRead: additions++ % 2 === 0 ? 'refused' : 'short',
        });
      }
      return result;
    },
    find({ className }, key) {
      const found = className === 'SlideCollection' ? settling(String(key)) : null;
      next = found && 'Slide';
      return found ? `${numberOf(String(key))}#` : key;
    },
    enter(owner, name) {
      next = name === 'Shapes' && byId.has(owner) ? 'ShapeCollection' : null;
    },
    follow(object) {
      if (object.className === next) byId.add(object);
      next = null;
    },
    identify({ className }, id) {
      return className === 'Slide' && settling(id) ? `${numberOf(id)}#${PROVISIONAL}` : id;
    },
    items(items, _nested, { className }) {
      const [first] = className === 'ShapeCollection' ? items : [];
      const slide = first?.call('GetParentSlideOrNullObject', new Arguments([]));
      const found = slide instanceof ApiObject ? newSlides().get(numberOf(slide.key() ?? '')) : null;
      if (!found?.firstRead) return items;
      const how = found.firstRead;
      found.firstRead = null;
      if (how === 'refused') throw new ApiError('GeneralException');
      return items.slice(0, -1);
    },
  };
}

/** Where the search for a free creation id starts. */
const FIRST_ID = '2000000001';

/** The creation id in a provisional id. Real creation ids are drawn at random. */
const PROVISIONAL = '1';

function numberOf(id: string): string {
  return id.split('#')[0] ?? '';
}
