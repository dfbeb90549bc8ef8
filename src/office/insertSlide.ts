import { CARD_TAG } from '../core/card/identity.ts';
import type { Inserted, InsertOrder } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { trouble, type Outcome, done } from '../core/deck/trouble.ts';
import type { Context, Turn } from './calls.ts';
import { queueItems } from './collection.ts';
import { isRefusal } from './officeError.ts';
import { mayHelpAgain } from './officeTrouble.ts';
import { readEach } from './readEach.ts';

/** How often to look for the new slide: reads are refused for a while after an insertion (web, office-js #6741, #5724). */
const LOOKS = 6;

/**
 * Inserts a one-slide package behind the selected slide, or behind the last one when the selection is not told
 * (`atEnd`). The call itself returns nothing, may fail after having worked, and puts the slide at the front without a
 * target: the new slide is the one whose id was not there before, and among several the one with the tag of the order.
 * A refused insertion is tried once more, when the slides show that it did nothing.
 * Trouble `insertUnsure` when the slides cannot be read afterwards. Throws what PowerPoint threw when there is no new slide.
 */
export async function insertSlide(
  turn: Turn,
  base64: string,
  { style, stamp }: Pick<InsertOrder, 'style' | 'stamp'>,
): Promise<Outcome<Inserted>> {
  const { ids, selected } = await turn.read(readPlaces).catch(async (error: unknown) => {
    if (!isRefusal(error)) throw error;
    return { ids: await turn.read(readIds), selected: null };
  });
  const target = selected ?? ids.at(-1);
  const insert = (): Promise<unknown> =>
    turn
      .change(async context => {
        context.presentation.insertSlidesFromBase64(base64, {
          formatting: style === 'starter' ? 'KeepSourceFormatting' : 'UseDestinationTheme',
          ...(target !== undefined && { targetSlideId: target }),
        });
        await context.sync();
        return null;
      })
      .catch((error: unknown) => error);
  const look = (): Promise<readonly SlideId[] | null> => {
    turn.givenUp.throwIfAborted();
    return turn.read(readIds, LOOKS).catch(() => null);
  };
  let failure = await insert();
  let after = await look();
  // A second refusal tells a deck that is read-only from trouble of the moment.
  if (isRefusal(failure) && mayHelpAgain(failure) && after?.length === ids.length) {
    failure = await insert();
    after = await look();
  }
  if (!after) return trouble('insertUnsure');
  const known = new Set(ids);
  const fresh = after.filter(id => !known.has(id));
  const slide = fresh.length > 1 ? await taggedSlide(turn, fresh, stamp) : fresh[0];
  if (slide !== undefined) {
    turn.worked();
    return done({ slide, position: after.indexOf(slide) + 1, ...(selected === null && { atEnd: true }) });
  }
  if (failure !== null) throw failure as Error;
  return trouble('notInserted');
}

/** The slides of the deck, and the last of those that are selected; it is undefined when none is. */
async function readPlaces(
  context: Context,
): Promise<{ ids: readonly SlideId[]; selected: SlideId | undefined }> {
  const all = queueItems(context.presentation.slides, 'id');
  const selected = queueItems(context.presentation.getSelectedSlides(), 'id');
  await context.sync();
  return { ids: all().map(one => one.id as SlideId), selected: selected().at(-1)?.id as SlideId | undefined };
}

async function readIds(context: Context): Promise<readonly SlideId[]> {
  const all = queueItems(context.presentation.slides, 'id');
  await context.sync();
  return all().map(one => one.id as SlideId);
}

/** Of several new slides the one that carries the tag of the order; the first when none is known to. */
async function taggedSlide(
  turn: Turn,
  slides: readonly SlideId[],
  { tag }: InsertOrder['stamp'],
): Promise<SlideId | undefined> {
  const tags = await turn
    .read(context =>
      readEach(context, slides, slide => {
        const found = context.presentation.slides
          .getItem(slide)
          .tags.getItemOrNullObject(tag?.key ?? CARD_TAG);
        found.load('value');
        return () => (found.isNullObject ? null : found.value);
      }),
    )
    .catch((): readonly null[] => []);
  return slides.find((_, at) => tag && tags[at] === tag.value) ?? slides[0];
}
