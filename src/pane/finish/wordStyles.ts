import { slideLanguage, type Language } from '../../core/card/language.ts';

/** The ids of the styles in the document. Word shows built-in styles under translated names. */
export const wordStyle = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: 'Heading1',
  body: 'BodyText',
  list: 'ListBullet',
  cell: 'TableText',
  note: 'TableNote',
  quiet: 'Provenance',
  header: 'Header',
  footer: 'Footer',
  table: 'AgreementTable',
  /** The character style for strong text, built into Word. */
  strong: 'Strong',
  /** The character style of the placeholder for text that is still to be filled in. */
  unknown: 'Unknown',
} as const;

const ink = '1B2A38';
const quietInk = '50606D';
const brand = '0B6B4F';
const hairline = 'C3CBD1';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Returns the style sheet (`styles.xml`) for a document in this language. Organisations can restyle the document
 * through these styles.
 */
export function wordStyles(language: Language): string {
  const styles = [
    paragraphStyle('Normal', 'Normal', { basedOn: null }),
    paragraphStyle(wordStyle.body, 'Body Text', { space: [0, 120] }),
    paragraphStyle(wordStyle.title, 'Title', {
      space: [0, 40],
      run: `<w:b/><w:color w:val="${ink}"/><w:sz w:val="52"/><w:szCs w:val="52"/>`,
      keep: true,
    }),
    paragraphStyle(wordStyle.subtitle, 'Subtitle', {
      space: [0, 200],
      run: `<w:color w:val="${brand}"/><w:sz w:val="30"/><w:szCs w:val="30"/>`,
      keep: true,
    }),
    paragraphStyle(wordStyle.heading, 'heading 1', {
      space: [320, 100],
      run: `<w:b/><w:color w:val="${brand}"/><w:sz w:val="26"/><w:szCs w:val="26"/>`,
      keep: true,
      outline: true,
      next: wordStyle.body,
    }),
    paragraphStyle(wordStyle.list, 'List Bullet', { space: [0, 80] }),
    paragraphStyle(wordStyle.cell, 'Table Text', { space: [0, 40] }),
    paragraphStyle(wordStyle.note, 'Table Note', { space: [0, 40], run: quiet(18) }),
    paragraphStyle(wordStyle.quiet, 'Provenance', {
      space: [0, 120],
      run: quiet(19),
    }),
    ...([wordStyle.header, wordStyle.footer] as const).map(id =>
      paragraphStyle(id, id.toLowerCase(), {
        space: [0, 0],
        run: quiet(18),
      }),
    ),
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>`,
    `<w:style w:type="character" w:styleId="${wordStyle.strong}"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>`,
    `<w:style w:type="character" w:customStyle="1" w:styleId="${wordStyle.unknown}"><w:name w:val="To Be Filled In"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:color w:val="${ink}"/><w:shd w:val="clear" w:color="auto" w:fill="FFF4CE"/></w:rPr></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    tableStyle(),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:color w:val="${ink}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${slideLanguage[language]}" w:eastAsia="${slideLanguage[language]}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${styles.join('')}</w:styles>`;
}

/** Returns the run properties of small print; `size` is in half-points. */
function quiet(size: number): string {
  return `<w:color w:val="${quietInk}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

interface ParagraphLook {
  readonly basedOn?: null;
  /** The space before and after the paragraph, in twentieths of a point. */
  readonly space?: readonly [number, number];
  /** The run properties, as XML. */
  readonly run?: string;
  /** Whether the paragraph stays on one page with the next paragraph. */
  readonly keep?: boolean;
  /** Whether the paragraph is at the first level of the outline. */
  readonly outline?: boolean;
  readonly next?: string;
}

function paragraphStyle(id: string, name: string, look: ParagraphLook): string {
  const { basedOn, space, run = '', keep = false, outline = false, next } = look;
  const properties = [
    keep ? '<w:keepNext/><w:keepLines/>' : '',
    space ? `<w:spacing w:before="${space[0]}" w:after="${space[1]}"/>` : '',
    outline ? '<w:outlineLvl w:val="0"/>' : '',
  ].join('');
  const base = basedOn === null ? '' : '<w:basedOn w:val="Normal"/>';
  const kind = basedOn === null ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${name}"/>${base}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>${properties && `<w:pPr>${properties}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

/** Returns the table style: thin lines around all cells, a heavier top line, and a light header row. */
function tableStyle(): string {
  const line = (side: string, size = 4, color = hairline): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  const lines = `${line('top', 8, brand)}${line('left')}${line('bottom')}${line('right')}${line('insideH')}${line('insideV')}`;
  const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const margins = `${margin('top', 70)}${margin('left', 110)}${margin('bottom', 50)}${margin('right', 110)}`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${wordStyle.table}"><w:name w:val="Agreement Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${lines}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="${brand}"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E7F1ED"/></w:tcPr></w:tblStylePr></w:style>`;
}
