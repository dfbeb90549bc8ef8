import { borderOf, changeBorder, type BorderName } from '../../../pptx/cellBorders.ts';
import { fillOf, setFill, setTransparency, solidColor, transparency } from '../../../pptx/paint.ts';
import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { child } from '../../../pptx/xml.ts';
import { apiClass, type Json } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asNumber } from './arguments.ts';
import { contextOf } from './shapeFill.ts';
import { dashes, setLineDash, setLineWeight } from './shapeLineFormat.ts';
import { colorDigits, keyOf, touched, type CellTarget } from './targets.ts';

interface BorderTarget extends CellTarget {
  readonly border: BorderName;
}

/**
 * The API class Border: a border of a table cell. Its properties are null when the cell itself has no such border, even
 * when the table's style draws one. Weight is in points.
 */
const border = apiClass<BorderTarget>('Border', {
  get: {
    Color: ifSet((line, target) => solidColor(fillOf(line), contextOf(target))),
    DashStyle: ifSet(line => keyOf(dashes, child(line, 'a:prstDash')?.getAttribute('val') ?? 'solid')),
    Transparency: ifSet(line => transparency(fillOf(line))),
    Weight: ifSet(line => Number(line.getAttribute('w') ?? 12_700) / EMU_PER_POINT),
  },
  set: {
    Color: changed((line, value) => setFill(line, colorDigits(value))),
    DashStyle: changed(setLineDash),
    Transparency: changed((line, value) => {
      const amount = asNumber(value);
      if (amount < 0 || amount > 1) throw new ApiError('InvalidArgument');
      if (!setTransparency(line, null, amount)) throw new ApiError('InvalidOperation');
    }),
    Weight: changed(setLineWeight),
  },
});

const to = (name: BorderName) => (target: CellTarget) => border({ ...target, border: name });

/** The API class Borders: the borders of a table cell. */
export const borders = apiClass<CellTarget>('Borders', {
  objects: {
    Bottom: to('a:lnB'),
    DiagonalDown: to('a:lnTlToBr'),
    DiagonalUp: to('a:lnBlToTr'),
    Left: to('a:lnL'),
    Right: to('a:lnR'),
    Top: to('a:lnT'),
  },
});

function ifSet(read: (line: Element, target: BorderTarget) => Json): (target: BorderTarget) => Json {
  return target => {
    const line = borderOf(target.cell, target.border);
    return line && read(line, target);
  };
}

function changed(write: (line: Element, value: unknown) => void) {
  return (target: BorderTarget, value: unknown): void => {
    changeBorder(target.cell, target.border, line => write(line, value));
    touched(target);
  };
}
