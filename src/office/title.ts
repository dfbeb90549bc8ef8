import type { CardIdentity } from '../core/card/identity.ts';
import { TITLE_SHAPE } from '../core/card/names.ts';
import type { FoundShape } from './shapesWithin.ts';
import { holdsText } from './textless.ts';

/**
 * Returns the title of a card among the shapes on its slide. On a slide that someone else made, returns the recognised
 * title, or else a shape with the default name of a title.
 */
export function titleOfCard(
  shapes: readonly FoundShape[],
  { boxes, title }: Pick<CardIdentity, 'boxes' | 'title'>,
): FoundShape | undefined {
  const isRecognised = (one: FoundShape): boolean => holdsText(one.type) && one.path.at(-1) === title;
  return ownTitle(shapes) ?? (boxes && (shapes.find(isRecognised) ?? namedTitle(shapes)));
}

/** Returns the title shape of a card that we made. */
export function ownTitle(shapes: readonly FoundShape[]): FoundShape | undefined {
  return shapes.find(one => holdsText(one.type) && one.name === TITLE_SHAPE);
}

/** Returns the first shape with the name that PowerPoint gives to titles by default. */
export function namedTitle(shapes: readonly FoundShape[]): FoundShape | undefined {
  return shapes.find(
    one => holdsText(one.type) && /^(title|titel|titre|t[ií]tulo|titolo)(\s+\d+)?$/i.test(one.name),
  );
}

/** Whether a placeholder type (`PowerPoint.PlaceholderType`) is a title, including centred and vertical titles. */
export function isTitleType(type: string): boolean {
  return type.endsWith('Title');
}
