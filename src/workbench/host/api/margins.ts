import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asNumber } from './arguments.ts';
import { propertiesOf } from './shapeFill.ts';
import { touched, type CellTarget } from './targets.ts';

/** The attribute of each margin, and its default in the schema, in EMU (CT_TableCellProperties). */
const sides = {
  Bottom: ['marB', 45_720],
  Left: ['marL', 91_440],
  Right: ['marR', 91_440],
  Top: ['marT', 45_720],
} as const;

/** Returns a margin of a table cell, in points. */
export function marginOf(target: CellTarget, side: keyof typeof sides): number {
  const [name, standard] = sides[side];
  return Number(propertiesOf(target).getAttribute(name) ?? standard) / EMU_PER_POINT;
}

const margin = (side: keyof typeof sides) => ({
  get: (target: CellTarget) => marginOf(target, side),
  set: (target: CellTarget, value: unknown) => {
    const points = asNumber(value);
    if (points < 0) throw new ApiError('InvalidArgument');
    propertiesOf(target).setAttribute(sides[side][0], `${Math.round(points * EMU_PER_POINT)}`);
    touched(target);
  },
});
const bottom = margin('Bottom');
const left = margin('Left');
const right = margin('Right');
const top = margin('Top');

/** The API class Margins: the margins of a table cell, in points. */
export const margins = apiClass<CellTarget>('Margins', {
  get: { Bottom: bottom.get, Left: left.get, Right: right.get, Top: top.get },
  set: { Bottom: bottom.set, Left: left.set, Right: right.set, Top: top.set },
});
