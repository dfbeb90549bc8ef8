import type { PptxFiles } from '@aiden0z/pptx-renderer';
import type { Presentation } from '../../../pptx/presentation.ts';
import type { Shape } from '../../../pptx/shape.ts';
import { shapesOf } from '../../../pptx/shapeTree.ts';
import { decodeXml } from '../../../opc/xmlBudget.ts';
import { parseXml, serializeXml, child, children, create } from '../../../pptx/xml.ts';
import type { SlideParts } from './slideParts.ts';

/** Zero-width space. It is invisible, but has a font and a size. */
const NOTHING = '\u200b';

/**
 * Adds prompts to shapes without text, in the drawing only. A placeholder gets the words of its layout; another shape
 * gets an invisible character. The drawing therefore shows the appearance of text that is typed later. Returns the
 * words by shape id, empty for a shape without words.
 */
export function addPrompts(
  presentation: Presentation,
  parts: SlideParts,
  files: PptxFiles,
): ReadonlyMap<string, string> {
  const [part = ''] = parts.keys();
  const silent = shapesOf(presentation.package, part).filter(one => one.textBody?.text === '');
  const prompts = new Map(silent.map(one => [one.id, promptOf(one)]));
  if (prompts.size > 0) {
    const slide = withPrompts(files.slides.get(part) ?? '', prompts);
    files.slides.set(part, decodeXml(serializeXml(slide)));
  }
  return prompts;
}

function promptOf(shape: Shape): string {
  return shape.parent?.textBody?.text.split('\r')[0] ?? '';
}

function withPrompts(source: string, prompts: ReadonlyMap<string, string>): Document {
  const copy = parseXml(source);
  const tree = child(copy.documentElement, 'p:cSld', 'p:spTree');
  for (const shape of tree ? children(tree, 'p:sp') : []) {
    const prompt = prompts.get(child(shape, 'p:nvSpPr', 'p:cNvPr')?.getAttribute('id') ?? '');
    const paragraph = child(shape, 'p:txBody', 'a:p');
    if (prompt !== undefined && paragraph) addRun(paragraph, prompt || NOTHING);
  }
  return copy;
}

function addRun(paragraph: Element, text: string): void {
  const end = child(paragraph, 'a:endParaRPr');
  const run = create(paragraph, 'a:r');
  if (end) {
    const properties = create(paragraph, 'a:rPr');
    for (const { name, value } of Array.from(end.attributes)) properties.setAttribute(name, value);
    properties.append(...children(end).map(one => one.cloneNode(true)));
    run.append(properties);
  }
  const content = create(paragraph, 'a:t');
  content.textContent = text;
  run.append(content);
  paragraph.insertBefore(run, end);
}
