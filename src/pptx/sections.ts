import { create, descendants, R } from './xml.ts';

/**
 * Removes a slide from the lists other than `p:sldIdLst`: the sections (by slide number) and the custom shows (by
 * relationship id). With an empty relationship id, keeps the custom shows.
 */
export function forgetSlide(presentation: Element, number: string, relationship: string): void {
  for (const entry of descendants(presentation, 'p14:sldId'))
    if (entry.getAttribute('id') === number) entry.remove();
  for (const entry of descendants(presentation, 'p:sld'))
    if (entry.getAttributeNS(R, 'id') === relationship) entry.remove();
}

/** Adds a slide to the section of the preceding slide, or to the first section when there is no preceding slide. */
export function joinSection(presentation: Element, number: string, before: string | null): void {
  const section = descendants(presentation, 'p14:section')[0];
  if (!section) return;
  const previous = descendants(presentation, 'p14:sldId').find(one => one.getAttribute('id') === before);
  const entry = create(presentation, 'p14:sldId', { id: number });
  if (previous) previous.after(entry);
  else {
    let list = descendants(section, 'p14:sldIdLst')[0];
    if (!list) section.prepend((list = create(section, 'p14:sldIdLst')));
    list.prepend(entry);
  }
}
