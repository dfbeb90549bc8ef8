import { boxAt } from '../card/boxPlace.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { SketchedShape } from '../deck/sketch.ts';
import { fieldAt, isSamePlace } from './drawing.ts';
import { headingIn } from './naming.ts';
import type { Recognised } from './found.ts';

/**
 * Returns the recognised card after the facilitator pointed at the box of a field. If the box belonged to another
 * field, the two fields exchange boxes. A shape that cannot hold text changes nothing.
 */
export function corrected(
  found: Recognised,
  field: FieldId,
  shape: SketchedShape,
  kind: CardKind,
): Recognised {
  const { place } = shape;
  if (shape.holds !== 'text') return found;
  const before = found.boxes[field];
  if (before && isSamePlace(before, place)) return found;
  const other = fieldAt(found.boxes, place);
  const own = (other && found.boxes[other]) ?? boxAt(place, headingIn(shape.text, kind) ?? '');
  return {
    ...found,
    boxes: { ...found.boxes, [field]: own, ...(other && before && { [other]: before }) },
    headings: Object.fromEntries(
      Object.entries(found.headings).filter(([, heading]) => heading && !isSamePlace(heading, place)),
    ),
    title: found.title && isSamePlace(found.title, place) ? null : found.title,
  };
}
