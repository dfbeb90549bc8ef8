import { lang, paragraph } from './text.ts';
import { colorMap, tree } from './masterSlide.ts';
import { nineLevels } from './levels.ts';
import { themeFill } from './colors.ts';
import { transform } from './shape.ts';
import { pt, type Box } from './units.ts';
import { namespaces, part } from './xml.ts';

/** The size of a notes page: PowerPoint's default. */
export const notesSize = { width: 6858000, height: 9144000 } as const;

const image: Box = { x: 685800, y: 1143000, width: 5486400, height: 3086100 };
const text: Box = { x: 685800, y: 4400550, width: 5486400, height: 3600450 };

/** Returns the notes master. Its only relationship, rId1, is its theme. */
export function notesMaster(): string {
  const ink = themeFill('tx1');
  return part(`<p:notesMaster ${namespaces}>
    <p:cSld>
      <p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>
      ${tree(slideImage(image), notesText(`<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>Klik om de notities te bewerken</a:t></a:r></a:p>`, text))}
    </p:cSld>
    <p:clrMap ${colorMap}/>
    <p:notesStyle>${nineLevels(number => ({ size: 12, fill: ink, margin: pt(36) * (number - 1), spaceAfter: 4 }))}</p:notesStyle>
  </p:notesMaster>`);
}

/**
 * Returns the speaker notes of one slide, with a string per paragraph. Relationships: rId1 the master, rId2 the slide.
 */
export function notesSlide(notes: readonly string[]): string {
  const written = notes.map(one => paragraph([{ text: one }])).join('');
  return part(`<p:notes ${namespaces}>
    <p:cSld>${tree(slideImage(image), notesText(written, text))}</p:cSld>
    <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
  </p:notes>`);
}

function slideImage(box: Box): string {
  return `<p:sp>
    <p:nvSpPr>
      <p:cNvPr id="2" name="Dia"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>
      <p:nvPr><p:ph type="sldImg"/></p:nvPr>
    </p:nvSpPr>
    <p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700">${themeFill('tx2')}</a:ln></p:spPr>
  </p:sp>`;
}

function notesText(written: string, box: Box): string {
  return `<p:sp>
    <p:nvSpPr>
      <p:cNvPr id="3" name="Notities"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
      <p:nvPr><p:ph type="body" idx="1"/></p:nvPr>
    </p:nvSpPr>
    <p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
    <p:txBody><a:bodyPr/><a:lstStyle/>${written}</p:txBody>
  </p:sp>`;
}
