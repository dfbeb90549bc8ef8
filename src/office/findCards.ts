import type { CardOnSlide } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { queueTag } from './cardTag.ts';
import { queueItems } from './collection.ts';
import { readEach } from './readEach.ts';
import { queueText } from './readTexts.ts';
import { queueShapes } from './shapesWithin.ts';
import { titleOfCard } from './title.ts';

/**
 * The cards in the deck, in slide order, by their slide tags. Two syncs whatever the size of the deck, and two
 * more for the titles when there are cards. Only flat collections are loaded: nested ones above some fifty
 * items come back short on the web (office-js #4272). A slide that refuses to show its shapes, as one with an automatic
 * date does there (#4204), costs its title only, and some syncs more.
 */
export async function findCards(context: PowerPoint.RequestContext): Promise<readonly CardOnSlide[]> {
  const slides = queueItems(context.presentation.slides, 'id');
  await context.sync();
  const ids = slides().map(one => one.id as SlideId);
  const tags = await readEach(context, ids, id => queueTag(context, id));
  const cards = ids.flatMap((slide, index) => {
    const identity = tags[index]?.identity;
    return identity ? [{ slide, identity, position: index + 1 }] : [];
  });
  const titles = await readTitles(context, cards);
  return cards.map((card, at) => ({ ...card, title: titles[at] ?? null }));
}

async function readTitles(
  context: PowerPoint.RequestContext,
  cards: readonly Omit<CardOnSlide, 'title'>[],
): Promise<readonly (string | null)[]> {
  const shapes = await readEach(context, cards, ({ slide }) => queueShapes(context, slide));
  const titles = cards.map(({ slide, identity }, at) => {
    const title = titleOfCard(shapes[at] ?? [], identity);
    return title ? { slide, path: title.path } : null;
  });
  const found = titles.filter(one => one !== null);
  const texts = await readEach(context, found, one => queueText(context, one));
  return titles.map(one => (one && texts[found.indexOf(one)]) ?? null);
}
