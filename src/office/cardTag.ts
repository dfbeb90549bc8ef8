import { CARD_TAG, readIdentity, writeIdentity, type CardIdentity } from '../core/card/identity.ts';
import type { Turn } from './calls.ts';
import { isGone } from './officeError.ts';

/** What a slide's tag says. */
export interface CardTag {
  readonly isThere: boolean;
  /** Null without a tag, and for one that says nothing that we know. */
  readonly identity: CardIdentity | null;
}

/** Queues the reading of a slide's tag and gives what to call after the sync. */
export function queueTag(context: PowerPoint.RequestContext, slide: string): () => CardTag {
  const tag = context.presentation.slides.getItem(slide).tags.getItemOrNullObject(CARD_TAG);
  tag.load('value');
  return () =>
    tag.isNullObject
      ? { isThere: false, identity: null }
      : { isThere: true, identity: readIdentity(typeof tag.value === 'string' ? tag.value : '') };
}

/** The tag of one slide. One sync. Throws when the slide is gone. */
export async function readTag(context: PowerPoint.RequestContext, slide: string): Promise<CardTag> {
  const take = queueTag(context, slide);
  await context.sync();
  return take();
}

/** Has a slide's tag say who the card is. One sync; one more when the call fails, to see whether it worked all the same. */
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
