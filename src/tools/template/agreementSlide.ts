import { agreementOf } from '../../core/agreement/agreement.ts';
import {
  AGREEMENT_FOOTER_SHAPE,
  AGREEMENT_TITLE_SHAPE,
  agreementSlides,
  BODY_SHAPE,
  BULLET_INDENT,
  ITEM_SPACE,
  LEAD_SHAPE,
  LEAD_SIZE,
  SLIDE_ROOM,
} from '../../core/agreement/slides.ts';
import { partnership } from '../../core/method/partnership.ts';
import { ink, quiet, stepFill } from './colors.ts';
import { margin, rows, wideTitle } from './grid.ts';
import { titleLevel, tree } from './masterSlide.ts';
import { beside, textShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraph } from './text.ts';
import { pt, slideSize, type Box } from './units.ts';
import { namespaces, part } from './xml.ts';

const bullet = { character: '•', fill: stepFill(1) };

/** Returns the template of the agreement in Dutch: a title and a text in placeholders, with a line above the text. */
export function agreementSlide(): TemplateSlide {
  const draft = agreementOf({ kind: partnership, language: 'nl', goal: '', entries: new Map() });
  const stamp = agreementSlides(draft).find(one => LEAD_SHAPE in one.texts && !one.without);
  if (!stamp) throw new Error('No agreement slide has a lead text');
  const said = (name: string): readonly string[] => (stamp.texts[name] ?? []).map(one => one.join(''));
  const box = (name: string): Box => {
    const { left = SLIDE_ROOM.left, top = SLIDE_ROOM.top, width = 0, height = 0 } = stamp.boxes?.[name] ?? {};
    return { x: pt(left), y: pt(top), width: pt(width), height: pt(height) };
  };
  const size = stamp.boxes?.[BODY_SHAPE]?.textSizes?.[0] ?? LEAD_SIZE;
  const plain = (name: string, fill: string, points: number): string =>
    said(name)
      .map(text => paragraph([{ text, look: { size: points, fill } }]))
      .join('');
  return {
    title: draft.title,
    layout: 'Titel en tekst',
    notes: [draft.provenance],
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>${tree(
        textShape({
          id: 2,
          name: AGREEMENT_TITLE_SHAPE,
          role: 'title',
          box: wideTitle,
          insets: beside,
          anchor: 'ctr',
          autofit: 'shrink',
          style: titleLevel(28),
          text: said(AGREEMENT_TITLE_SHAPE)
            .map(text => paragraph([{ text, look: { size: 28, bold: true, fill: ink } }]))
            .join(''),
        }),
        textShape({
          id: 3,
          name: LEAD_SHAPE,
          role: 'textBox',
          box: box(LEAD_SHAPE),
          insets: beside,
          style: { size: LEAD_SIZE, fill: quiet },
          text: plain(LEAD_SHAPE, quiet, LEAD_SIZE),
        }),
        textShape({
          id: 4,
          name: BODY_SHAPE,
          role: 'body',
          box: box(BODY_SHAPE),
          insets: beside,
          autofit: 'shrink',
          style: {
            size,
            fill: ink,
            margin: pt(BULLET_INDENT),
            hanging: pt(BULLET_INDENT),
            spaceAfter: ITEM_SPACE,
            bullet,
          },
          text: plain(BODY_SHAPE, ink, size),
        }),
        textShape({
          id: 5,
          name: AGREEMENT_FOOTER_SHAPE,
          role: 'textBox',
          box: { x: margin, width: slideSize.width - 2 * margin, ...rows.footer },
          insets: beside,
          anchor: 'ctr',
          style: { size: 13, fill: quiet },
          text: plain(AGREEMENT_FOOTER_SHAPE, quiet, 13),
        }),
      )}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}
