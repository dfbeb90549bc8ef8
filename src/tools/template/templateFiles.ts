import { partnership } from '../../core/method/partnership.ts';
import { agreementSlide } from './agreementSlide.ts';
import { assignmentSlide } from './assignmentSlide.ts';
import { cardSlide } from './cardSlide.ts';
import { columnSlide } from './columnSlide.ts';
import { evaluationSlide } from './evaluationSlide.ts';
import { groupsSlide } from './groupsSlide.ts';
import { rulesSlide } from './rulesSlide.ts';
import { selfTestSlides } from './selfTestSlides.ts';
import { sheetSlides } from './sheetSlides.ts';
import { templatePackage } from './templatePackage.ts';
import { a3Size } from './units.ts';

/** Returns the templates by their file name in `assets`. The same source produces the same bytes. */
export function templateFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['card.pptx', templatePackage([cardSlide(partnership)])],
    ['evaluation.pptx', templatePackage([evaluationSlide()])],
    ['rules.pptx', templatePackage([rulesSlide()])],
    ['groups.pptx', templatePackage([groupsSlide()])],
    ['agreement.pptx', templatePackage([agreementSlide()])],
    ['column.pptx', templatePackage([columnSlide()])],
    ['assignment.pptx', templatePackage([assignmentSlide()])],
    ['selfTest.pptx', templatePackage(selfTestSlides())],
    ['sheets.pptx', templatePackage(sheetSlides(partnership), a3Size)],
  ]);
}
