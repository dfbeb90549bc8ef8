import { PackageError } from '../opc/packageError.ts';
import type { Package } from './package.ts';
import { freeShapeId } from './shape.ts';
import { setTableStyle, setTableStyleOption, type TableStyleName } from './tableStyle.ts';
import { child, create, type Name } from './xml.ts';

/** A table to make. Lengths are in EMU. */
export interface NewTable {
  readonly left: number;
  readonly top: number;
  /** The heights of the rows. */
  readonly rows: readonly number[];
  /** The widths of the columns. */
  readonly columns: readonly number[];
  readonly style: TableStyleName;
}

/**
 * Adds a table of empty cells on top of the other shapes of a slide, layout or master. Returns the shape's id. The
 * style highlights the first row and bands the rows, as in a table that a person inserts.
 */
export function addTable(
  owner: Package,
  part: string,
  { left, top, rows, columns, style }: NewTable,
): string {
  const tree = child(owner.root(part), 'p:cSld', 'p:spTree');
  if (!tree) throw new PackageError('broken', part);
  const id = freeShapeId(tree);
  const make = (parent: Element, name: Name, attributes: Readonly<Record<string, string>> = {}) => {
    const made = create(parent, name, attributes);
    parent.append(made);
    return made;
  };
  const frame = create(tree, 'p:graphicFrame');
  const own = make(frame, 'p:nvGraphicFramePr');
  make(own, 'p:cNvPr', { id, name: `Table ${Number(id) - 1}` });
  make(make(own, 'p:cNvGraphicFramePr'), 'a:graphicFrameLocks', { noGrp: '1' });
  make(own, 'p:nvPr');
  const transform = make(frame, 'p:xfrm');
  make(transform, 'a:off', { x: whole(left), y: whole(top) });
  make(transform, 'a:ext', { cx: whole(sum(columns)), cy: whole(sum(rows)) });
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table';
  const table = make(make(make(frame, 'a:graphic'), 'a:graphicData', { uri }), 'a:tbl');
  setTableStyle(table, style);
  setTableStyleOption(table, 'firstRow', true);
  setTableStyleOption(table, 'bandRow', true);
  const grid = make(table, 'a:tblGrid');
  for (const width of columns) make(grid, 'a:gridCol', { w: whole(width) });
  for (const height of rows) {
    const line = make(table, 'a:tr', { h: whole(height) });
    columns.forEach(() => {
      const cell = make(line, 'a:tc');
      const text = make(cell, 'a:txBody');
      for (const name of ['a:bodyPr', 'a:lstStyle', 'a:p'] as const) make(text, name);
      make(cell, 'a:tcPr');
    });
  }
  tree.insertBefore(frame, child(tree, 'p:extLst'));
  owner.touch(part);
  return id;
}

function whole(length: number): string {
  return `${Math.round(length)}`;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
