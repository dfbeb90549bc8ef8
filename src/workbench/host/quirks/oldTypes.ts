import type { Json } from '../api/apiClass.ts';
import type { Quirk } from '../api/quirk.ts';

/** The shape types of PowerPointApi 1.4 (`PowerPoint.ShapeType`). All other types came with 1.8. */
const KNOWN: ReadonlySet<Json> = new Set(['Unsupported', 'Image', 'GeometricShape', 'Group', 'Line']);

/**
 * Reports shape types as before PowerPointApi 1.8. Text boxes and freeforms are `GeometricShape`, a placeholder has the
 * type of its contents, and other newer types are `Unsupported`.
 */
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
