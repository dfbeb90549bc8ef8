/** Namespaces of the root elements of PresentationML parts. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A whole part: the declaration, and one line of XML whatever the layout of the source. */
export function part(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${flat(xml)}`;
}

/** Text as it may stand in an element or in a quoted attribute. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Takes the line breaks and indents of the source away. Texts are single lines, so none is touched. */
function flat(xml: string): string {
  return xml
    .split('\n')
    .map(line => line.trim())
    .join('')
    .trim();
}
