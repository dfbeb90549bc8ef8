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
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { draftLine, type Agreement, type Block } from '../../core/agreement/agreement.ts';
import { slideLanguage } from '../../core/card/language.ts';
import { agreementTexts } from '../../core/method/agreement.ts';
import { actionsTable, appendixTable, landscape, paper, portrait, signatureTable } from './docxTables.ts';
import { item, ITEMS, knownRuns, openLine, runs, strong } from './docxText.ts';
import { wordStyle, wordStyles } from './wordStyles.ts';

const ARTICLES = 'articles';

const CREATOR = 'Partnerschapskaart';

/** Returns the agreement as a Word document, with the card as an appendix on a landscape page. */
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

function titleParts(agreement: Agreement): readonly Paragraph[] {
  const { title, goal, provenance, unknown } = agreement;
  return [
    new Paragraph({ style: wordStyle.title, children: runs(title) }),
    new Paragraph({ style: wordStyle.subtitle, children: knownRuns(goal, unknown) }),
    new Paragraph({ style: wordStyle.quiet, children: [strong(draftLine(agreement))] }),
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

/** Returns the core properties part of the document, because the library cannot set the language. */
function coreProperties({ language, title, goal }: Agreement): string {
  const name = xml(goal === null ? title : `${title} — ${goal.replaceAll('\n', ' ')}`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${name}</dc:title><dc:creator>${CREATOR}</dc:creator><dc:language>${slideLanguage[language]}</dc:language></cp:coreProperties>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
