import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { entriesIn } from '../text/paragraphs.ts';
import { boxesOn } from './boxes.ts';
import { isSamePlace } from './drawing.ts';
import { isOfMethod } from './explanation.ts';
import { withLostBoxes } from './lostBoxes.ts';
import { headingIn, stepIn } from './naming.ts';
import { looseShapes } from './ownBoxes.ts';
import { recognised, recognisedNameless } from './recognised.ts';

/** Names that PowerPoint gives the date, the footer and the number of a slide, in Dutch and in English. */
const FRAME_NAMES = /\b(date|datum|footer|voettekst|slide ?number|dianummer)\b/iu;

/** The text of a slide number field. */
const NUMBER_FIELD = /^\W*(?:‹#›|‹nr\.?›|<#>|<nr\.?>)\W*$/u;

/**
 * Returns the texts on a card's slide that are in none of its boxes, one per paragraph. Leaves out texts that are not
 * entries: reserved shapes, the title, headings and questions of columns, the date, the footer and the slide number.
 */
export function textsOutside(sketch: SlideSketch, kind: CardKind): readonly string[] {
  const { identity, position } = sketch;
  const found = identity?.boxes
    ? recognised({ ...sketch, identity: null }, kind)
    : recognisedNameless(sketch, kind);
  const taken = [
    ...boxesOn(withLostBoxes(sketch, kind), kind).map(([, place]) => place),
    ...(found ? [found.title, ...Object.values(found.headings)] : []),
    ...(found && !identity?.boxes ? Object.values(found.boxes) : []),
  ];
  const isTaken = ({ place }: SketchedShape): boolean =>
    taken.some(one => one !== null && one !== undefined && isSamePlace(one, place));
  const isNumber = (text: string): boolean => NUMBER_FIELD.test(text) || text.trim() === `${position}`;
  const loose = looseShapes(
    sketch.shapes.flatMap(one => (one.holds === 'text' ? [{ ...one, name: one.place.name }] : [])),
  );
  return loose
    .filter(one => !one.isTitle && !FRAME_NAMES.test(one.name) && !isTaken(one))
    .flatMap(({ text }) => entriesIn(text.slice((headingIn(text, kind) ?? '').length)))
    .filter(
      text =>
        !isNumber(text) && stepIn(text) === null && !kind.fields.some(({ id }) => isOfMethod(text, kind, id)),
    );
}
