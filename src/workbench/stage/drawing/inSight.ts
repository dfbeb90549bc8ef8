import type { PptxFiles } from '@aiden0z/pptx-renderer';
import { Presentation } from '../../../pptx/presentation.ts';
import { remembered } from '../../../pptx/remembered.ts';
import { shapesOf } from '../../../pptx/shapeTree.ts';
import { itemText } from '../../../pptx/textRuns.ts';
import { TextStyle } from '../../../pptx/textStyle.ts';
import { decodeXml } from '../../../opc/xmlBudget.ts';
import { child, children, descendants, serializeXml } from '../../../pptx/xml.ts';

/** A slide with a shorter source (UTF-16 units) is always drawn completely. */
const ORDINARY = 100_000;

/** Limits on the drawn text of one box. At 6 points, this is more text than fits on a slide. */
const MOST_PARAGRAPHS = 150;
const MOST_CHARACTERS = 15_000;

/**
 * Leaves text far outside the slide out of the drawing. The renderer draws a slide in one step, and 10,000 paragraphs
 * blocked the page for ten seconds. Returns whether anything was left out. Does not change the deck.
 */
export function keepInSight(presentation: Presentation, part: string, files: PptxFiles): boolean {
  if ((files.slides.get(part)?.length ?? 0) < ORDINARY) return false;
  const source = inSight(presentation.package, part);
  if (source !== null) files.slides.set(part, source);
  return source !== null;
}

/** Returns the source of a slide without the text that is out of sight, or null when all text is in sight. */
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

/** Cuts a text body to its start, middle or end, depending on its anchor. Returns whether anything was cut. */
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
