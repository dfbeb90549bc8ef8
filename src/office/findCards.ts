import type { CardIdentity } from '../core/card/identity.ts';
import type { CardOnSlide } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { Context } from './calls.ts';
import { queueTag } from './cardTag.ts';
import { queueItems, ShortCollection } from './collection.ts';
import { isGone, isNotLoaded, isRefusal } from './officeError.ts';
import { readEach } from './readEach.ts';
import { queueText } from './readTexts.ts';
import { queueShapes, type FoundShape } from './shapesWithin.ts';
import { titleOfCard } from './title.ts';

/** Up to this many slides, all shapes are loaded together with the tags: more data, but one sync less. */
const FEW_SLIDES = 40;

/** A card in the deck, with the shapes on its slide; null when PowerPoint refuses to return them. */
export interface CardWithShapes {
  readonly card: CardOnSlide;
  readonly shapes: readonly FoundShape[] | null;
}

/** The data read from a slide to find a card on it. */
interface Glance {
  readonly identity: CardIdentity | null;
  readonly shapes: readonly FoundShape[] | null;
}

/** Finds the cards in the deck by their slide tags. */
export class CardFinder {
  /** Whether a slide refused to return its shapes, as slides with an automatic date do on the web (office-js #4204). */
  #isRefused = false;

  /**
   * Returns the cards in slide order. Costs two syncs, one more for the titles when there are cards, and one more for
   * the shapes in a deck of more than `FEW_SLIDES` slides.
   *
   * Loads only flat collections: on the web, nested collections of more than about fifty items are returned incomplete
   * (office-js #4272). When a slide refuses to return its shapes, the card has no title and the search takes some more
   * syncs.
   */
  async find(context: Context): Promise<readonly CardWithShapes[]> {
    const slides = queueItems(context.presentation.slides, 'id');
    await context.sync();
    const ids = slides().map(one => one.id as SlideId);
    const glances = (await this.#together(context, ids)) ?? (await apart(context, ids));
    const found = ids.flatMap((slide, at) => {
      const { identity = null, shapes = null } = glances[at] ?? {};
      return identity ? [{ slide, identity, position: at + 1, shapes }] : [];
    });
    const titles = await readTitles(context, found);
    return found.map(({ shapes, ...card }, at) => ({ card: { ...card, title: titles[at] ?? null }, shapes }));
  }

  /**
   * Reads the tags and shapes of all slides in one sync. Returns null when there are too many slides or when a slide
   * refuses.
   */
  async #together(context: Context, ids: readonly SlideId[]): Promise<readonly Glance[] | null> {
    if (this.#isRefused || ids.length > FEW_SLIDES) return null;
    const takes = ids.map(id => [queueTag(context, id), queueShapes(context, id)] as const);
    try {
      await context.sync();
      return takes.map(([tag, shapes]) => ({ identity: tag().identity, shapes: shapes() }));
    } catch (error) {
      const isShort = error instanceof ShortCollection || isNotLoaded(error);
      if (!isShort && !isRefusal(error) && !isGone(error)) throw error;
      this.#isRefused ||= isRefusal(error);
      return null;
    }
  }
}

/**
 * Reads the tags first, and then the shapes of the card slides. Costs two syncs, and some more when a slide refuses.
 */
async function apart(context: Context, ids: readonly SlideId[]): Promise<readonly Glance[]> {
  const tags = await readEach(context, ids, id => queueTag(context, id));
  const cards = ids.filter((_, at) => tags[at]?.identity);
  const shapes = await readEach(context, cards, id => queueShapes(context, id));
  return ids.map((id, at) => ({
    identity: tags[at]?.identity ?? null,
    shapes: shapes[cards.indexOf(id)] ?? null,
  }));
}

async function readTitles(
  context: Context,
  cards: readonly {
    readonly slide: SlideId;
    readonly identity: CardIdentity;
    readonly shapes: Glance['shapes'];
  }[],
): Promise<readonly (string | null)[]> {
  const titles = cards.map(({ slide, identity, shapes }) => {
    const title = titleOfCard(shapes ?? [], identity);
    return title ? { slide, path: title.path } : null;
  });
  const found = titles.filter(one => one !== null);
  const texts = await readEach(context, found, one => queueText(context, one));
  return titles.map(one => (one && texts[found.indexOf(one)]) ?? null);
}
