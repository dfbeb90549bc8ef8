import type { PptxFiles } from '@aiden0z/pptx-renderer';
import { Presentation } from '../../../pptx/presentation.ts';
import { remembered } from '../../../pptx/remembered.ts';
import { shapesOf } from '../../../pptx/shapeTree.ts';
import { itemText } from '../../../pptx/textRuns.ts';
import { TextStyle } from '../../../pptx/textStyle.ts';
import { decodeXml } from '../../../opc/xmlBudget.ts';
import { child, children, descendants, serializeXml } from '../../../pptx/xml.ts';

/** A slide whose source (UTF-16 units) is shorter has no text that is too long to draw. */
const ORDINARY = 100_000;

/** What of one box is drawn: at 6 points, more lines and letters than a slide has room for. */
const MOST_PARAGRAPHS = 150;
const MOST_CHARACTERS = 15_000;

/**
 * Leaves out of the drawing what lies far outside the slide: the renderer draws a slide in one go, and 10,000 paragraphs
 * stopped the page for ten seconds. Returns whether anything was left out. The deck itself is not changed.
 */
export function keepInSight(presentation: Presentation, part: string, files: PptxFiles): boolean {
  if ((files.slides.get(part)?.length ?? 0) < ORDINARY) return false;
  const source = inSight(presentation.package, part);
  if (source !== null) files.slides.set(part, source);
  return source !== null;
}

/** The source of a slide without what is out of sight; null when all of it is in sight. */
const inSight = remembered((owner, part): string | null => {
  const copy = owner.xml(part).cloneNode(true) as Document;
  const presentation = new Presentation(owner);
  const anchors = new Map(
    shapesOf(owner, part).map(shape => [
      shape.id,
      new TextStyle(presentation, part, shape).bodyAttribute('anchor'),
    ]),
  );
  let isCut = false;
  for (const body of [...descendants(copy, 'p:txBody'), ...descendants(copy, 'a:txBody')]) {
    const id = body.parentElement && child(body.parentElement, 'p:nvSpPr', 'p:cNvPr')?.getAttribute('id');
    if (shorten(body, anchors.get(id ?? '') ?? 't')) isCut = true;
  }
  return isCut ? decodeXml(serializeXml(copy)) : null;
});

/** Cuts a body to what is in sight: its start, its end or its middle, by where the text is anchored. */
function shorten(body: Element, anchor: string): boolean {
  const paragraphs = children(body, 'a:p');
  const over = Math.max(paragraphs.length - MOST_PARAGRAPHS, 0);
  const from = anchor === 'b' ? over : anchor === 'ctr' ? Math.floor(over / 2) : 0;
  const kept = paragraphs.slice(from, from + MOST_PARAGRAPHS);
  for (const one of [...paragraphs.slice(0, from), ...paragraphs.slice(from + MOST_PARAGRAPHS)]) one.remove();
  let isCut = over > 0;
  let room = MOST_CHARACTERS;
  for (const item of kept.flatMap(one => children(one))) {
    const { length } = itemText(item);
    const text = child(item, 'a:t');
    if (length > room && text) {
      isCut = true;
      text.textContent = itemText(item).slice(0, room);
    }
    room = Math.max(room - length, 0);
  }
  return isCut;
}
