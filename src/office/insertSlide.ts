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

/**
 * How many times to look for the new slide. Reads are refused for a while after an insertion (web, office-js #6741,
 * #5724).
 */
const LOOKS = 6;

/**
 * Inserts a one-slide package after the ordered or selected slide. Inserts after the last slide when no slide is selected
 * or when PowerPoint does not report the selection; `atEnd` is set in the latter case.
 *
 * The Office.js call returns nothing, may fail although it worked, and inserts at the front without a target. The new
 * slide is therefore found as the slide with a new id; when several are new, by the tag of the order.
 *
 * Retries a refused insertion once, when the slides show that it had no effect; after the last slide when the selected
 * slide has disappeared meanwhile. Returns trouble `insertUnsure` when the slides cannot be read afterwards, and
 * `notInserted` when the call succeeded without a new slide. Throws PowerPoint's error when the call failed and there is
 * no new slide.
 */
export async function insertSlide(
  turn: Turn,
  base64: string,
  { style, stamp, after: ordered }: Pick<InsertOrder, 'style' | 'stamp' | 'after'>,
  { ids, selected: shown }: Places,
): Promise<Outcome<Inserted>> {
  const selected = ordered !== undefined && ids.includes(ordered) ? ordered : shown;
  const insert = (target: SlideId | undefined): Promise<unknown> =>
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
  const target = selected ?? ids.at(-1);
  let failure = await insert(target);
  let after = await look();
  const known = new Set(ids);
  // A second refusal distinguishes a read-only deck from a temporary failure.
  if (isRefusal(failure) && mayHelpAgain(failure) && after?.every(id => known.has(id))) {
    const isThere = target !== undefined && after.includes(target);
    failure = await insert(isThere ? target : after.at(-1));
    after = await look();
  }
  if (!after) return trouble('insertUnsure');
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
  /**
   * The last selected slide; undefined when no slide is selected, null when PowerPoint does not report the selection.
   */
  readonly selected: SlideId | null | undefined;
  /** The slide size; null when it was not requested or not reported. */
  readonly size: SlideSize | null;
}

/** Reads where a slide can be inserted. Costs one sync. When PowerPoint refuses, retries with fewer requests. */
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

/** Returns the new slide with the tag of the order, or the first slide when no tag matches. */
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
