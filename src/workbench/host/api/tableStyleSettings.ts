import {
  ensureTableStyles,
  hasTableStyleOption,
  setTableStyle,
  setTableStyleOption,
  tableStyle,
  tableStyles,
  type TableStyleName,
  type TableStyleOption,
} from '../../../pptx/tableStyle.ts';
import { apiClass } from './apiClass.ts';
import { asBoolean, asOneOf } from './arguments.ts';
import { tableIn } from './tableLines.ts';
import { touched, type ShapeTarget } from './targets.ts';

const option = (name: TableStyleOption) => ({
  get: (target: ShapeTarget) => hasTableStyleOption(tableIn(target), name),
  set: (target: ShapeTarget, value: unknown) => {
    setTableStyleOption(tableIn(target), name, asBoolean(value));
    touched(target);
  },
});
const bandedColumns = option('bandCol');
const bandedRows = option('bandRow');
const firstColumn = option('firstCol');
const firstRow = option('firstRow');
const lastColumn = option('lastCol');
const lastRow = option('lastRow');

/** The API class TableStyleSettings. A style that is not one of PowerPoint's own reads as null. */
export const tableStyleSettings = apiClass<ShapeTarget>('TableStyleSettings', {
  get: {
    AreColumnsBanded: bandedColumns.get,
    AreRowsBanded: bandedRows.get,
    IsFirstColumnHighlighted: firstColumn.get,
    IsFirstRowHighlighted: firstRow.get,
    IsLastColumnHighlighted: lastColumn.get,
    IsLastRowHighlighted: lastRow.get,
    Style: target => tableStyle(tableIn(target)),
  },
  set: {
    AreColumnsBanded: bandedColumns.set,
    AreRowsBanded: bandedRows.set,
    IsFirstColumnHighlighted: firstColumn.set,
    IsFirstRowHighlighted: firstRow.set,
    IsLastColumnHighlighted: lastColumn.set,
    IsLastRowHighlighted: lastRow.set,
    Style(target, value) {
      const { package: owner, presentation } = target.holder.deck;
      setTableStyle(tableIn(target), asTableStyle(value));
      ensureTableStyles(owner, presentation.part);
      touched(target);
    },
  },
});

/** Returns the name of a built-in table style. Throws ApiError `InvalidArgument` for another value. */
export function asTableStyle(value: unknown): TableStyleName {
  return asOneOf(value, Object.keys(tableStyles) as TableStyleName[]);
}
