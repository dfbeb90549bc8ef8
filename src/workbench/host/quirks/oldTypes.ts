import type { Json } from '../api/apiClass.ts';
import type { Quirk } from '../api/quirk.ts';

/** The types that PowerPointApi 1.4 has for a shape (`PowerPoint.ShapeType`); all others came with 1.8. */
const KNOWN: ReadonlySet<Json> = new Set(['Unsupported', 'Image', 'GeometricShape', 'Group', 'Line']);

/** Text boxes, freeforms and callouts are geometric shapes there, and a placeholder is what it contains. */
export const oldTypes: Quirk = {
  read(object, name, value) {
    if (object.className !== 'Shape' || name !== 'Type' || KNOWN.has(value)) return value;
    if (value !== 'Placeholder') return isGeometric(value) ? 'GeometricShape' : 'Unsupported';
    const contained = object.object('PlaceholderFormat')?.get('ContainedType') ?? null;
    if (contained === null || isGeometric(contained)) return 'GeometricShape';
    return KNOWN.has(contained) ? contained : 'Unsupported';
  },
};

function isGeometric(type: Json): boolean {
  return type === 'TextBox' || type === 'Freeform' || type === 'GeometricShape';
}
