import {
  COLUMN_SETTING,
  COLUMN_SHAPES,
  COLUMN_SIZES,
  COLUMN_TITLE_SIZE,
  columnNotes,
  columnPlaces,
  earlierDescription,
  EARLIER_SIZE,
  entriesDescription,
  QUESTION_SIZES,
} from '../../core/aid/columnSlide.ts';
import { firstStep } from '../../core/card/kind.ts';
import { partnership } from '../../core/method/partnership.ts';
import { ink, quiet, stepFill, whiteFill } from './colors.ts';
import { writingLevels, type Level } from './levels.ts';
import { titleLevel, tree } from './masterSlide.ts';
import { filled, padded, textShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraph } from './text.ts';
import { pt, type Box } from './units.ts';
import { namespaces, part } from './xml.ts';

/** Returns the template with one column in large letters, in Dutch. */
export function columnSlide(): TemplateSlide {
  const column = firstStep(partnership);
  const [questionSize = 0] = QUESTION_SIZES;
  const [entrySize = 0] = COLUMN_SIZES;
  const title = textShape({
    id: 2,
    name: COLUMN_SHAPES.title,
    role: 'title',
    ...padded(emu(columnPlaces.title)),
    anchor: 'ctr',
    paint: filled(stepFill(1)),
    style: titleLevel(COLUMN_TITLE_SIZE, whiteFill),
    text: paragraph([
      { text: column.name.nl, look: { size: COLUMN_TITLE_SIZE, bold: true, fill: whiteFill } },
    ]),
  });
  const question = textShape({
    id: 3,
    name: COLUMN_SHAPES.question,
    role: 'textBox',
    ...padded(emu(columnPlaces.question)),
    anchor: 'ctr',
    style: { size: questionSize, fill: quiet },
    text: paragraph([{ text: column.question.nl, look: { size: questionSize, fill: quiet } }]),
  });
  const indent = pt(COLUMN_SETTING.indent);
  const first: Level = {
    size: entrySize,
    fill: ink,
    margin: indent,
    hanging: indent,
    bullet: { character: '•', fill: quiet },
    spaceAfter: COLUMN_SETTING.after,
  };
  const entries = textShape({
    id: 4,
    name: COLUMN_SHAPES.entries,
    description: entriesDescription.nl,
    role: 'textBox',
    ...padded(emu(columnPlaces.entries)),
    style: writingLevels(first, { ...first, bullet: { character: '–', fill: quiet } }, indent),
    text: paragraph([{ text: 'Inbreng', look: { size: entrySize, fill: ink } }]),
  });
  const counted: Level = { size: EARLIER_SIZE, fill: quiet, align: 'r' };
  const earlier = textShape({
    id: 5,
    name: COLUMN_SHAPES.earlier,
    description: earlierDescription.nl,
    role: 'textBox',
    ...padded(emu(columnPlaces.earlier)),
    anchor: 'ctr',
    style: writingLevels(counted, counted, 0),
    text: paragraph([{ text: '+ 1 op de kaart', look: { size: EARLIER_SIZE, fill: quiet } }]),
  });
  return {
    title: column.name.nl,
    layout: 'Alleen titel',
    notes: [columnNotes.nl],
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>${tree(title, question, entries, earlier)}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}

function emu({ left, top, width, height }: (typeof columnPlaces)[keyof typeof columnPlaces]): Box {
  return { x: pt(left), y: pt(top), width: pt(width), height: pt(height) };
}
