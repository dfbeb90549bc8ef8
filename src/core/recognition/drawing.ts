import type { TextPlace } from '../card/boxPlace.ts';
import type { FieldId } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import type { Recognised } from './found.ts';

/** A shape on the small drawing of a slide, with its recognised role. */
export interface DrawnShape {
  readonly shape: SketchedShape;
  readonly role:
    { readonly is: 'box' | 'heading'; readonly field: FieldId } | { readonly is: 'title' | 'other' };
}

/** Returns the shapes of a slide with their recognised roles, from back to front. */
export function drawing({ shapes }: SlideSketch, found: Recognised): readonly DrawnShape[] {
  return shapes.map(shape => ({ shape, role: roleOf(shape.place, found) }));
}

type AnyPlace = Pick<TextPlace, 'shape' | 'cell'>;

/** Whether two places are the same shape or cell. */
export function isSamePlace(one: AnyPlace, other: AnyPlace): boolean {
  return (
    one.shape === other.shape && one.cell?.row === other.cell?.row && one.cell?.column === other.cell?.column
  );
}

function roleOf(place: TextPlace, { boxes, headings, title }: Recognised): DrawnShape['role'] {
  const box = fieldAt(boxes, place);
  if (box) return { is: 'box', field: box };
  const heading = fieldAt(headings, place);
  if (heading) return { is: 'heading', field: heading };
  return { is: title && isSamePlace(title, place) ? 'title' : 'other' };
}

/** Returns the field at a place, or null. */
export function fieldAt(
  places: Readonly<Partial<Record<FieldId, AnyPlace>>>,
  place: AnyPlace,
): FieldId | null {
  const found = Object.entries(places).find(([, one]) => one && isSamePlace(one, place));
  return found ? (found[0] as FieldId) : null;
}
