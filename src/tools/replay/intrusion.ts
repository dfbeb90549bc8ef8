import type { Deed, SlideDeed } from '../../workbench/host/faults/deed.ts';
import { paragraphDeeds } from '../../workbench/host/faults/paragraphs.ts';

/** A change by another editor to the paragraphs of one box. */
export type TextDeed = Deed & {
  readonly do: keyof typeof paragraphDeeds;
  readonly slide: number;
  readonly box: string;
  readonly at: number;
  readonly text: string;
};

/** A change to a whole slide. `slide` is the 1-based number of the slide; `at` is the 0-based target position. */
export type SlideMove = Deed & { readonly do: SlideDeed; readonly slide: number; readonly at: number };

/** The deletion of a box. */
export type BoxDeletion = Deed & { readonly do: 'deleteShape'; readonly slide: number; readonly box: string };

/** Returns whether a change concerns text and is fully specified, so that it does not depend on chance. */
export function isTextDeed(deed: Deed): deed is TextDeed {
  return (
    Object.hasOwn(paragraphDeeds, deed.do) &&
    typeof deed.slide === 'number' &&
    deed.box !== undefined &&
    deed.at !== undefined &&
    deed.text !== undefined
  );
}

/** Returns whether a change concerns a whole slide and is fully specified, so that it does not depend on chance. */
export function isSlideMove(deed: Deed): deed is SlideMove {
  return deed.do.endsWith('Slide') && typeof deed.slide === 'number' && deed.at !== undefined;
}

/** Returns whether a change deletes a box and is fully specified, so that it does not depend on chance. */
export function isBoxDeletion(deed: Deed): deed is BoxDeletion {
  return deed.do === 'deleteShape' && typeof deed.slide === 'number' && deed.box !== undefined;
}

/** A fully specified change by another editor, which can be recognised by its effect. */
export type ToldDeed = TextDeed | SlideMove | BoxDeletion;

export function isTold(deed: Deed): deed is ToldDeed {
  return isTextDeed(deed) || isSlideMove(deed) || isBoxDeletion(deed);
}

/** Returns the raw text of a box after a change by another editor. */
export function afterDeed(raw: string, { do: kind, at, text }: TextDeed): string {
  const lines = raw === '' && kind === 'addParagraph' ? [] : raw.split('\r');
  return paragraphDeeds[kind](lines, text, count => Math.min(at, Math.max(count - 1, 0))).join('\r');
}
