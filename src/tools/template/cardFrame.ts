import { CARD_TAG, writeIdentity, type CardId } from '../../core/card/identity.ts';
import type { CardKind } from '../../core/card/kind.ts';
import { CLOCK_SHAPE, PROMPT_SHAPE, TITLE_SHAPE } from '../../core/card/names.ts';
import type { SlideStamp } from '../../core/deck/stamp.ts';
import { cardNotes } from '../../core/method/cardTexts.ts';
import { ink, labelInk, quiet } from './colors.ts';
import { clockBox, promptBox } from './grid.ts';
import { titleLevel } from './masterSlide.ts';
import { noInsets, padded, textShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraphs } from './text.ts';
import { pt, type Box } from './units.ts';
import { namespaces, part } from './xml.ts';

/** The identity of an unfilled card. Every insertion writes a new identity. */
const emptyId = '00000000-0000-4000-8000-000000000000' as CardId;
/** The text of an empty box. */
export const emptyText = paragraphs([[]], []);

/** Returns the title of a card: the name of its kind in a quiet colour, and the goal. */
export function cardTitleShape(id: number, texts: SlideStamp['texts'], box: Box): string {
  const look = (bold: boolean) => ({ size: 26, bold, fill: bold ? ink : quiet });
  return textShape({
    id,
    name: TITLE_SHAPE,
    role: 'title',
    ...padded(box),
    anchor: 'ctr',
    autofit: 'shrink',
    style: titleLevel(26),
    text: paragraphs(texts[TITLE_SHAPE] ?? [['']], [{ runs: [look(false), look(true)] }]),
  });
}

/**
 * Returns the empty boxes for a prompt and the clock. Uses plain shapes instead of text boxes: a click on a plain shape
 * without a fill reaches the footer or hint under it.
 */
export function cardLabels(
  nextId: () => number,
  descriptions: Readonly<Record<string, string>>,
): readonly string[] {
  const label = (name: string, box: Box, align: 'ctr' | 'r') =>
    textShape({
      id: nextId(),
      name,
      description: descriptions[name] ?? '',
      role: 'shape',
      box: padded(box).box,
      anchor: 'ctr',
      insets: { ...noInsets, left: pt(4), right: pt(4) },
      paint: '<a:noFill/><a:ln><a:noFill/></a:ln>',
      style: { size: 18, bold: true, fill: labelInk, align, lineSpacing: 90 },
      text: emptyText,
    });
  return [label(PROMPT_SHAPE, promptBox, 'ctr'), label(CLOCK_SHAPE, clockBox, 'r')];
}

/** Returns a card's slide with these shapes, the speaker notes and the tag of an unfilled card. */
export function cardPackage(kind: CardKind, shapes: string): TemplateSlide {
  return {
    title: kind.name.nl,
    layout: 'Partnerschapskaart',
    notes: cardNotes(kind, 'nl'),
    tag: { key: CARD_TAG, value: writeIdentity({ v: 1, kind: kind.id, id: emptyId }) },
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>
        ${shapes}
        <p:custDataLst><p:tags r:id="rId3"/></p:custDataLst>
      </p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}
