import {
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { Agreement, Block, Known } from '../../core/agreement/agreement.ts';
import { slideLanguage } from '../../core/card/language.ts';
import { agreementTexts } from '../../core/method/agreement.ts';
import { wordStyle, wordStyles } from './wordStyles.ts';

/** A4 and its margins, in twentieths of a point. */
const paper = { width: 11906, height: 16838, margin: 1304 };
const portrait = paper.width - 2 * paper.margin;
const landscape = paper.height - 2 * paper.margin;

const ARTICLES = 'articles';
const ITEMS = 'items';
const CREATOR = 'Partnerschapskaart';

const noLine = { style: 'none', size: 0, color: 'auto' } as const;
const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};
/** The line on which someone signs. */
const signatureLine = { style: 'single', size: 4, color: '50606D', space: 1 } as const;

/** The agreement as a Word document, with the card as its appendix on a page that lies on its side. */
export async function agreementDocx(agreement: Agreement): Promise<Uint8Array> {
  const { language, title, article, blocks, appendix } = agreement;
  const body = blocks.flatMap(block => blockParts(agreement, block));
  const hanging = (left: number) => ({ paragraph: { indent: { left, hanging: left } } });
  const document = new Document({
    title,
    creator: CREATOR,
    externalStyles: wordStyles(language),
    numbering: {
      config: [
        {
          reference: ARTICLES,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: `${article} %1`, style: hanging(1304) }],
        },
        {
          reference: ITEMS,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: hanging(284) }],
        },
      ],
    },
    sections: [
      section(agreement, 'portrait', [...titleParts(agreement), ...body]),
      section(agreement, 'landscape', [
        new Paragraph({ style: wordStyle.heading, children: runs(appendix.heading) }),
        appendixTable(agreement),
      ]),
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(agreement) };
  return new Uint8Array(await Packer.toArrayBuffer(document, false, [properties]));
}

function titleParts({ title, goal, draft, version, provenance, unknown }: Agreement): readonly Paragraph[] {
  const lines = version === null ? draft : `${draft} · ${version}`;
  return [
    new Paragraph({ style: wordStyle.title, children: runs(title) }),
    new Paragraph({ style: wordStyle.subtitle, children: knownRuns(goal, unknown) }),
    new Paragraph({ style: wordStyle.quiet, children: [strong(lines)] }),
    new Paragraph({ style: wordStyle.quiet, children: runs(provenance) }),
  ];
}

function blockParts(agreement: Agreement, block: Block): readonly (Paragraph | Table)[] {
  const { unknown } = agreement;
  switch (block.block) {
    case 'heading':
      return [
        new Paragraph({
          style: wordStyle.heading,
          children: runs(block.text),
          ...(block.number !== null && { numbering: { reference: ARTICLES, level: 0 } }),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: wordStyle.body, keepNext: true, children: runs(block.text) })];
    case 'list':
      return block.items.map(one => item(one, unknown, wordStyle.list));
    case 'open':
      return block.labels.map(label => openLine(label, unknown, wordStyle.body));
    case 'table':
      return [actionsTable(block, unknown)];
    case 'signatures':
      return [signatureTable(block, unknown)];
  }
}

function item(text: Known, unknown: string, style: string): Paragraph {
  return new Paragraph({
    style,
    numbering: { reference: ITEMS, level: 0 },
    bidirectional: isRightToLeft(text ?? ''),
    children: knownRuns(text, unknown),
  });
}

function openLine(label: string, unknown: string, style: string): Paragraph {
  return new Paragraph({ style, children: [...runs(`${label}: `), ...knownRuns(null, unknown)] });
}

function actionsTable({ head, rows }: Extract<Block, { block: 'table' }>, unknown: string): Table {
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

function appendixTable({ appendix: { columns }, unknown }: Agreement): Table {
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

/** Two parties side by side, each with room to sign. */
function signatureTable(
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

/** The row that tells what is in each column, again on every page. */
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

function section(
  { language, title, draft, version }: Agreement,
  orientation: 'portrait' | 'landscape',
  children: readonly (Paragraph | Table)[],
): ISectionOptions {
  const edge = orientation === 'portrait' ? portrait : landscape;
  const tabStops = [{ type: 'right', position: edge }] as const;
  const pages = [
    `${agreementTexts.page[language]} `,
    PageNumber.CURRENT,
    ` ${agreementTexts.of[language]} `,
    PageNumber.TOTAL_PAGES,
  ];
  return {
    properties: {
      page: {
        size: {
          width: paper.width,
          height: paper.height,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: 1418,
          bottom: 1304,
          left: paper.margin,
          right: paper.margin,
          header: 680,
          footer: 624,
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: wordStyle.header,
            tabStops,
            children: [new TextRun({ children: [title, new Tab()] }), strong(draft)],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: wordStyle.footer,
            tabStops,
            children: [new TextRun({ children: [version ?? '', new Tab(), ...pages] })],
          }),
        ],
      }),
    },
    children,
  };
}

function knownRuns(text: Known, unknown: string): readonly TextRun[] {
  return text === null ? [new TextRun({ text: unknown, style: wordStyle.unknown })] : runs(text);
}

function strong(text: string): TextRun {
  return new TextRun({ text, style: wordStyle.strong });
}

/** A text as runs: soft breaks and tabs are elements of their own. */
function runs(text: string): readonly TextRun[] {
  return text.split('\n').map((line, at) => {
    const pieces = line.split('\t').flatMap((piece, tabs) => (tabs === 0 ? [piece] : [new Tab(), piece]));
    return new TextRun({
      children: pieces,
      rightToLeft: isRightToLeft(text),
      ...(at > 0 && { break: 1 }),
    });
  });
}

/** Whether a text is read from right to left: its first letter says it. */
function isRightToLeft(text: string): boolean {
  return /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(
    /\p{L}/u.exec(text)?.[0] ?? '',
  );
}

/** The document's properties; the library writes no language. */
function coreProperties({ language, title, goal }: Agreement): string {
  const name = xml(goal === null ? title : `${title} — ${goal.replaceAll('\n', ' ')}`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${name}</dc:title><dc:creator>${CREATOR}</dc:creator><dc:language>${slideLanguage[language]}</dc:language></cp:coreProperties>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
