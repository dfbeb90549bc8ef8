import type { PptxFiles } from '@aiden0z/pptx-renderer';
import type { Presentation } from '../../../pptx/presentation.ts';
import type { Shape } from '../../../pptx/shape.ts';
import { shapesOf } from '../../../pptx/shapeTree.ts';
import { parseXml, serializeXml, decodeXml, child, children, create } from '../../../pptx/xml.ts';
import type { SlideParts } from './slideParts.ts';

/** Has no width and is not seen, but has a font and a size. */
const NOTHING = '\u200b';

/**
 * Lets shapes without text show what they are for, in the drawing only: a placeholder has the words of its
 * layout, another shape a character that is not seen. So the drawing tells too how text in them will look.
 * Gives the ids of those shapes.
 */
export function addPrompts(presentation: Presentation, parts: SlideParts, files: PptxFiles): Set<string> {
  const [part = ''] = parts.keys();
  const silent = shapesOf(presentation.package, part).filter(one => one.textBody?.text === '');
  if (silent.length > 0)
    files.slides.set(part, decodeXml(serializeXml(withPrompts(files.slides.get(part) ?? '', silent))));
  return new Set(silent.map(one => one.id));
}

function withPrompts(source: string, silent: readonly Shape[]): Document {
  const copy = parseXml(source);
  const prompts = new Map(silent.map(one => [one.id, promptOf(one)]));
  const tree = child(copy.documentElement, 'p:cSld', 'p:spTree');
  for (const shape of tree ? children(tree, 'p:sp') : []) {
    const id = child(shape, 'p:nvSpPr', 'p:cNvPr')?.getAttribute('id') ?? '';
    const prompt = prompts.get(id);
    const paragraph = child(shape, 'p:txBody', 'a:p');
    if (prompt !== undefined && paragraph) addRun(paragraph, prompt);
  }
  return copy;
}

function promptOf(shape: Shape): string {
  const [words = ''] = shape.parent?.textBody?.text.split('\r') ?? [];
  return words === '' ? NOTHING : words;
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
