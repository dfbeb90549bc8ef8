import type { CardKind } from '../card/kind.ts';
import type { Boxes } from '../card/boxPlace.ts';
import type { Language } from '../card/language.ts';
import type { FoundCard } from '../combine/source.ts';
import type { CardOnSlide, Deck } from '../deck/deck.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import type { SlideId } from '../deck/slideId.ts';
import { done, type Outcome, type Trouble } from '../deck/trouble.ts';
import { goalOf } from '../method/goal.ts';
import { entriesAt, hidesOwnBoxes, textIn } from '../recognition/boxes.ts';
import { cardsOn } from '../recognition/cardsOn.ts';
import type { Recognised } from '../recognition/found.ts';
import { hidesBoxes, mayHoldCard, recognised } from '../recognition/recognised.ts';
import type { BringOver, Brought } from './bringOver.ts';
import { CardInserter } from './cardInserter.ts';
import type { Candidate, Cards } from './cards.ts';
import type { Words } from './state.ts';

/** Returns the slides without our card tag, each with the card recognised on it, if any. */
export async function candidatesAmong(
  sketches: readonly SlideSketch[],
  deck: Deck,
  kind: CardKind,
): Promise<readonly Candidate[]> {
  const copies = await copiesOf(sketches, deck, kind);
  return sketches
    .filter(one => one.identity === null)
    .map((sketch): Candidate => {
      const copy = copies.found.get(sketch.slide);
      if (copy) return { sketch: copy, found: recognised(copy, kind), boxes: 'copied' };
      const boxes = mayHoldCard(sketch, kind) ? 'hidden' : 'open';
      const why = boxes === 'hidden' && copies.why;
      return { sketch, found: recognised(sketch, kind), boxes, ...(why && { why }) };
    });
}

/**
 * Returns sketches from a copy of the deck, for slides with boxes that this PowerPoint hides in tables or groups. `why`
 * is the trouble when copying failed.
 */
export async function copiesOf(
  sketches: readonly SlideSketch[],
  deck: Deck,
  kind: CardKind,
): Promise<{ readonly found: ReadonlyMap<SlideId, SlideSketch>; readonly why: Trouble | null }> {
  const hiding = sketches.filter(
    one => hidesOwnBoxes(one, kind) || (hidesBoxes(one) && !recognised(one, kind)),
  );
  const copies = hiding.length > 0 ? await deck.sketchCopy(hiding.map(one => one.slide)) : done([]);
  const known = new Map(sketches.map(one => [one.slide, one.position]));
  const placed = (copies.ok ? copies.value : []).map(one => ({
    ...one,
    position: known.get(one.slide) ?? one.position,
  }));
  return {
    found: new Map(placed.map(one => [one.slide, one])),
    why: copies.ok ? null : copies.trouble,
  };
}

/** Returns the cards on these slides, including cards made by others. */
export async function cardsAmong(
  sketches: readonly SlideSketch[],
  deck: Deck,
  kind: CardKind,
): Promise<readonly FoundCard[]> {
  const { found } = await copiesOf(sketches, deck, kind);
  return cardsOn(
    sketches.map(one => found.get(one.slide) ?? one),
    kind,
  );
}

/** Returns the goal and the entries of a recognised card. */
function wordsOn(
  sketch: SlideSketch,
  { title, boxes }: Pick<Recognised, 'title' | 'boxes'>,
  kind: CardKind,
): { readonly goal: string; readonly words: readonly Words[] } {
  const words = kind.fields.flatMap(({ id }) => {
    const place = boxes[id];
    const texts = place ? entriesAt(sketch, place) : [];
    return texts.map(text => ({ field: id, text }));
  });
  return { goal: goalOf(title && textIn(sketch, title), kind), words };
}

/** Implements `SessionCards.copyToCard`. Call inside a `SerialQueue` task. */
export async function copyToCard(
  sketch: SlideSketch,
  found: Pick<Recognised, 'title' | 'boxes'>,
  language: Language,
  { deck, kinds, controller, entries }: BringOver,
): Promise<Brought> {
  const { goal, words } = wordsOn(sketch, found, kinds[0]);
  const order = { goal, language, style: 'template' } as const;
  const inserted = await new CardInserter(deck, kinds, controller).insert(order, sketch.slide);
  return { inserted, words: inserted.ok ? entries.addWords(words) : [] };
}

/** Implements `SessionCards.adopt`. Call inside a `SerialQueue` task. */
export async function adopt(
  slide: SlideId,
  boxes: Boxes,
  title: Recognised['title'],
  { deck, kinds, controller }: BringOver,
): Promise<Outcome<null>> {
  const { cards } = controller;
  // A table cell cannot be the title: its shape id is the id of the whole table.
  const named = title && !title.cell ? { title: title.shape } : {};
  const identity = { ...cards.newIdentity(kinds[0]), boxes, ...named };
  const given = await deck.identify(slide, identity);
  if (!given.ok) return given;
  const opened = await controller.open(
    await found({ slide, identity, position: cards.positions.get(slide) ?? 0, title: null }, cards),
  );
  if (opened.ok) await deck.selectSlide(slide);
  return opened;
}

/**
 * Searches for a card that is known to be in the deck. Searches again if it is not found, because a tag can be read too
 * early (office-js #5724). If that fails too, adds the card to the list.
 */
async function found(card: CardOnSlide, cards: Cards): Promise<CardOnSlide> {
  for (let search = 0; search < 2; search++) {
    await cards.search();
    const here = cards.list.find(one => one.slide === card.slide && one.identity.id === card.identity.id);
    if (here) return here;
  }
  cards.add(card);
  return card;
}
