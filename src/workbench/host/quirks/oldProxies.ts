import type { ApiObject } from '../api/apiClass.ts';
import { ApiError } from '../api/apiError.ts';
import type { Quirk } from '../api/quirk.ts';
import type { OpenDeck } from '../openDeck.ts';

/** Refuses proxies of slides and their contents from an earlier batch, with 5010. `isStruck` selects slides by id. */
export function oldProxies(isStruck: (slide: string) => boolean): Quirk {
  return {
    follow(object, old) {
      if (old && object.className === 'Slide' && isStruck(object.key() ?? '')) throw new ApiError('5010');
    },
  };
}

/** Whether a method adds slides to the deck. */
export function isAddition({ className }: { readonly className: string }, name: string): boolean {
  return name === 'InsertSlidesFromBase64' || (className === 'SlideCollection' && name === 'Add');
}

/**
 * Refuses proxies from an earlier batch of the slides that the add-in added since the deck was opened (web, office-js
 * #2903).
 */
export function newSlideProxies(deck: () => OpenDeck): Quirk {
  const added = new WeakMap<OpenDeck, Set<string>>();
  const ids = (): string[] =>
    deck()
      .presentation.slides()
      .map(slide => slide.id);
  return {
    ...oldProxies(slide => added.get(deck())?.has(slide) ?? false),
    call(object: ApiObject, name, args, proceed) {
      if (!isAddition(object, name)) return proceed(args);
      const before = new Set(ids());
      const result = proceed(args);
      const mine = added.get(deck()) ?? new Set();
      for (const id of ids()) if (!before.has(id)) mine.add(id);
      added.set(deck(), mine);
      return result;
    },
  };
}
