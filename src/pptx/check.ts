import type { Package } from './package.ts';
import { Presentation } from './presentation.ts';
import { hasType, Relationships } from './relationships.ts';
import { reachable } from './parts.ts';
import { decodeXml } from '../opc/xmlBudget.ts';
import { toTransitional } from './strict.ts';
import { descendants, parseXml, R } from './xml.ts';

/** A defect that makes PowerPoint repair or refuse a file, and that a schema cannot express. */
export interface Finding {
  readonly code:
    | 'notWellFormed'
    | 'noContentType'
    | 'danglingRelationship'
    | 'unknownRelationshipId'
    | 'duplicateShapeId'
    | 'duplicateNumber'
    | 'noLayout'
    | 'noTheme'
    | 'orphan';
  readonly part: string;
  readonly detail: string;
}

/**
 * Checks a whole package. Returns an empty list when the package is valid. Finds only the defects that a schema
 * validator does not find.
 */
export function checkPackage(owner: Package): readonly Finding[] {
  const findings: Finding[] = [];
  const found = (code: Finding['code'], part: string, detail = ''): void =>
    void findings.push({ code, part, detail });
  const used = new Set([...reachable(owner, '')].flatMap(part => [part, Relationships.partOf(part)]));
  for (const part of owner.names()) {
    if (part === '[Content_Types].xml') continue;
    if (!owner.contentTypes.of(part)) found('noContentType', part);
    if (!used.has(part)) found('orphan', part);
    if (/\.(xml|rels)$/.test(part)) checkXml(owner, part, found);
    if (!part.endsWith('.rels')) {
      for (const one of owner.relationships(part).all()) {
        if (!one.external && !owner.has(one.target))
          found('danglingRelationship', part, `${one.id} → ${one.target}`);
      }
    }
  }
  checkPresentation(owner, found);
  return findings;
}

type Found = (code: Finding['code'], part: string, detail?: string) => void;

function checkXml(owner: Package, part: string, found: Found): void {
  let root: Element;
  try {
    root = parseXml(toTransitional(decodeXml(owner.bytes(part)))).documentElement;
  } catch {
    found('notWellFormed', part);
    return;
  }
  if (part.endsWith('.rels')) return;
  const known = new Set(
    owner
      .relationships(part)
      .all()
      .map(one => one.id),
  );
  for (const id of usedIds(toTransitional(owner.text(part)))) {
    if (id && !known.has(id)) found('unknownRelationshipId', part, id);
  }
  // PowerPoint itself gives a shape and its fallback for older programs the same id.
  const fallbacks = new Set(descendants(root, 'mc:Fallback').flatMap(one => descendants(one, 'p:cNvPr')));
  const shapes = descendants(root, 'p:cNvPr').filter(one => !fallbacks.has(one));
  const ids = shapes.map(one => one.getAttribute('id') ?? '');
  for (const id of duplicates(ids)) found('duplicateShapeId', part, id);
}

/**
 * Returns the relationship ids that a part uses. Searches the XML source, because walking the tree is slow for a slide
 * with a hundred thousand elements.
 */
function usedIds(source: string): ReadonlySet<string> {
  const prefixes = new Set(
    Array.from(source.matchAll(/xmlns:([\w.-]+)="([^"]*)"/g), ([, prefix, uri]) =>
      uri === R ? prefix : null,
    ),
  );
  const ids = Array.from(source.matchAll(/\s([\w.-]+):[\w.-]+="([^"]*)"/g), ([, prefix, id = '']) =>
    prefixes.has(prefix ?? '') ? id : '',
  );
  return new Set(ids);
}

function checkPresentation(owner: Package, found: Found): void {
  const presentation = new Presentation(owner);
  const masters = presentation.masters();
  for (const slide of presentation.slides()) {
    if (!slide.layout || !owner.has(slide.layout)) found('noLayout', slide.part);
  }
  for (const master of masters) {
    if (
      !owner
        .relationships(master.part)
        .all()
        .some(one => hasType(one, 'theme'))
    )
      found('noTheme', master.part);
    for (const layout of master.layouts) {
      if (owner.relationships(layout.part).target('slideMaster') !== master.part)
        found('noLayout', layout.part, 'its master is another one');
    }
  }
  const numbers = masters.flatMap(one => [one.number, ...one.layouts.map(layout => layout.number)]);
  for (const number of duplicates(numbers))
    found('duplicateNumber', presentation.part, `master or layout ${number}`);
  for (const number of duplicates(presentation.slides().map(one => one.number)))
    found('duplicateNumber', presentation.part, `slide ${number}`);
  for (const part of duplicates(presentation.slides().map(one => one.part)))
    found('duplicateNumber', part, 'listed twice');
}

function duplicates(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = values.filter(value => seen.size === seen.add(value).size);
  return [...new Set(twice)];
}
