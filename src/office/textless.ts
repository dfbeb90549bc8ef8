/**
 * Types of shapes without text. Requesting the text of one such shape fails the whole batch (office-js #5360, #4380).
 */
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

/**
 * Whether a shape of this type has a text frame. Unknown types count as having one, because types differ between builds
 * (office-js #5094, #5101).
 */
export function holdsText(type: string): boolean {
  return !TEXTLESS.has(type);
}
