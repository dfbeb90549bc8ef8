import { CARD_TAG, readIdentity, writeIdentity, type CardIdentity } from '../core/card/identity.ts';
import type { Turn } from './calls.ts';
import { isGone } from './officeError.ts';

/** The contents of a slide's card tag. */
export interface CardTag {
  readonly isThere: boolean;
  /** The identity in the tag; null when there is no tag, or when its value is not recognised. */
  readonly identity: CardIdentity | null;
}

/** Queues reading a slide's card tag. Returns a function that reads the result after the sync. */
export function queueTag(context: PowerPoint.RequestContext, slide: string): () => CardTag {
  const tag = context.presentation.slides.getItem(slide).tags.getItemOrNullObject(CARD_TAG);
  tag.load('value');
  return () =>
    tag.isNullObject
      ? { isThere: false, identity: null }
      : { isThere: true, identity: readIdentity(typeof tag.value === 'string' ? tag.value : '') };
}

/** Reads the card tag of one slide. Costs one sync. Throws when the slide no longer exists. */
export async function readTag(context: PowerPoint.RequestContext, slide: string): Promise<CardTag> {
  const take = queueTag(context, slide);
  await context.sync();
  return take();
}

/**
 * Writes a card's identity to the tag of its slide. Costs one sync. When the call fails, one more sync checks whether
 * it worked nevertheless.
 */
export async function writeIdentityTag(turn: Turn, slide: string, identity: CardIdentity): Promise<void> {
  try {
    await turn.change(async context => {
      context.presentation.slides.getItem(slide).tags.add(CARD_TAG, writeIdentity(identity));
      await context.sync();
    });
  } catch (error) {
    if (isGone(error)) throw error;
    const tag = await turn.read(context => readTag(context, slide));
    if (!tag.identity || writeIdentity(tag.identity) !== writeIdentity(identity)) throw error;
    turn.worked();
  }
}
