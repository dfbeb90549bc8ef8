import {
  ASSIGNMENT_SHAPES,
  assignmentDescriptions,
  assignmentLines,
  assignmentNotes,
  assignmentPlaces,
  assignmentSizes,
} from '../../core/aid/assignmentSlide.ts';
import { ink, quiet, stepFill, whiteFill } from './colors.ts';
import { writingLevels, type Level } from './levels.ts';
import { titleLevel, tree } from './masterSlide.ts';
import { filled, padded, textShape, type TextShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraph } from './text.ts';
import { pt } from './units.ts';
import { namespaces, part } from './xml.ts';

type Name = keyof typeof ASSIGNMENT_SHAPES;

/** Returns the template with an assignment, in Dutch. */
export function assignmentSlide(): TemplateSlide {
  const heading = assignmentDescriptions.title.nl;
  let id = 1;
  const box = (name: Name, look: Partial<Level> & { readonly fill: string }, texts: readonly string[]) => {
    const [size = 0] = assignmentSizes[name];
    const level: Level = { size, ...look };
    const { left, top, width, height } = assignmentPlaces[name];
    const text: Pick<TextShape, 'role' | 'style' | 'paint'> =
      name === 'title'
        ? { role: 'title', style: titleLevel(size, look.fill), paint: filled(stepFill(1)) }
        : { role: 'textBox', style: writingLevels(level, level, 0) };
    const run = { size, bold: level.bold ?? false, fill: look.fill };
    return textShape({
      id: ++id,
      name: ASSIGNMENT_SHAPES[name],
      description: assignmentDescriptions[name].nl,
      ...padded({ x: pt(left), y: pt(top), width: pt(width), height: pt(height) }),
      anchor: name === 'lines' || name === 'groups' ? 't' : 'ctr',
      ...text,
      text: texts.map(one => paragraph([{ text: one, look: run }])).join(''),
    });
  };
  return {
    title: heading,
    layout: 'Alleen titel',
    notes: [assignmentNotes.nl],
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>${tree(
        box('title', { fill: whiteFill, bold: true }, [heading]),
        box('question', { fill: ink }, [assignmentDescriptions.question.nl]),
        box(
          'lines',
          { fill: quiet },
          assignmentLines.map(one => one.nl),
        ),
        box('groups', { fill: ink }, ['Groep 1: namen']),
        box('time', { fill: ink, bold: true, align: 'ctr' }, ['45 min']),
        box('end', { fill: ink, align: 'ctr' }, ['tot 14:25']),
      )}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}
