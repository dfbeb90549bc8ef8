/** Namespaces of the root elements of PresentationML parts. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Returns a whole part: the declaration and one line of XML, regardless of the layout of the source. */
export function part(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${flat(xml)}`;
}

/** Escapes text for use in an element or a quoted attribute. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Removes the line breaks and indentation of the source. Texts are single lines, so they do not change. */
function flat(xml: string): string {
  return xml
    .split('\n')
    .map(line => line.trim())
    .join('')
    .trim();
}
