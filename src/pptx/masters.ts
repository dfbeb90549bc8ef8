import type { Layout, Master, Presentation } from './presentation.ts';
import type { Slide } from './slide.ts';
import { descendants } from './xml.ts';
import { PackageError } from '../opc/packageError.ts';

/**
 * A master of `into` that is the same as the source's: the theme, the master and its layouts read alike, but
 * for the numbers that a presentation gives out. Maps the parts of the source's to those, or null.
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
 * The layout of the destination that a slide takes when it comes without its own: with the same name, else of
 * the same type, else with a title only, else the first; in the master of the slide before it.
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

/** A copy of a master without the numbers of its layouts. */
function unnumbered(master: Element): Element {
  const copy = master.cloneNode(true) as Element;
  for (const layout of descendants(copy, 'p:sldLayoutId')) layout.removeAttribute('id');
  return copy;
}
