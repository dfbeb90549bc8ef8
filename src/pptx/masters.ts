import type { Layout, Master, Presentation } from './presentation.ts';
import type { Slide } from './slide.ts';
import { descendants, R } from './xml.ts';
import { PackageError } from '../opc/packageError.ts';
import { removeUnreachable } from './parts.ts';

/**
 * Finds a master of `into` that equals a master of the source: equal theme, master and layouts, except for the numbers
 * that each presentation assigns. Returns a map from the source's parts to the parts of `into`, or null.
 */
export function findMaster(
  into: Presentation,
  source: Presentation,
  part: string,
): ReadonlyMap<string, string> | null {
  const mine = source.masters().find(one => one.part === part);
  const theirs = mine && into.masters().find(one => sameMaster(source, mine, into, one));
  if (!mine || !theirs) return null;
  const layouts = mine.layouts.map((layout, at): [string, string] => [
    layout.part,
    theirs.layouts[at]?.part ?? '',
  ]);
  return new Map([[part, theirs.part], ...layouts]);
}

/**
 * Returns the destination's layout for a slide that comes without its own layout. Searches the master of the preceding
 * slide for a layout with the same name, then the same type, then with only a title, and else takes the first. Throws
 * PackageError `broken` when there is no layout.
 */
export function chooseLayout(
  into: Presentation,
  source: Presentation,
  layout: string,
  before: Slide | null,
): string {
  const masters = into.masters();
  const neighbour = before?.layout;
  const master = masters.find(one => one.layouts.some(other => other.part === neighbour)) ?? masters[0];
  const wanted = source
    .masters()
    .flatMap(one => one.layouts)
    .find(one => one.part === layout);
  const layouts: readonly Layout[] = master?.layouts ?? [];
  const chosen =
    layouts.find(one => one.name === wanted?.name) ??
    layouts.find(one => one.type === wanted?.type && one.type !== 'cust') ??
    layouts.find(one => one.type === 'titleOnly') ??
    layouts[0];
  if (!chosen) throw new PackageError('broken', into.part);
  return chosen.part;
}

function sameMaster(source: Presentation, mine: Master, into: Presentation, theirs: Master): boolean {
  if (mine.name !== theirs.name || mine.layouts.length !== theirs.layouts.length) return false;
  const roots = (presentation: Presentation, { part, layouts }: Master): Element[] => {
    const theme = presentation.package.relationships(part).target('theme');
    const others = [...(theme === null ? [] : [theme]), ...layouts.map(one => one.part)];
    return [
      unnumbered(presentation.package.root(part)),
      ...others.map(one => presentation.package.root(one)),
    ];
  };
  const others = roots(into, theirs);
  return roots(source, mine).every((one, at) => one.isEqualNode(others[at] ?? null));
}

/** Copies a master without the numbers of its layouts. */
function unnumbered(master: Element): Element {
  const copy = master.cloneNode(true) as Element;
  for (const layout of descendants(copy, 'p:sldLayoutId')) layout.removeAttribute('id');
  return copy;
}

/**
 * Removes a master with its layouts and theme. Does nothing when a slide uses the master, and when it is the only one.
 */
export function removeUnusedMaster(presentation: Presentation, part: string): void {
  const { package: owner } = presentation;
  const masters = presentation.masters();
  const master = masters.find(one => one.part === part);
  const layouts = new Set(master?.layouts.map(one => one.part));
  if (!master || masters.length === 1) return;
  if (presentation.slides().some(slide => slide.layout !== null && layouts.has(slide.layout))) return;
  const root = owner.root(presentation.part);
  const entry = descendants(root, 'p:sldMasterId').find(one => one.getAttribute('id') === master.number);
  if (!entry) return;
  entry.remove();
  owner.relationships(presentation.part).remove(entry.getAttributeNS(R, 'id') ?? '');
  owner.touch(presentation.part);
  removeUnreachable(owner, part);
}
