import { PackageError } from '../opc/packageError.ts';
import { colorMap, colorOf, themeElement, type ColorContext } from './color.ts';
import { child, children, create, ensure, is, parseXml } from './xml.ts';

/** The slots of a colour scheme (CT_ColorScheme). */
export type ThemeSlot =
  'dk1' | 'lt1' | 'dk2' | 'lt2' | `accent${1 | 2 | 3 | 4 | 5 | 6}` | 'hlink' | 'folHlink';

const OVERRIDE = 'application/vnd.openxmlformats-officedocument.themeOverride+xml';
const EMPTY = '<a:themeOverride xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>';

/** Returns a colour of the theme of a slide, layout or master as `#RRGGBB`, or null in a damaged file. */
export function themeColor(context: ColorContext, slot: ThemeSlot): string | null {
  const color = themeElement(context, 'a:clrScheme', `a:${slot}`);
  return color && colorOf(color, context);
}

/**
 * Sets a colour of the theme, of six hexadecimal digits. For a master, changes the theme itself. For a slide or layout,
 * changes only the colours of that slide or layout, with a theme override. Throws PackageError for a damaged theme.
 */
export function setThemeColor(context: ColorContext, slot: ThemeSlot, digits: string): void {
  const { package: owner, part } = context;
  const theme = is(owner.root(part), 'p:sldMaster')
    ? owner.relationships(part).target('theme')
    : override(context);
  const color = theme && owner.has(theme) && themeElement(context, 'a:clrScheme', `a:${slot}`);
  if (!color) throw new PackageError('broken', part);
  color.replaceChildren(create(color, 'a:srgbClr', { val: digits }));
  owner.touch(theme);
}

/** Returns the theme override of a slide or layout. Creates it with the present colours. */
function override(context: ColorContext): string {
  const { package: owner, part } = context;
  const there = owner.relationships(part).target('themeOverride');
  if (there && owner.has(there) && child(owner.root(there), 'a:clrScheme')) return there;
  const scheme = themeElement(context, 'a:clrScheme');
  const map = colorMap(context);
  const made = there && owner.has(there) ? there : owner.freeName('ppt/theme/themeOverride1.xml');
  if (made !== there) {
    owner.set(made, parseXml(EMPTY));
    owner.contentTypes.set(made, OVERRIDE);
    owner.relationships(part).add('themeOverride', made);
  }
  const root = owner.root(made);
  if (scheme) root.prepend(root.ownerDocument.importNode(scheme, true));
  owner.touch(made);
  const own = ensure(owner.root(part), 'p:clrMapOvr', ['p:transition', 'p:timing', 'p:hf', 'p:extLst']);
  if (map && map.parentElement !== own) {
    const attributes = Array.from(map.attributes, one => [one.name, one.value] as const);
    const mapping = create(own, 'a:overrideClrMapping', Object.fromEntries(attributes));
    mapping.append(...children(map).map(one => own.ownerDocument.importNode(one, true)));
    own.replaceChildren(mapping);
    owner.touch(part);
  }
  return made;
}
