import type { Deck } from '../deck/deck.ts';
import { done, type Outcome } from '../deck/trouble.ts';
import { textsOutside as outsideOn } from '../recognition/outside.ts';
import { copiesOf } from './candidates.ts';
import type { CardController } from './cardController.ts';

/** Implements `SessionSlide.textsOutside`. Call inside a `SerialQueue` task. */
export async function textsOutside(deck: Deck, opened: CardController): Promise<Outcome<readonly string[]>> {
  const open = opened.writer?.state;
  if (!open || open.gone) return done([]);
  const { cards, kind } = opened;
  const { definitive } = open.card.identity;
  const mains = [open.card, ...(definitive ? cards.withId(definitive.of).slice(0, 1) : [])];
  const pages = mains.flatMap(one => cards.pagesOf(one));
  const sketches = await deck.sketch(pages.map(one => one.slide));
  if (!sketches.ok) return sketches;
  const said = new Set<string>();
  for (const one of mains) {
    const entries = await cards.entriesOf(one, page => opened.saidOn(page));
    if (!entries.ok) return entries;
    for (const text of [...entries.value.values()].flat()) said.add(text.trim());
  }
  const { found: copies } = await copiesOf(sketches.value, deck, kind);
  return done(
    sketches.value
      .flatMap(one => outsideOn(copies.get(one.slide) ?? one, kind))
      .filter(text => !said.has(text.trim())),
  );
}
