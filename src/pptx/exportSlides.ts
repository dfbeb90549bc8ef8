import { Presentation } from './presentation.ts';
import { reachable } from './parts.ts';
import { hasType, Relationships } from './relationships.ts';
import { forgetSlide } from './sections.ts';
import type { Slide } from './slide.ts';
import { dropClicks, dropOverview } from './traces.ts';
import { child, children, descendants, R } from './xml.ts';

/**
 * Returns the file of a presentation with only these slides, in the order of the deck, and with their masters. As in
 * PowerPoint, the slides lose their tags (office-js #6104, #5989), comments (#6867) and embedded fonts (#6613).
 */
export function exportSlides(source: Presentation, slides: readonly Slide[]): Uint8Array {
  const owner = source.package.copy();
  const presentation = new Presentation(owner);
  const kept = new Set(slides.map(one => one.number));
  const keptSlides = presentation.slides().filter(one => kept.has(one.number));
  const layouts = new Set(keptSlides.map(one => one.layout));
  const masters = new Set(
    presentation
      .masters()
      .filter(one => one.layouts.some(({ part }) => layouts.has(part)))
      .map(one => one.number),
  );
  const { part } = presentation;
  const root = owner.root(part);
  const relationships = owner.relationships(part);
  const drop = (entry: Element): void => {
    const id = entry.getAttributeNS(R, 'id') ?? '';
    forgetSlide(root, entry.getAttribute('id') ?? '', id);
    relationships.remove(id);
    entry.remove();
  };
  for (const [name, numbers] of [
    ['p:sldIdLst', kept],
    ['p:sldMasterIdLst', masters],
  ] as const) {
    const list = child(root, name);
    for (const one of list ? children(list) : []) if (!numbers.has(one.getAttribute('id') ?? '')) drop(one);
  }
  child(root, 'p:embeddedFontLst')?.remove();
  dropRelationships(presentation, part, /\/(font|authors|commentAuthors)$/);
  owner.touch(part);
  for (const slide of keptSlides) strip(presentation, slide, new Set(keptSlides.map(one => one.part)));
  const used = reachable(owner, '');
  for (const name of owner.names())
    if (!name.endsWith('.rels') && name !== '[Content_Types].xml' && !used.has(name)) owner.remove(name);
  dropOverview(owner);
  return owner.save();
}

/** Removes tags, comments and links to slides that are not exported. */
function strip(presentation: Presentation, { part }: Slide, kept: ReadonlySet<string>): void {
  const { package: owner } = presentation;
  for (const tags of descendants(owner.root(part), 'p:tags')) {
    const list = tags.parentElement;
    tags.remove();
    if (list && children(list).length === 0) list.remove();
    owner.touch(part);
  }
  dropRelationships(presentation, part, /\/(tags|comments)$/);
  for (const one of owner.relationships(part).all()) {
    if (!hasType(one, 'slide') || kept.has(one.target)) continue;
    dropClicks(owner, part, one.id);
    owner.relationships(part).remove(one.id);
  }
}

function dropRelationships({ package: owner }: Presentation, part: string, type: RegExp): void {
  if (!owner.has(Relationships.partOf(part))) return;
  for (const one of owner.relationships(part).all())
    if (type.test(one.type)) owner.relationships(part).remove(one.id);
}
