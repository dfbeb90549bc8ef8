import { rulesHeading, rulesIn, rulesProvenance, sixthRule } from '../../core/method/rules.ts';
import {
  lineShape,
  MOST_RULES,
  NUMBER_SIZE,
  numberShape,
  ruleRow,
  RULES_TITLE_SHAPE,
  ruleShape,
  rulesTexts,
} from '../../core/method/rulesStamp.ts';
import { edge, ink, stepFill, whiteFill } from './colors.ts';
import { margin, wideTitle } from './grid.ts';
import { titleLevel, tree } from './masterSlide.ts';
import { decorativeLine, filled, noInsets, padded, textShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraph, paragraphs, type ParagraphLook } from './text.ts';
import { pt, slideSize } from './units.ts';
import { namespaces, part } from './xml.ts';

const disc = pt(NUMBER_SIZE);
const textLeft = margin + disc + pt(20);

const looks: readonly ParagraphLook[] = [
  { runs: [{ size: 30, bold: true, fill: ink }] },
  { runs: [{ size: 25, fill: ink }] },
];

/**
 * Returns the template with the five rules, in Dutch. The sixth rule overlaps the fifth: a stamp removes the sixth rule
 * or repositions all six.
 */
export function rulesSlide(): TemplateSlide {
  const five = rulesIn('nl');
  const sixth = { title: sixthRule.title.nl, text: sixthRule.text.nl };
  const texts = { ...rulesTexts('nl', [...five, sixth]), ...rulesTexts('nl', five) };
  const titleText = texts[RULES_TITLE_SHAPE] ?? [];
  let id = 1;
  const next = (): number => ++id;
  const title = textShape({
    id: next(),
    name: RULES_TITLE_SHAPE,
    role: 'title',
    ...padded(wideTitle),
    anchor: 'ctr',
    autofit: 'shrink',
    style: titleLevel(36),
    text: paragraphs(titleText, [{ runs: [{ size: 36, bold: true, fill: ink }] }]),
  });
  const shapes = Array.from({ length: MOST_RULES }, (_, at) => {
    const number = at + 1;
    const row = ruleRow(number, Math.max(number, five.length));
    const top = pt(row.top);
    const rule = decorativeLine({
      id: next(),
      name: lineShape(number),
      box: { x: textLeft, y: top, width: slideSize.width - margin - textLeft, height: 0 },
      width: pt(0.75),
      fill: edge,
    });
    const numeral = textShape({
      id: next(),
      name: numberShape(number),
      role: 'shape',
      geometry: 'ellipse',
      box: { x: margin, y: pt(row.numberTop), width: disc, height: disc },
      paint: filled(stepFill(1)),
      style: { size: 30, bold: true, fill: whiteFill, align: 'ctr' },
      anchor: 'ctr',
      insets: { ...noInsets, bottom: pt(2) },
      text: paragraph([{ text: `${number}`, look: { size: 30, bold: true, fill: whiteFill } }]),
    });
    const words = textShape({
      id: next(),
      name: ruleShape(number),
      role: 'textBox',
      ...padded({
        x: textLeft,
        y: top,
        width: slideSize.width - margin - textLeft,
        height: pt(row.height),
      }),
      anchor: 'ctr',
      autofit: 'shrink',
      style: { size: 25, fill: ink },
      text: paragraphs(texts[ruleShape(number)] ?? [], looks),
    });
    // The line is in front of the text of the rule, whose fill would cover the line.
    return at === 0 ? numeral + words : numeral + words + rule;
  });
  return {
    title: rulesHeading.nl,
    layout: 'Alleen titel',
    notes: [rulesProvenance.nl],
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>${tree(title, ...shapes)}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}
