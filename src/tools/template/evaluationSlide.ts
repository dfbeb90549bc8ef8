import type { FieldId } from '../../core/card/kind.ts';
import { bodyShape, FOOTER_SHAPE, headingShape } from '../../core/card/names.ts';
import { cardDescriptions, meetingTexts, methodTexts } from '../../core/method/cardTexts.ts';
import { evaluationQuestions, evaluation, nextStepsField as nextTime } from '../../core/method/evaluation.ts';
import { cardLabels, cardPackage, cardTitleShape, emptyText } from './cardFrame.ts';
import { ink, quiet, stepFill, whiteFill } from './colors.ts';
import { cardTitle, margin, rows as cardRows } from './grid.ts';
import { writingLevels, type Level } from './levels.ts';
import { tree } from './masterSlide.ts';
import { filled, frame, frameWidth, noInsets, padded, textShape, type TextShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraphs } from './text.ts';
import { pt, slideSize, type Box } from './units.ts';

const insets = { left: pt(7), top: pt(4), right: pt(5), bottom: pt(3) };

/** Widths in points: the statements, then the scores, examples and agreements. */
const widths = [226, 220, 226, 219.3];
const gap = 4;
const row = { top: 86, height: 76, gap: 2 };
const columns = widths.map((width, at) => ({
  x: margin + widths.slice(0, at).reduce((sum, one) => sum + pt(one + gap), 0),
  width: pt(width),
}));
const headings = { y: pt(60), height: pt(23) };
const footer = { x: margin, width: slideSize.width - 2 * margin, ...cardRows.footer };
const lastLine = { y: pt(478), height: pt(26) };

/**
 * Returns the template of the evaluation card in Dutch, without entries. The template has a row for every statement.
 */
export function evaluationSlide(): TemplateSlide {
  const texts = { ...meetingTexts(evaluation, 'Ons doel', 'Datum', 'nl'), ...methodTexts(evaluation, 'nl') };
  const descriptions = cardDescriptions(evaluation, 'nl');
  let id = 1;
  const nextId = (): number => ++id;
  const printed = (name: string, looks: readonly Level[], box: Box, rest: Partial<TextShape> = {}) =>
    textShape({
      id: nextId(),
      name,
      role: 'textBox',
      box,
      anchor: 'ctr',
      style: looks.at(-1) ?? { size: 15, fill: ink },
      text: paragraphs(
        texts[name] ?? [['']],
        looks.map(look => ({ runs: [look] })),
      ),
      ...rest,
    });
  const body = (field: FieldId, size: number, { x, width, ...line }: Box, rest: Partial<TextShape> = {}) => {
    const look = { size, fill: ink, lineSpacing: 90, spaceAfter: 2 };
    return textShape({
      id: nextId(),
      name: bodyShape(field),
      description: descriptions[bodyShape(field)] ?? '',
      role: 'textBox',
      box: { x: x + frameWidth / 2, width: width - frameWidth, ...line },
      paint: frame,
      insets,
      style: writingLevels(look, look, pt(13)),
      text: emptyText,
      ...rest,
    });
  };

  const title = cardTitleShape(nextId(), texts, { ...cardTitle, y: pt(10), height: pt(46) });
  const columnHeadings = evaluationQuestions.map((one, at) =>
    printed(headingShape(one.id), [{ size: 15, bold: true, fill: ink }], columnBox(at + 1, headings), {
      insets: { ...noInsets, left: insets.left },
    }),
  );
  const rows = evaluation.rows.flatMap((one, at) => {
    const line = { y: pt(row.top + at * (row.height + row.gap)), height: pt(row.height) };
    const looks = [
      { size: 14, bold: true, fill: whiteFill },
      { size: 15, fill: whiteFill },
    ];
    return [
      printed(headingShape(one.id), looks, columnBox(0, line), {
        role: 'shape',
        paint: filled(stepFill(at + 1)),
        insets,
      }),
      ...one.fields.map((field, column) => body(field, 18, columnBox(column + 1, line))),
    ];
  });
  const last = [
    printed(headingShape(nextTime.id), [{ size: 15, bold: true, fill: ink }], columnBox(0, lastLine), {
      insets: { ...noInsets, left: insets.left },
    }),
    body(nextTime.id, 18, columnBox(1, lastLine), {
      autofit: 'shrink',
      anchor: 'ctr',
      insets: { ...insets, top: pt(2), bottom: pt(2) },
    }),
  ];
  // The date is behind the boxes, so that its fill does not hide entries that overflow a box.
  const date = printed(FOOTER_SHAPE, [{ size: 13, fill: quiet }], footer, padded(footer));
  const labels = cardLabels(nextId, descriptions);
  return cardPackage(evaluation, tree(title, date, ...columnHeadings, ...rows, ...last, ...labels));
}

function columnBox(at: number, line: Pick<Box, 'y' | 'height'>): Box {
  return { x: margin, width: 0, ...columns[at], ...line };
}
