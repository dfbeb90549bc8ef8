import type { Boxes, BoxPlace } from '../card/boxPlace.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import { boxesOn, textIn } from './boxes.ts';
import { isSamePlace } from './drawing.ts';
import { namingOf } from './naming.ts';
import { recognised } from './recognised.ts';

/** The fewest known boxes with which recognition can confirm that it found the same card. */
const FEWEST = 3;

/**
 * Returns the slide of a card that someone else made with the lost boxes added to its tag. A box is lost when its shape
 * lost both its id and its name, by hand or by copying. Recognition finds the lost boxes. Recognition must agree with
 * the tag about all known boxes, at least three, and a lost box must have the name of its field. Otherwise returns the
 * slide unchanged. Also returns a card from our template unchanged.
 */
export function withLostBoxes(sketch: SlideSketch, kind: CardKind): SlideSketch {
  const { identity } = sketch;
  if (!identity?.boxes) return sketch;
  const places = boxesOn(sketch, kind);
  const known = places.filter(([, place]) => textIn(sketch, place) !== null);
  if (known.length === places.length || known.length < FEWEST) return sketch;
  const { boxes: found = {}, headings = {} } = recognised({ ...sketch, identity: null }, kind) ?? {};
  const isNamed = (id: FieldId, place: BoxPlace): boolean => {
    const shape = sketch.shapes.find(one => isSamePlace(one.place, place));
    return headings[id] !== undefined || (shape !== undefined && namingOf(shape.text, kind)?.field === id);
  };
  const agrees = known.every(([id, place]) => {
    const seen = found[id];
    return seen !== undefined && isSamePlace(seen, place);
  });
  if (!agrees) return sketch;
  const lost = places.flatMap(([id]) => {
    const seen = found[id];
    const isLost = seen && !known.some(([field]) => field === id);
    return isLost && isNamed(id, seen) ? [[id, seen] as const] : [];
  });
  const boxes: Boxes = { ...identity.boxes, ...Object.fromEntries(lost) };
  return { ...sketch, identity: { ...identity, boxes } };
}
