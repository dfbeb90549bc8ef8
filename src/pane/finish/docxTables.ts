import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Agreement, Block, Known } from '../../core/agreement/agreement.ts';
import { isRightToLeft, item, knownRuns, openLine, runs, strong } from './docxText.ts';
import { wordStyle } from './wordStyles.ts';

/** The size of A4 and the margins, in twentieths of a point. */
export const paper = { width: 11906, height: 16838, margin: 1304 };

/** The width of the text on a portrait and on a landscape page, in twentieths of a point. */
export const portrait = paper.width - 2 * paper.margin;

export const landscape = paper.height - 2 * paper.margin;

const noLine = { style: 'none', size: 0, color: 'auto' } as const;

const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};

/** The border on which a party signs. */
const signatureLine = { style: 'single', size: 4, color: '50606D', space: 1 } as const;

/** Returns the table of actions: who does what, and when. */
export function actionsTable({ head, rows }: Extract<Block, { block: 'table' }>, unknown: string): Table {
  const widths = [0.22, 0.54, 0.24].map(part => Math.round(portrait * part));
  return new Table({
    ...tableFrame(widths),
    rows: [
      headerRow(head.map(one => [cellHeading(one)])),
      ...rows.map(
        row =>
          new TableRow({
            children: row.map(cell => new TableCell({ children: [cellText(cell, unknown)] })),
          }),
      ),
    ],
  });
}

/** Returns the card as a table, its columns side by side. */
export function appendixTable({ appendix: { columns }, unknown }: Agreement): Table {
  const width = Math.floor(landscape / columns.length);
  return new Table({
    ...tableFrame(columns.map(() => width)),
    rows: [
      headerRow(
        columns.map(({ name, question }) => [
          cellHeading(name),
          new Paragraph({ style: wordStyle.note, children: runs(question) }),
        ]),
      ),
      new TableRow({
        children: columns.map(({ entries }) => {
          const items: readonly Known[] = entries.length > 0 ? entries : [null];
          return new TableCell({ children: items.map(one => item(one, unknown, wordStyle.cell)) });
        }),
      }),
    ],
  });
}

/** Returns a table of two parties side by side, with space to sign. */
export function signatureTable(
  { parties, labels, signature }: Extract<Block, { block: 'signatures' }>,
  unknown: string,
): Table {
  const width = Math.floor(portrait / 2);
  const cells = parties.map(({ label, name }) => [
    new Paragraph({
      style: wordStyle.body,
      spacing: { before: 240, after: 60 },
      children: [strong(`${label}: `), ...knownRuns(name, unknown)],
    }),
    ...labels.map(one => openLine(one, unknown, wordStyle.cell)),
    new Paragraph({
      style: wordStyle.cell,
      spacing: { before: 60, after: 720 },
      children: runs(`${signature}:`),
    }),
    new Paragraph({ style: wordStyle.cell, border: { top: signatureLine }, children: [] }),
  ]);
  const rows = cells.flatMap((cell, at) =>
    at % 2 === 0 ? [[cell, cells[at + 1] ?? [new Paragraph({})]]] : [],
  );
  return new Table({
    width: { size: 2 * width, type: WidthType.DXA },
    columnWidths: [width, width],
    layout: TableLayoutType.FIXED,
    borders: noLines,
    margins: { left: 0, right: 400 },
    rows: rows.map(
      row => new TableRow({ cantSplit: true, children: row.map(children => new TableCell({ children })) }),
    ),
  });
}

function tableFrame(widths: readonly number[]) {
  return {
    style: wordStyle.table,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
  };
}

/** Returns a header row, which Word repeats on every page. */
function headerRow(cells: readonly (readonly Paragraph[])[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(children => new TableCell({ children })),
  });
}

function cellHeading(text: string): Paragraph {
  return new Paragraph({ style: wordStyle.cell, children: [strong(text)] });
}

function cellText(text: Known, unknown: string): Paragraph {
  return new Paragraph({
    style: wordStyle.cell,
    bidirectional: isRightToLeft(text ?? ''),
    children: knownRuns(text, unknown),
  });
}
