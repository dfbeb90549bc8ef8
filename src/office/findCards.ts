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

/** Up to this many slides, all shapes come with the tags: that is more to fetch, and one sync less. */
const FEW_SLIDES = 40;

/** A card in the deck, with the shapes on its slide; null where the slide refuses to show them. */
export interface CardWithShapes {
  readonly card: CardOnSlide;
  readonly shapes: readonly FoundShape[] | null;
}

/** What is read of a slide to find a card on it. */
interface Glance {
  readonly identity: CardIdentity | null;
  readonly shapes: readonly FoundShape[] | null;
}

/** Finds the cards in the deck by their slide tags. */
export class CardFinder {
  /** Slides refuse to show their shapes, as those with an automatic date do on the web (office-js #4204). */
  #isRefused = false;

  /**
   * Returns the cards in slide order. Two syncs, one more for the titles when there are cards, and one more for the shapes
   * on their slides in a deck of more than `FEW_SLIDES` slides. Only flat collections are loaded: nested ones above some
   * fifty items come back short on the web (office-js #4272). A slide that refuses to show its shapes costs its title
   * only, and some syncs more.
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

  /** One sync. Null where there are many slides, or one refuses. */
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

/** Two syncs, and some more where a slide refuses. */
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
