import { AID_TAG, writeAidTag, type Aid, type AidShapes } from '../deck/aid.ts';
import type { Deck, Inserted, OrderFor } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { stampedText, type SlideStamp } from '../deck/stamp.ts';
import { done, type Outcome } from '../deck/trouble.ts';
import { sameParagraphs } from '../text/paragraphs.ts';

/** A page of an aid to put into the deck. */
export interface AidPage {
  readonly aid: Aid;
  /** Page number, from 1. */
  readonly page: number;
  readonly pages: number;
  /** The texts of the page, and the boxes of the template that the page does not have. */
  readonly says: Pick<SlideStamp, 'texts' | 'without'>;
}

/**
 * Puts a page of an aid into the deck. If a one-page aid already has this text, returns its slide. Otherwise inserts a
 * new slide. The first page replaces the existing slides of the aid, so that no two slides contradict each other.
 */
export async function putAid(
  deck: Deck,
  { aid, page, pages, says }: AidPage,
  orderFor: OrderFor,
): Promise<Outcome<{ readonly there: SlideId } | Inserted>> {
  if (pages === 1) {
    const there = await deck.writeAid(aid, shapes => (isSame(says, shapes) ? [] : null), 'there');
    if (!there.ok) return there;
    if (there.value !== null) return done({ there: there.value });
  }
  return deck.insert(size => {
    const order = orderFor(size);
    const tag = { key: AID_TAG, value: writeAidTag(aid, page) };
    return { ...order, stamp: { ...order.stamp, tag }, ...(page === 1 && { replaces: aid }) };
  });
}

function isSame({ texts, without = [] }: AidPage['says'], shapes: AidShapes): boolean {
  return (
    without.every(name => !shapes.has(name)) &&
    Object.entries(texts).every(([name, text]) =>
      sameParagraphs(shapes.get(name)?.text ?? '', stampedText(text)),
    )
  );
}
