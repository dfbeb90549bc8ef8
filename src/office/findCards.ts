import type { CardOnSlide } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { queueTag } from './cardTag.ts';
import { queueItems } from './collection.ts';
import { queueShapes, shapeAt } from './shapesWithin.ts';
import { titleOfCard } from './title.ts';

/**
 * The cards in the deck, in slide order, by their slide tags. Two syncs whatever the size of the deck, and two
 * more for the titles when there are cards. Only flat collections are loaded: nested ones above some fifty
 * items come back short on the web (office-js #4272).
 */
export async function findCards(context: PowerPoint.RequestContext): Promise<readonly CardOnSlide[]> {
  const slides = queueItems(context.presentation.slides, 'id');
  await context.sync();
  const ids = slides().map(one => one.id);
  const tags = ids.map(id => queueTag(context, id));
  await context.sync();
  const cards = ids.flatMap((slide, index) => {
    const identity = tags[index]?.().identity;
    return identity ? [{ slide: slide as SlideId, identity, position: index + 1 }] : [];
  });
  const titles = await readTitles(context, cards);
  return cards.map((card, at) => ({ ...card, title: titles[at] ?? null }));
}

async function readTitles(
  context: PowerPoint.RequestContext,
  cards: readonly Omit<CardOnSlide, 'title'>[],
): Promise<readonly (string | null)[]> {
  if (cards.length === 0) return [];
  const shapes = cards.map(({ slide }) => queueShapes(context, slide));
  await context.sync();
  const ranges = cards.map(({ slide, identity }, at) => {
    const title = titleOfCard(shapes[at]?.() ?? [], identity);
    if (!title) return null;
    const range = shapeAt(context, slide, title.path).textFrame.textRange;
    range.load('text');
    return range;
  });
  await context.sync();
  return ranges.map(range => range?.text ?? null);
}
