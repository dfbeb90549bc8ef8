import { cellText } from '../../../pptx/table.ts';
import { visibleCells } from '../../../pptx/tableGrid.ts';
import { setTableStyle } from '../../../pptx/tableStyle.ts';
import { normaliseRuns } from '../../../pptx/textRuns.ts';
import { child, children, descendants, is, type Name } from '../../../pptx/xml.ts';
import { asBoolean } from './arguments.ts';
import { tableIn } from './tableLines.ts';
import { touched, type ShapeTarget } from './targets.ts';

type Options = Readonly<Record<string, unknown>>;

/** The parts of character properties that are not formatting. */
const LANGUAGE = ['lang', 'altLang'];
const LINKS = ['a:hlinkClick', 'a:hlinkMouseOver', 'a:extLst'] as const;

/**
 * Implements `table.clear(options)`. Without options, clears both values and formatting. Merged cells stay merged, and
 * rows and columns keep their lengths. Clearing the formatting leaves no style, as PowerPoint's own command does.
 */
export function clearTable(target: ShapeTarget, options: Options): void {
  const isAll = Object.keys(options).length === 0 || asBoolean(options.all ?? false);
  const [format, text] = [options.format, options.text].map(one => asBoolean(one ?? false) || isAll);
  const table = tableIn(target);
  if (text)
    for (const cell of visibleCells(table)) {
      const body = cellText(cell);
      body.replace(0, body.text.length, '');
    }
  if (format) {
    for (const cell of descendants(table, 'a:tc')) clearFormat(cell);
    setTableStyle(table, 'NoStyleNoGrid');
  }
  touched(target);
}

function clearFormat(cell: Element): void {
  const properties = child(cell, 'a:tcPr');
  if (properties) strip(properties, [], ['a:headers', 'a:extLst']);
  for (const paragraph of cellText(cell).paragraphs) {
    child(paragraph, 'a:pPr')?.remove();
    for (const name of ['a:rPr', 'a:endParaRPr'] as const)
      for (const one of descendants(paragraph, name)) strip(one, LANGUAGE, LINKS);
    normaliseRuns(paragraph);
  }
}

/** Removes all attributes and children of properties, except those with these names. */
function strip(properties: Element, attributes: readonly string[], elements: readonly Name[]): void {
  for (const { name } of Array.from(properties.attributes))
    if (!attributes.includes(name)) properties.removeAttribute(name);
  for (const one of children(properties)) if (!elements.some(name => is(one, name))) one.remove();
}
