/**
 * Strict Open XML (ISO/IEC 29500-1) names its namespaces and relationships with other URIs than the Transitional form, in
 * which PowerPoint saves unless it is told otherwise. This code knows the Transitional form: parts are translated when they
 * are parsed, and back when they are serialised. Percentages stay as they are written: Strict files have `90%`, and the Open
 * XML SDK, which reads them, accepts thousandths only.
 */

const STRICT = 'http://purl.oclc.org/ooxml/';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';

/** Attributes that hold such a URI, with its parts. A text that mentions one is left alone. */
const STRICT_URI =
  /(\s(?:xmlns(?::[\w.-]+)?|Type|uri)=)(["'])http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([^"']*)["']/g;
const TRANSITIONAL_URI =
  /(\s(?:xmlns(?::[\w.-]+)?|Type|uri)=)(["'])http:\/\/schemas\.openxmlformats\.org\/(presentationml|drawingml|officeDocument|spreadsheetml|wordprocessingml)\/2006\/([^"']*)["']/g;

/** Ends of URIs that the two forms spell in another way. */
const SPELLINGS = [
  ['extendedProperties', 'extended-properties'],
  ['customProperties', 'custom-properties'],
] as const;

/** Returns whether the source of a part is in the Strict form. */
export function isStrictXml(xml: string): boolean {
  return xml.includes(STRICT);
}

/** Returns the source of a part in the Transitional form; the same text when it is in that form. */
export function toTransitional(xml: string): string {
  if (!isStrictXml(xml)) return xml;
  return xml.replace(STRICT_URI, (_, holder: string, quote: string, format: string, rest: string) => {
    const end = SPELLINGS.reduce((path, [strict, other]) => path.replace(strict, other), rest);
    return `${holder}${quote}${TRANSITIONAL}${format}/2006/${end}${quote}`;
  });
}

/** Returns the source of a part in the Strict form. */
export function toStrict(xml: string): string {
  return xml.replace(TRANSITIONAL_URI, (_, holder: string, quote: string, format: string, rest: string) => {
    const end = SPELLINGS.reduce((path, [strict, other]) => path.replace(other, strict), rest);
    return `${holder}${quote}${STRICT}${format}/${end}${quote}`;
  });
}
