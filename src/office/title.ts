import type { CardIdentity } from '../core/card/identity.ts';
import { TITLE_SHAPE } from '../core/card/names.ts';
import type { FoundShape } from './shapesWithin.ts';
import { holdsText } from './textless.ts';

/**
 * The title of a card among the shapes of its slide: the card's own, or where someone else made the slide the one that was
 * recognised, and else what has the name of one.
 */
export function titleOfCard(
  shapes: readonly FoundShape[],
  { boxes, title }: Pick<CardIdentity, 'boxes' | 'title'>,
): FoundShape | undefined {
  const isRecognised = (one: FoundShape): boolean => holdsText(one.type) && one.path.at(-1) === title;
  return ownTitle(shapes) ?? (boxes && (shapes.find(isRecognised) ?? namedTitle(shapes)));
}

/** The title that a card of ours has. */
export function ownTitle(shapes: readonly FoundShape[]): FoundShape | undefined {
  return shapes.find(one => holdsText(one.type) && one.name === TITLE_SHAPE);
}

/** The first with a name that PowerPoint gives a title, where nothing else tells which it is. */
export function namedTitle(shapes: readonly FoundShape[]): FoundShape | undefined {
  return shapes.find(
    one => holdsText(one.type) && /^(title|titel|titre|t[ií]tulo|titolo)(\s+\d+)?$/i.test(one.name),
  );
}

/** Whether a placeholder of this type (`PowerPoint.PlaceholderType`) is a title, centred or vertical ones too. */
export function isTitleType(type: string): boolean {
  return type.endsWith('Title');
}
