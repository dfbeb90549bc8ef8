import { partnership } from '../../core/method/partnership.ts';
import { agreementSlide } from './agreementSlide.ts';
import { assignmentSlide } from './assignmentSlide.ts';
import { cardSlide } from './cardSlide.ts';
import { columnSlide } from './columnSlide.ts';
import { evaluationSlide } from './evaluationSlide.ts';
import { groupsSlide } from './groupsSlide.ts';
import { rulesSlide } from './rulesSlide.ts';
import { sheetSlides } from './sheetSlides.ts';
import { starterPackage } from './starterPackage.ts';
import { a3Size } from './units.ts';

/** The starter slides by their file name in `assets`. The same source gives the same bytes. */
export function starterFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['card.pptx', starterPackage([cardSlide(partnership)])],
    ['evaluation.pptx', starterPackage([evaluationSlide()])],
    ['rules.pptx', starterPackage([rulesSlide()])],
    ['groups.pptx', starterPackage([groupsSlide()])],
    ['agreement.pptx', starterPackage([agreementSlide()])],
    ['column.pptx', starterPackage([columnSlide()])],
    ['assignment.pptx', starterPackage([assignmentSlide()])],
    ['sheets.pptx', starterPackage(sheetSlides(partnership), a3Size)],
  ]);
}
