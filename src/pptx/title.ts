import type { Package } from './package.ts';

/** Returns the title in the file's properties (`docProps/core.xml`, `dc:title`), or an empty text. */
export function presentationTitle(owner: Package): string {
  const properties = owner
    .relationships('')
    .all()
    .find(one => one.type.endsWith('/core-properties'));
  if (!properties || !owner.has(properties.target)) return '';
  const title = owner
    .xml(properties.target)
    .getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'title');
  return title[0]?.textContent ?? '';
}
