import { fieldsBelowQuestions, fitsSlide } from '../card/placement.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { scaleOf } from '../deck/slideSize.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import { newSizes } from './sizing.ts';

/** A page of a card, with the snapshot of its slide. */
interface ReadPage {
  readonly card: CardOnSlide;
  readonly reading: Snapshot;
}

/** Implements `SessionSlide.fitToSlide`. Call inside a `SerialQueue` task. */
export function fitToSlide(deck: Deck, opened: CardController): Promise<Outcome<null>> {
  return onEachPage(opened, async page => {
    const before = await deck.read(page);
    if (!before.ok) return before;
    const { placement } = before.value;
    // Leave a page unchanged if its layout fits the slide.
    if (!placement || fitsSlide(placement, page.identity)) return done({ card: page, reading: before.value });
    const laidOut = await deck.layOut(page, placement.size);
    if (!laidOut.ok) return laidOut;
    // Store the new scale, which the readability check and the next fit use.
    const card = await opened.cards.identify(page, { ...page.identity, scale: scaleOf(placement.size) });
    return card === page ? trouble('notWritten') : fitLetters(card, deck, opened);
  });
}

/**
 * Implements `SessionSlide.makeRoom`. `written` limits the change to columns with entries. Call inside a `SerialQueue`
 * task.
 */
export function makeRoom(
  deck: Deck,
  opened: CardController,
  which: 'all' | 'written' = 'all',
): Promise<Outcome<null>> {
  return onEachPage(opened, async page => {
    const before = await deck.read(page);
    if (!before.ok) return before;
    const { placement, texts } = before.value;
    const fields = [...texts].flatMap(([field, raw]) =>
      which === 'all' || entriesIn(raw).length > 0 ? [field] : [],
    );
    const below = fieldsBelowQuestions(placement, opened.kind);
    if (!placement || !fields.some(field => below.includes(field)))
      return done({ card: page, reading: before.value });
    const laidOut = await deck.layOut(page, placement.size, new Set(fields));
    return laidOut.ok ? fitLetters(page, deck, opened) : laidOut;
  });
}

async function onEachPage(
  opened: CardController,
  layOut: (page: CardOnSlide) => Promise<Outcome<ReadPage>>,
): Promise<Outcome<null>> {
  const { writer } = opened;
  if (!writer) return trouble('noCardOpen');
  for (const page of opened.cards.pagesOf(writer.state.card)) {
    const laidOut = await layOut(page);
    if (!laidOut.ok) return laidOut;
    const { reading, card } = laidOut.value;
    if (page.slide === writer.state.card.slide) await opened.follow(writer, reading, card);
  }
  return done(null);
}

/**
 * Sets the letters of a slide to the size at which all entries are in view. Keeps the text and order of the entries.
 */
async function fitLetters(
  card: CardOnSlide,
  deck: Deck,
  { sizing }: CardController,
): Promise<Outcome<ReadPage>> {
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
