import type { CardKind } from '../card/kind.ts';
import type { Deck } from '../deck/deck.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import type { SlideId } from '../deck/slideId.ts';
import { done, type Trouble } from '../deck/trouble.ts';
import { hidesOwnBoxes } from '../recognition/boxes.ts';
import { hidesBoxes, mayHoldCard, recognised } from '../recognition/recognised.ts';
import type { Candidate } from './cards.ts';

/** Returns the slides among these that are no card of ours, and what each can be taken for. */
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

/** Returns what the slides that hide boxes look like in a copy of the deck, and why there is no copy where one was asked for. */
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
