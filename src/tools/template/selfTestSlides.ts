import { TEST_BOXES, TEST_PLACE, TEST_SIZE, TEST_WORDS } from '../../core/selfTest/boxes.ts';
import { ink, quiet } from './colors.ts';
import { writingLevels, type Level } from './levels.ts';
import { titleLevel, tree } from './masterSlide.ts';
import { padded, textShape, transform } from './shape.ts';
import { lang, paragraph, paragraphs } from './text.ts';
import type { TemplateSlide } from './templatePackage.ts';
import { pt, type Box } from './units.ts';
import { escape, namespaces, part } from './xml.ts';

/** What the slides say in case PowerPoint does not remove them. */
const TITLE = 'Zelftest: deze dia mag u verwijderen';

/**
 * Returns the slides of the self-test: one with texts and a table, and one with an automatic date. The date has a slide
 * of its own, because PowerPoint on the web can refuse every read of such a slide (office-js #4204).
 */
export function selfTestSlides(): readonly [TemplateSlide, TemplateSlide] {
  const first: Level = {
    size: TEST_SIZE,
    fill: ink,
    margin: pt(18),
    hanging: pt(18),
    bullet: { character: '–', fill: ink },
  };
  const plain: Level = { size: TEST_SIZE, fill: ink };
  const { left, top, width, height } = TEST_PLACE;
  // A bullet of the paragraph itself, which a write of the whole text can replace (office-js #5858).
  const bullet = `<a:pPr marL="${pt(18)}" indent="${-pt(18)}"><a:buFont typeface="Arial"/><a:buChar char="–"/></a:pPr>`;
  const text = textShape({
    id: 3,
    name: TEST_BOXES.text,
    role: 'textBox',
    box: { x: pt(left), y: pt(top), width: pt(width), height: pt(height) },
    style: writingLevels(first, first, pt(18)),
    text:
      paragraph([{ text: TEST_WORDS.bold, look: { bold: true } }, { text: TEST_WORDS.plain }], bullet) +
      paragraph([{ text: TEST_WORDS.second }], bullet),
  });
  const softBreak = textShape({
    id: 4,
    name: TEST_BOXES.softBreak,
    role: 'textBox',
    box: { x: pt(500), y: pt(top), width: pt(200), height: pt(60) },
    style: plain,
    text: `<a:p><a:r><a:rPr lang="${lang}"/><a:t>a</a:t></a:r><a:br><a:rPr lang="${lang}"/></a:br><a:r><a:rPr lang="${lang}"/><a:t>b</a:t></a:r><a:endParaRPr lang="${lang}"/></a:p>`,
  });
  const autofit = textShape({
    id: 5,
    name: TEST_BOXES.autofit,
    role: 'textBox',
    box: { x: pt(500), y: pt(200), width: pt(120), height: pt(60) },
    autofit: 'shrink',
    style: plain,
    text: paragraphs([['a']], [{ runs: [{}] }]),
  });
  const caret = textShape({
    id: 6,
    name: TEST_BOXES.caret,
    role: 'textBox',
    box: { x: pt(left), y: pt(300), width: pt(600), height: pt(60) },
    paint: `<a:noFill/><a:ln w="12700">${ink}</a:ln>`,
    style: plain,
    text: paragraphs([['Klik hier / Click here']], [{ runs: [{}] }]),
  });
  return [
    slide(
      title(2),
      text,
      softBreak,
      autofit,
      caret,
      table(7, { x: pt(left), y: pt(400), width: pt(200), height: pt(40) }),
    ),
    slide(title(2), dateShape(3)),
  ];
}

function title(id: number): string {
  return textShape({
    id,
    name: 'Titel',
    role: 'title',
    ...padded({ x: pt(48), y: pt(24), width: pt(860), height: pt(52) }),
    style: titleLevel(26),
    text: paragraph([{ text: TITLE, look: { size: 26, fill: quiet } }]),
  });
}

function slide(...shapes: readonly string[]): TemplateSlide {
  return {
    title: TITLE,
    layout: 'Alleen titel',
    xml: part(`<p:sld ${namespaces}>
      <p:cSld>${tree(...shapes)}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`),
  };
}

/** Returns a table of one cell. */
function table(id: number, box: Box): string {
  return `<p:graphicFrame>
    <p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escape(TEST_BOXES.table)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>
    ${transform(box).replaceAll('a:xfrm', 'p:xfrm')}
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">
      <a:tbl><a:tblPr/><a:tblGrid><a:gridCol w="${box.width}"/></a:tblGrid>
        <a:tr h="${box.height}"><a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph([{ text: 'a' }])}</a:txBody><a:tcPr/></a:tc></a:tr>
      </a:tbl>
    </a:graphicData></a:graphic>
  </p:graphicFrame>`;
}

/** Returns a date placeholder that shows the date of today. */
function dateShape(id: number): string {
  const box = { x: pt(48), y: pt(480), width: pt(200), height: pt(30) };
  return `<p:sp>
    <p:nvSpPr><p:cNvPr id="${id}" name="${escape(TEST_BOXES.date)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="dt" sz="half" idx="10"/></p:nvPr></p:nvSpPr>
    <p:spPr>${transform(box)}</p:spPr>
    <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B5F2C1A4-6C0E-4E0B-9D38-0C1B6A7E2F10}" type="datetime1"><a:rPr lang="${lang}"/><a:t>1-1-2026</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p></p:txBody>
  </p:sp>`;
}
