import type { Boxes, BoxPlace } from '../card/boxPlace.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import { boxesOn, textIn } from './boxes.ts';
import { isSamePlace } from './drawing.ts';
import { namingOf } from './naming.ts';
import { recognised } from './recognised.ts';

/** As many boxes that are still known tell that recognition sees the same card. */
const FEWEST = 3;

/**
 * Returns the slide of an adopted card with all its boxes: one whose shape lost its id and its name, by hand or as a copy,
 * is where recognition finds it. That counts when it finds all boxes that are still known, and at least three, as the tag
 * says, and the name of the field at the lost one. Otherwise, and for a card of our own, returns the slide as it is.
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
