import { fieldsBelowQuestions, fitsSlide } from '../card/placement.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { scaleOf } from '../deck/slideSize.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import { newSizes } from './sizing.ts';

/** A page as it is on its slide. */
interface ReadPage {
  readonly card: CardOnSlide;
  readonly reading: Snapshot;
}

/** Does what `SessionSlide.fitToSlide` does, within a turn. */
export function fitToSlide(deck: Deck, opened: CardController): Promise<Outcome<null>> {
  return onEachPage(opened, async page => {
    const before = await deck.read(page);
    if (!before.ok) return before;
    const { placement } = before.value;
    // A slide that fits stays as it is.
    if (!placement || fitsSlide(placement, page.identity)) return done({ card: page, reading: before.value });
    const laidOut = await deck.layOut(page, placement.size);
    if (!laidOut.ok) return laidOut;
    // The check of small letters and the next fit go by the new scale.
    const card = await opened.cards.identify(page, { ...page.identity, scale: scaleOf(placement.size) });
    return card === page ? trouble('notWritten') : fitLetters(card, deck, opened);
  });
}

/** Does what `SessionSlide.makeRoom` does, within a turn; with `written` only for columns with entries. */
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

/** Sets the letters of a slide's entries to the size at which all are in view. Entries keep their words and order. */
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
