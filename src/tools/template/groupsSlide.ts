import { GROUP_INSETS, groupsLayout, MOST_GROUPS, NAME_INDENT } from '../../core/method/groupsLayout.ts';
import {
  GROUPS_TITLE_SHAPE,
  groupsHeading,
  groupShape,
  groupsNotes,
  peopleShape,
} from '../../core/method/groupsStamp.ts';
import { ink, stepFill, whiteFill } from './colors.ts';
import { wideTitle } from './grid.ts';
import { titleLevel, tree } from './masterSlide.ts';
import { filled, frame, padded, textShape } from './shape.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { paragraph } from './text.ts';
import { pt, type Box } from './units.ts';
import { namespaces, part } from './xml.ts';

const { left, top, right, bottom } = GROUP_INSETS;
const insets = { left: pt(left), top: pt(top), right: pt(right), bottom: pt(bottom) };

/**
 * Returns the template with twelve groups, in Dutch. A stamp sets the layout of the groups, which depends on their
 * contents.
 */
export function groupsSlide(): TemplateSlide {
  const groups = Array.from({ length: MOST_GROUPS }, (_, at) => ({
    name: `Groep ${at + 1}`,
    people: ['Naam', 'Naam', 'Naam', 'Naam'],
  }));
  let id = 1;
  const next = (): number => ++id;
  const title = textShape({
    id: next(),
    name: GROUPS_TITLE_SHAPE,
    role: 'title',
    ...padded(wideTitle),
    anchor: 'ctr',
    autofit: 'shrink',
    style: titleLevel(36),
    text: paragraph([{ text: groupsHeading.nl, look: { size: 36, bold: true, fill: ink } }]),
  });
  const { headingSize, textSize, places } = groupsLayout(groups);
  const shapes = groups.map(({ name, people }, at) => {
    const heading = textShape({
      id: next(),
      name: groupShape(at + 1),
      role: 'shape',
      box: emu(places[at]?.heading),
      paint: filled(stepFill(1)),
      style: { size: headingSize, bold: true, fill: whiteFill },
      anchor: 'ctr',
      insets,
      autofit: 'shrink',
      text: paragraph([{ text: name, look: { size: headingSize, bold: true, fill: whiteFill } }]),
    });
    const list = textShape({
      id: next(),
      name: peopleShape(at + 1),
      role: 'textBox',
      box: emu(places[at]?.list),
      paint: frame,
      insets,
      autofit: 'shrink',
      style: { size: textSize, fill: ink, margin: pt(NAME_INDENT), hanging: pt(NAME_INDENT) },
      text: people.map(text => paragraph([{ text, look: { size: textSize, fill: ink } }])).join(''),
    });
    return heading + list;
  });
  return {
    title: groupsHeading.nl,
    layout: 'Alleen titel',
    notes: [groupsNotes.nl],
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>${tree(title, ...shapes)}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}

function emu(place = { left: 0, top: 0, width: 0, height: 0 }): Box {
  return { x: pt(place.left), y: pt(place.top), width: pt(place.width), height: pt(place.height) };
}
