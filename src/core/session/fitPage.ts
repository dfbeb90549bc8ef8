import { fitsSlide } from '../card/placement.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { scaleOf } from '../deck/slideSize.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { CardController } from './cardController.ts';
import { newSizes } from './sizing.ts';

/** A page as it is on its slide. */
interface ReadPage {
  readonly card: CardOnSlide;
  readonly reading: Snapshot;
}

/** Does what `SessionSlide.fitToSlide` does, within a turn. */
export async function fitToSlide(deck: Deck, opened: CardController): Promise<Outcome<null>> {
  const { writer } = opened;
  if (!writer) return trouble('noCardOpen');
  for (const page of opened.cards.pagesOf(writer.state.card)) {
    const fitted = await fitPage(page, deck, opened);
    if (!fitted.ok) return fitted;
    const { reading, card } = fitted.value;
    if (page.slide === writer.state.card.slide) await opened.follow(writer, reading, card);
  }
  return done(null);
}

/**
 * Lays a slide of a card out for the size that the slides have now, keeps the new scale in its tag, and sets the letters
 * of its entries to the size at which all are in view. A slide that fits stays as it is. Entries keep their words and order.
 */
async function fitPage(
  page: CardOnSlide,
  deck: Deck,
  { cards, sizing }: CardController,
): Promise<Outcome<ReadPage>> {
  const before = await deck.read(page);
  if (!before.ok) return before;
  const { placement } = before.value;
  if (!placement || fitsSlide(placement, page.identity)) return done({ card: page, reading: before.value });
  const laidOut = await deck.layOut(page, placement.size);
  if (!laidOut.ok) return laidOut;
  const card = await cards.identify(page, { ...page.identity, scale: scaleOf(placement.size) });
  if (card === page) return trouble('notWritten');
  const reading = await deck.write(card, now => {
    const sizes = sizing ? newSizes(sizing, now, now.texts, card.identity) : [];
    return done(
      Array.from(sizes, ([field, size]) => ({
        field,
        replacements: [],
        expected: now.texts.get(field) ?? '',
        size,
      })),
    );
  });
  return reading.ok ? done({ card, reading: reading.value }) : reading;
}
