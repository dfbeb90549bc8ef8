import { mainCard } from '../card/identity.ts';
import type { BoxPlace } from '../card/boxPlace.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import { TITLE_SHAPE } from '../card/names.ts';
import type { FoundCard } from '../combine/source.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import { boxesOn, entriesAt, unplacedOn } from './boxes.ts';
import { isSamePlace } from './drawing.ts';
import type { Recognised } from './found.ts';
import { withLostBoxes } from './lostBoxes.ts';
import { recognised, recognisedNameless } from './recognised.ts';

/**
 * Returns the cards of a kind on these slides, in slide order. Finds slides that carry the card's tag and joins them
 * with their continuation slides. Also finds slides of other people that are recognised as a card.
 */
export function cardsOn(sketches: readonly SlideSketch[], kind: CardKind): readonly FoundCard[] {
  const pages = sketches.flatMap(sketch => {
    const { identity } = sketch;
    if (identity && identity.kind !== kind.id) return [];
    const card = identity ? ownCard(sketch, kind) : foreignCard(sketch, kind);
    return card ? [{ card, main: identity && mainCard(identity), page: identity?.continues?.page ?? 1 }] : [];
  });
  return (
    pages
      // Of the remaining slides of a card, the first represents the card.
      .filter(
        one => one.main === null || !pages.some(other => other.main === one.main && other.page < one.page),
      )
      .map(({ card, main, page }) => {
        const others = pages
          .filter(one => main !== null && one.main === main && one.page !== page)
          .toSorted((a, b) => a.page - b.page);
        return others.reduce((all, next) => joined(all, next.card, kind), card);
      })
  );
}

function ownCard(tagged: SlideSketch, kind: CardKind): FoundCard {
  const sketch = withLostBoxes(tagged, kind);
  const nameless = recognisedNameless(sketch, kind);
  if (nameless) return { ...recognisedCard(sketch, nameless), confidence: 1 };
  const boxes = sketch.identity?.boxes;
  const title = sketch.shapes.find(one => (boxes ? one.isTitle : one.place.name === TITLE_SHAPE));
  const card = cardWith(sketch, boxesOn(sketch, kind), title?.text ?? null, 1);
  return { ...card, unplaced: unplacedOn(sketch, kind) };
}

function foreignCard(sketch: SlideSketch, kind: CardKind): FoundCard | null {
  const found = recognised(sketch, kind);
  return found && recognisedCard(sketch, found);
}

function recognisedCard(sketch: SlideSketch, { title, boxes, confidence }: Recognised): FoundCard {
  const shape = title && sketch.shapes.find(one => isSamePlace(one.place, title));
  return cardWith(sketch, Object.entries(boxes) as [FieldId, BoxPlace][], shape?.text ?? null, confidence);
}

function cardWith(
  sketch: SlideSketch,
  places: readonly (readonly [FieldId, BoxPlace])[],
  title: string | null,
  confidence: number,
): FoundCard {
  const entries = places.map(([field, place]): [FieldId, readonly string[]] => [
    field,
    entriesAt(sketch, place),
  ]);
  const { slide, position } = sketch;
  return { title, slide, position, confidence, entries: new Map(entries), unplaced: [] };
}

function joined(one: FoundCard, next: FoundCard, { fields }: CardKind): FoundCard {
  const both = fields.map(({ id }): [FieldId, readonly string[]] => [
    id,
    [...(one.entries.get(id) ?? []), ...(next.entries.get(id) ?? [])],
  ]);
  return { ...one, entries: new Map(both), unplaced: [...one.unplaced, ...next.unplaced] };
}
