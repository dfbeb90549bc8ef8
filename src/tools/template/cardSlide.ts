import { steps, type CardKind, type Field } from '../../core/card/kind.ts';
import {
  bodyShape,
  ARROW_SHAPE,
  DIRECTION_SHAPE,
  FOOTER_SHAPE,
  headingShape,
  READING_SHAPE,
} from '../../core/card/names.ts';
import { cardDescriptions, meetingTexts, methodTexts } from '../../core/method/cardTexts.ts';
import { cardLabels, cardPackage, cardTitleShape, emptyText } from './cardFrame.ts';
import { ink, quiet, stepFill, whiteFill } from './colors.ts';
import { cardTitle, columns, margin, rows } from './grid.ts';
import { writingLevels, type Level } from './levels.ts';
import { tree } from './masterSlide.ts';
import { decorativeLine, filled, frame, frameWidth, padded, shapeWriter, textShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import type { ParagraphLook } from './text.ts';
import { pt, slideSize, type Box, type Emu } from './units.ts';

const insets = { left: pt(9), top: pt(9), right: pt(5), bottom: pt(5) };

/**
 * Returns the levels of entries: 20 points, a bullet in the column's colour, a hanging indent, tight lines and space
 * between entries, so that six entries of two lines fit. Deeper levels, made with Tab, have a dash.
 */
function entryLevels(field: Field): readonly Level[] {
  const fill = stepFill(field.step);
  const hanging = pt(13);
  const base = { fill: ink, hanging, spaceAfter: 6, lineSpacing: 90 } as const;
  return writingLevels(
    { ...base, size: 20, margin: hanging, bullet: { character: '•', fill } },
    { ...base, size: 18, bullet: { character: '–', fill } },
    hanging,
  );
}

const lineSpacing = (percent: number, before = 0): string =>
  `<a:pPr><a:lnSpc><a:spcPct val="${percent * 1000}"/></a:lnSpc><a:spcBef><a:spcPts val="${before * 100}"/></a:spcBef></a:pPr>`;

/**
 * The longest field name also fits in Verdana, the widest font of presentations into which a card may be pasted by
 * hand.
 */
const headingLooks: readonly ParagraphLook[] = [
  { runs: [{ size: 14, bold: true, fill: whiteFill }], properties: lineSpacing(90) },
  { runs: [{ size: 18, bold: true, fill: whiteFill }], properties: lineSpacing(90) },
  { runs: [{ size: 14, fill: whiteFill }], properties: lineSpacing(90, 3) },
];

/** Returns the card's template in Dutch, without entries. */
export function cardSlide(kind: CardKind): TemplateSlide {
  const texts = { ...meetingTexts(kind, 'Ons doel', 'Datum', 'nl'), ...methodTexts(kind, 'nl') };
  const descriptions = cardDescriptions(kind, 'nl');
  const places = columns(kind.fields.length);
  const first = places.at(-1) ?? { x: margin, width: 0 };
  let id = 1;
  const next = (): number => ++id;
  const write = shapeWriter(texts, next);
  const line = (box: Box, align: 'l' | 'r', size: number, name: string) =>
    write(name, [{ runs: [{ size, fill: quiet }] }], {
      role: 'textBox',
      ...padded(box),
      anchor: 'ctr',
      style: { size, fill: quiet, align },
    });

  const title = cardTitleShape(next(), texts, cardTitle);
  const fields = steps(kind).flatMap(field => {
    const place = places[kind.fields.indexOf(field)] ?? first;
    return [
      write(headingShape(field.id), headingLooks, {
        role: 'shape',
        box: { ...place, ...rows.heading },
        paint: filled(stepFill(field.step)),
        insets: { ...insets, left: pt(8), right: pt(2) },
        style: { size: 14, fill: whiteFill, lineSpacing: 90 },
      }),
      textShape({
        id: next(),
        name: bodyShape(field.id),
        description: descriptions[bodyShape(field.id)] ?? '',
        role: 'textBox',
        box: { x: place.x + frameWidth / 2, width: place.width - frameWidth, ...rows.body },
        paint: frame,
        insets,
        style: entryLevels(field),
        text: emptyText,
      }),
    ];
  });
  const arrow: Box = { ...first, y: rows.title.y + pt(41), height: 0 };
  const direction = [
    line({ ...first, y: rows.title.y + pt(13), height: pt(24) }, 'r', 14, DIRECTION_SHAPE),
    decorativeLine({ id: next(), name: ARROW_SHAPE, box: arrow, width: pt(1.25), fill: quiet, arrow: true }),
  ];
  // The footer is behind the boxes, so that its fill does not hide entries that overflow a box.
  const footer = [
    line({ ...half('right'), ...rows.footer }, 'r', 13, READING_SHAPE),
    line({ ...half('left'), ...rows.footer }, 'l', 13, FOOTER_SHAPE),
  ];
  const labels = cardLabels(next, descriptions);
  return cardPackage(kind, tree(title, ...footer, ...fields, ...direction, ...labels));
}

/** Returns the left or right part of the footer's row. The right part is wider, because the hint is longer. */
function half(side: 'left' | 'right'): { readonly x: Emu; readonly width: Emu } {
  const width = slideSize.width - 2 * margin;
  const left = Math.round(width * 0.4);
  return side === 'left' ? { x: margin, width: left } : { x: margin + left, width: width - left };
}
