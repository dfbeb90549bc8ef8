/**
 * The start of namespace and relationship URIs in Strict Open XML (ISO/IEC 29500-1). By default, PowerPoint saves in
 * the Transitional form, which has other URIs.
 *
 * This code uses the Transitional form. Parts are converted when they are parsed and when they are serialised.
 * Percentages are not converted: Strict files have `90%`, and the Open XML SDK, which reads such files, accepts only
 * thousandths.
 */

const STRICT = 'http://purl.oclc.org/ooxml/';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';

/** Matches an attribute with a Strict URI. Does not match a URI in a text. */
const STRICT_URI =
  /(\s(?:xmlns(?::[\w.-]+)?|Type|uri)=)(["'])http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([^"']*)["']/g;
const TRANSITIONAL_URI =
  /(\s(?:xmlns(?::[\w.-]+)?|Type|uri)=)(["'])http:\/\/schemas\.openxmlformats\.org\/(presentationml|drawingml|officeDocument|spreadsheetml|wordprocessingml)\/2006\/([^"']*)["']/g;

/** The names in URIs that have different spellings in the two forms. */
const SPELLINGS = [
  ['extendedProperties', 'extended-properties'],
  ['customProperties', 'custom-properties'],
] as const;

/** Whether the source of a part is in the Strict form. */
export function isStrictXml(xml: string): boolean {
  return xml.includes(STRICT);
}

/** Converts the source of a part to the Transitional form. */
export function toTransitional(xml: string): string {
  if (!isStrictXml(xml)) return xml;
  return xml.replace(STRICT_URI, (_, holder: string, quote: string, format: string, rest: string) => {
    const end = SPELLINGS.reduce((path, [strict, other]) => path.replace(strict, other), rest);
    return `${holder}${quote}${TRANSITIONAL}${format}/2006/${end}${quote}`;
  });
}

/** Converts the source of a part to the Strict form. */
export function toStrict(xml: string): string {
  return xml.replace(TRANSITIONAL_URI, (_, holder: string, quote: string, format: string, rest: string) => {
    const end = SPELLINGS.reduce((path, [strict, other]) => path.replace(other, strict), rest);
    return `${holder}${quote}${STRICT}${format}/${end}${quote}`;
  });
}
