import type { Deed, SlideDeed } from '../../workbench/host/faults/deed.ts';
import { paragraphDeeds } from '../../workbench/host/faults/paragraphs.ts';

/** Something that another editor does to the paragraphs of one box. */
export type TextDeed = Deed & {
  readonly do: keyof typeof paragraphDeeds;
  readonly slide: number;
  readonly box: string;
  readonly at: number;
  readonly text: string;
};

/** Something that someone does to a whole slide, by its number from 1; where it is moved to counts from 0. */
export type SlideMove = Deed & { readonly do: SlideDeed; readonly slide: number; readonly at: number };

/** Someone deletes a box. */
export type BoxDeletion = Deed & { readonly do: 'deleteShape'; readonly slide: number; readonly box: string };

/** Whether a deed leaves nothing to chance, and is about text. */
export function isTextDeed(deed: Deed): deed is TextDeed {
  return (
    Object.hasOwn(paragraphDeeds, deed.do) &&
    typeof deed.slide === 'number' &&
    deed.box !== undefined &&
    deed.at !== undefined &&
    deed.text !== undefined
  );
}

/** Whether a deed leaves nothing to chance, and is about a whole slide. */
export function isSlideMove(deed: Deed): deed is SlideMove {
  return deed.do.endsWith('Slide') && typeof deed.slide === 'number' && deed.at !== undefined;
}

/** Whether a deed leaves nothing to chance, and deletes a box. */
export function isBoxDeletion(deed: Deed): deed is BoxDeletion {
  return deed.do === 'deleteShape' && typeof deed.slide === 'number' && deed.box !== undefined;
}

/** Something that another editor does which leaves nothing to chance, so that its hand can be told. */
export type ToldDeed = TextDeed | SlideMove | BoxDeletion;

export function isTold(deed: Deed): deed is ToldDeed {
  return isTextDeed(deed) || isSlideMove(deed) || isBoxDeletion(deed);
}

/** The raw text of a box after a deed. */
export function afterDeed(raw: string, { do: kind, at, text }: TextDeed): string {
  const lines = raw === '' && kind === 'addParagraph' ? [] : raw.split('\r');
  return paragraphDeeds[kind](lines, text, count => Math.min(at, Math.max(count - 1, 0))).join('\r');
}
