import { steps, type CardKind } from '../../core/card/kind.ts';
import { bodyShape, DIRECTION_SHAPE, headingShape, READING_SHAPE } from '../../core/card/names.ts';
import { cardDescriptions } from '../../core/method/cardTexts.ts';
import { rulesIn, sixthRule } from '../../core/method/rules.ts';
import {
  SHEET_GROUP_SHAPE,
  SHEET_PEOPLE_SHAPE,
  SHEET_RULES_SHAPE,
  SHEET_RULES_TITLE_SHAPE,
  sheetStamps,
} from '../../core/method/sheetsStamp.ts';
import { cardTitleShape, emptyText } from './cardFrame.ts';
import { ink, quiet, stepFill, whiteFill } from './colors.ts';
import { writingLevels, type Level } from './levels.ts';
import { titleLevel, tree } from './masterSlide.ts';
import { filled, frame, frameWidth, shapeWriter, textShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraph, paragraphs, type ParagraphLook } from './text.ts';
import { a3Size, pt, type Box } from './units.ts';
import { namespaces, part } from './xml.ts';

/** The white margin around everything, wide enough for the unprintable edges of any printer. */
const margin = 432000;
const gap = pt(9);
const width = a3Size.width - 2 * margin;
const insets = { left: pt(10), top: pt(9), right: pt(6), bottom: pt(6) };

/** The vertical positions and heights of the rows, in points from the top of the sheet. */
const rows = {
  title: { y: pt(34), height: pt(46) },
  group: { y: pt(84), height: pt(58) },
  heading: { y: pt(150), height: pt(132) },
  body: { y: pt(282), height: pt(492) },
  hints: { y: pt(780), height: pt(24) },
} as const;

const entry: Level = { size: 20, fill: ink, spaceAfter: 6, lineSpacing: 90 };
const close: ParagraphLook['properties'] = '<a:pPr><a:lnSpc><a:spcPct val="90000"/></a:lnSpc></a:pPr>';
const headingLooks: readonly ParagraphLook[] = [
  { runs: [{ size: 18, bold: true, fill: whiteFill }], properties: close },
  { runs: [{ size: 26, bold: true, fill: whiteFill }], properties: close },
  { runs: [{ size: 18, fill: whiteFill }], properties: close },
];

/** Returns the templates of the sheets in Dutch: an empty card for a group, and the rules. */
export function sheetSlides(kind: CardKind): readonly [TemplateSlide, TemplateSlide] {
  const { cards, rules } = sheetStamps({
    kind,
    language: 'nl',
    goal: 'Ons doel',
    groups: [{ name: 'Groep 1', people: ['Naam', 'Naam', 'Naam'] }],
    withPeople: true,
    // A stamp may have six rules, and each rule takes its look from a paragraph of the template.
    rules: [...rulesIn('nl'), { title: sixthRule.title.nl, text: sixthRule.text.nl }],
  });
  const [card] = cards;
  if (!card) throw new Error('The stamps include no card sheet');
  return [cardSheet(kind, card.texts, card.notes ?? []), rulesSheet(rules.texts, rules.notes ?? [])];
}

type Texts = Readonly<Record<string, readonly (readonly string[])[]>>;

function cardSheet(kind: CardKind, texts: Texts, notes: readonly string[]): TemplateSlide {
  const descriptions = cardDescriptions(kind, 'nl');
  let id = 1;
  const next = (): number => ++id;
  const write = shapeWriter(texts, next);
  const line = (name: string, box: Box, size: number, align: 'l' | 'r', bold = false) =>
    write(name, [{ runs: [{ size, bold, fill: bold ? ink : quiet }] }], {
      role: 'textBox',
      box,
      anchor: 'ctr',
      autofit: 'shrink',
      style: { size, bold, fill: bold ? ink : quiet, align },
    });

  const column = (width - gap * (kind.fields.length - 1)) / kind.fields.length;
  const named = 2 * column + gap;
  const title = cardTitleShape(next(), texts, { x: margin, width, ...rows.title });
  const group = [
    line(SHEET_GROUP_SHAPE, { x: margin, width: named, ...rows.group }, 30, 'l', true),
    line(SHEET_PEOPLE_SHAPE, { x: margin + named + gap, width: width - named - gap, ...rows.group }, 16, 'l'),
  ];
  const fields = steps(kind).flatMap(field => {
    const x = margin + kind.fields.indexOf(field) * (column + gap);
    return [
      write(headingShape(field.id), headingLooks, {
        role: 'shape',
        box: { x, width: column, ...rows.heading },
        paint: filled(stepFill(field.step)),
        insets,
        style: { size: 18, fill: whiteFill, lineSpacing: 90 },
      }),
      textShape({
        id: next(),
        name: bodyShape(field.id),
        description: descriptions[bodyShape(field.id)] ?? '',
        role: 'textBox',
        box: { x: x + frameWidth / 2, width: column - frameWidth, ...rows.body },
        paint: frame,
        insets,
        style: writingLevels(entry, entry, pt(13)),
        text: emptyText,
      }),
    ];
  });
  const hints = [
    line(READING_SHAPE, { x: margin, width: width / 2, ...rows.hints }, 16, 'l'),
    line(DIRECTION_SHAPE, { x: margin + width / 2, width: width / 2, ...rows.hints }, 16, 'r'),
  ];
  return sheet(kind.name.nl, 'Partnerschapskaart', notes, tree(title, ...group, ...fields, ...hints));
}

/** Returns a sheet with the numbered rules, large enough to hang on a wall. */
function rulesSheet(texts: Texts, notes: readonly string[]): TemplateSlide {
  const heading = texts[SHEET_RULES_TITLE_SHAPE]?.[0]?.[0] ?? '';
  const title = textShape({
    id: 2,
    name: SHEET_RULES_TITLE_SHAPE,
    role: 'title',
    box: { x: margin, width, y: pt(40), height: pt(80) },
    anchor: 'ctr',
    autofit: 'shrink',
    style: titleLevel(44),
    text: paragraph([{ text: heading, look: { size: 44, bold: true, fill: ink } }]),
  });
  const looks = (texts[SHEET_RULES_SHAPE] ?? []).map((_, at): ParagraphLook =>
    at % 2 === 0
      ? {
          runs: [{ size: 36, bold: true, fill: stepFill(1) }],
          properties: '<a:pPr><a:spcBef><a:spcPts val="2400"/></a:spcBef></a:pPr>',
        }
      : { runs: [{ size: 30, fill: ink }], properties: `<a:pPr marL="${pt(36)}" indent="0"/>` },
  );
  const rules = textShape({
    id: 3,
    name: SHEET_RULES_SHAPE,
    role: 'textBox',
    box: { x: margin, width, y: pt(130), height: pt(660) },
    anchor: 'ctr',
    autofit: 'shrink',
    style: { size: 30, fill: ink },
    text: paragraphs(texts[SHEET_RULES_SHAPE] ?? [], looks),
  });
  return sheet(heading, 'Alleen titel', notes, tree(title, rules));
}

function sheet(
  title: string,
  layout: TemplateSlide['layout'],
  notes: readonly string[],
  shapes: string,
): TemplateSlide {
  return {
    title,
    layout,
    notes,
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>${shapes}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}
