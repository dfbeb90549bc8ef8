/** Types of shapes whose text cannot be asked for: one of them fails the whole batch (office-js #5360, #4380). */
const TEXTLESS: ReadonlySet<string> = new Set([
  'Image',
  'Group',
  'Line',
  'Table',
  'Chart',
  'ContentApp',
  'Diagram',
  'Graphic',
  'Ink',
  'Media',
  'Model3D',
  'Ole',
  'SmartArt',
  'Unsupported',
]);

/** Whether a shape of this type has a text frame; its type differs between builds (office-js #5094, #5101). */
export function holdsText(type: string): boolean {
  return !TEXTLESS.has(type);
}
