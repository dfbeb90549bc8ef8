import type { Layout, Master, Presentation } from './presentation.ts';
import type { Slide } from './slide.ts';
import { PackageError } from './packageError.ts';

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
  if (!mine) return null;
  const print = fingerprint(source, mine);
  const theirs = into
    .masters()
    .find(one => one.layouts.length === mine.layouts.length && fingerprint(into, one) === print);
  if (!theirs) return null;
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

function fingerprint(presentation: Presentation, master: Master): string {
  const { package: owner } = presentation;
  const theme = owner.relationships(master.part).target('theme');
  // A part that was parsed and saved again differs from its source in quotes and white space, not in names and values.
  const parts = [theme, ...master.layouts.map(one => one.part)].map(part =>
    part ? plain(owner.text(part)) : '',
  );
  return [...parts, plain(owner.text(master.part)).replace(/(<p:sldLayoutId\b[^>]*?) id="\d+"/g, '$1')].join(
    '\n',
  );
}

function plain(xml: string): string {
  return xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/>/g, '/>')
    .trim();
}
