import type { Shape } from '../../../pptx/shape.ts';
import { isTable } from '../../../pptx/table.ts';
import { child } from '../../../pptx/xml.ts';

const kinds = {
  picture: 'Image',
  group: 'Group',
  connector: 'Line',
  unknown: 'Unsupported',
} as const;

/** The shape type for each last segment of the namespace of a graphic frame's content. */
const graphics: Readonly<Record<string, string>> = { chart: 'Chart', diagram: 'SmartArt', ole: 'Ole' };

/** Returns `shape.type` (`PowerPoint.ShapeType`) as in PowerPointApi 1.8 and later. */
export function shapeType(shape: Shape): string {
  return shape.placeholder ? 'Placeholder' : ownType(shape);
}

/** Returns `placeholderFormat.containedType`, or null for an empty placeholder. */
export function containedType(shape: Shape): string | null {
  return shape.kind === 'shape' && !shape.textBody?.text ? null : ownType(shape);
}

function ownType(shape: Shape): string {
  if (shape.kind === 'shape') {
    if (child(shape.element, 'p:nvSpPr', 'p:cNvSpPr')?.getAttribute('txBox') === '1') return 'TextBox';
    return child(shape.element, 'p:spPr', 'a:custGeom') ? 'Freeform' : 'GeometricShape';
  }
  if (shape.kind !== 'graphic') return kinds[shape.kind];
  if (isTable(shape)) return 'Table';
  const uri = child(shape.element, 'a:graphic', 'a:graphicData')?.getAttribute('uri') ?? '';
  return graphics[uri.split('/').at(-1) ?? ''] ?? 'Unsupported';
}
