import { CARD_TAG } from '../core/card/identity.ts';
import type { Inserted, InsertOrder } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { SlideSize } from '../core/deck/slideSize.ts';
import { trouble, type Outcome, done } from '../core/deck/trouble.ts';
import type { Context, Turn } from './calls.ts';
import { queueItems } from './collection.ts';
import { isRefusal } from './officeError.ts';
import { mayHelpAgain } from './officeTrouble.ts';
import { readEach } from './readEach.ts';
import { queueSlideSize } from './slideSize.ts';

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
  { ids, selected }: Places,
): Promise<Outcome<Inserted>> {
  const target = selected ?? ids.at(-1);
  const insert = (): Promise<unknown> =>
    turn
      .change(async context => {
        context.presentation.insertSlidesFromBase64(base64, {
          formatting: style === 'template' ? 'KeepSourceFormatting' : 'UseDestinationTheme',
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

/** The slides of a deck before an insertion. */
export interface Places {
  readonly ids: readonly SlideId[];
  /** The last of the slides that are selected; undefined when none is, null when PowerPoint does not tell. */
  readonly selected: SlideId | null | undefined;
  /** The size of the slides; null when it was not asked for or not told. */
  readonly size: SlideSize | null;
}

/** Reads where a slide can be inserted, and with less where something is refused. One sync. */
export async function readPlaces(turn: Turn, withSize: boolean): Promise<Places> {
  const attempts = [
    ...(withSize ? [{ size: true, selection: true }] : []),
    { size: false, selection: true },
    { size: false, selection: false },
  ];
  for (let at = 0; ; at++) {
    const asked = attempts[at] ?? { size: false, selection: false };
    try {
      return await turn.read(async context => {
        const all = queueItems(context.presentation.slides, 'id');
        const selected = asked.selection ? queueItems(context.presentation.getSelectedSlides(), 'id') : null;
        const size = asked.size ? queueSlideSize(context) : null;
        await context.sync();
        return {
          ids: all().map(one => one.id as SlideId),
          selected: selected && (selected().at(-1)?.id as SlideId | undefined),
          size: size?.() ?? null,
        };
      });
    } catch (error) {
      if (!isRefusal(error) || at >= attempts.length - 1) throw error;
    }
  }
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
