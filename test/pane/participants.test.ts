import { strToU8, zipSync } from 'fflate';
import { readParticipants } from '../../src/core/groups/participants.ts';
import { readListFile, type ListFile } from '../../src/pane/groups/list/listFile.ts';
import { readPaste, readSeparated } from '../../src/pane/groups/list/separated.ts';

const NAMES = 'Naam;Organisatie\r\nZoë Brânză;Gemeente Súdwest\r\nJo;HAN\r\n';
const READ = [['Naam', 'Organisatie'], ['Zoë Brânză', 'Gemeente Súdwest'], ['Jo', 'HAN'], ['']];

/** Returns the bytes of a text in UTF-16. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  Array.from({ length: text.length }, (_, at) => bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian));
  return new Uint8Array(bytes.buffer);
}

describe('a text file', () => {
  test.each([
    ['UTF-8', strToU8(NAMES)],
    ['UTF-8 with a byte order mark', strToU8(`\ufeff${NAMES}`)],
    ['UTF-16 of Windows', utf16(`\ufeff${NAMES}`, true)],
    ['big-endian UTF-16', utf16(`\ufeff${NAMES}`, false)],
    ['UTF-16 without a byte order mark', utf16(NAMES, true)],
    ['big-endian UTF-16 without a byte order mark', utf16(NAMES, false)],
  ])('a text file with names is read in %s', (_, bytes) => {
    expect(readListFile(bytes)).toEqual({ ok: true, rows: READ });
  });

  // Has no character from 80 to 9f: Node 20 decodes those as Latin-1 (nodejs/node #56542), and browsers do not.
  test('a text file with names that is not in UTF-8 is read in Windows-1252', () => {
    const bytes = Uint8Array.from('Naam;Rol\nZo\u00eb \u00c5;R', one => one.charCodeAt(0));
    expect(readListFile(bytes)).toEqual({
      ok: true,
      rows: [
        ['Naam', 'Rol'],
        ['Zoë Å', 'R'],
      ],
    });
  });
});

describe('a text with separators', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'semicolons',
      'Jo;HAN, Nijmegen\nBo;GGD',
      [
        ['Jo', 'HAN, Nijmegen'],
        ['Bo', 'GGD'],
      ],
    ],
    [
      'commas',
      'Jo,HAN\nBo,GGD',
      [
        ['Jo', 'HAN'],
        ['Bo', 'GGD'],
      ],
    ],
    [
      'tabs',
      'Jo\tHAN; Nijmegen\nBo\tGGD',
      [
        ['Jo', 'HAN; Nijmegen'],
        ['Bo', 'GGD'],
      ],
    ],
    ['one column', 'Jo\nBo', [['Jo'], ['Bo']]],
    ['a comma in one row only', 'Jo\nBo, HAN\nMo', [['Jo'], ['Bo', ' HAN'], ['Mo']]],
    [
      'the sep= line of Excel',
      'sep=,\r\nJo;a,HAN\r\nBo;b,GGD',
      [
        ['Jo;a', 'HAN'],
        ['Bo;b', 'GGD'],
      ],
    ],
    [
      'line ends of an old Mac',
      'Jo;HAN\rBo;GGD',
      [
        ['Jo', 'HAN'],
        ['Bo', 'GGD'],
      ],
    ],
    [
      'quotes',
      '"Jo; ""de"" Berg";HAN\n"Bo\nMo";GGD',
      [
        ['Jo; "de" Berg', 'HAN'],
        ['Bo\nMo', 'GGD'],
      ],
    ],
    [
      'a quote without an end',
      '"Jo;HAN\nBo;GGD',
      [
        ['"Jo', 'HAN'],
        ['Bo', 'GGD'],
      ],
    ],
    [
      'quotes in the middle of a cell',
      'Jo "de Kok" Berg;HAN\nBo;GGD',
      [
        ['Jo "de Kok" Berg', 'HAN'],
        ['Bo', 'GGD'],
      ],
    ],
    ['blank rows', 'Jo;HAN\n\nBo;GGD', [['Jo', 'HAN'], [''], ['Bo', 'GGD']]],
  ])('a text with separators is split into rows and cells: %s', (_, text, rows) =>
    expect(readSeparated(text)).toEqual(rows),
  );
});

test.each([
  ['Jo\nBo\n', ['Jo', 'Bo']],
  ['Jo; Bo; Mo', ['Jo', 'Bo', 'Mo']],
  ['Jo; Bo', ['Jo', 'Bo']],
  ['Jo\tBo\tMo\r\n', ['Jo', 'Bo', 'Mo']],
  ['Jo, Bo, Mo', ['Jo', 'Bo', 'Mo']],
  ['Jo, HAN', ['Jo @ HAN']],
  ['Jo, HAN\nBo, GGD', ['Jo @ HAN', 'Bo @ GGD']],
  ['Naam\tOrganisatie\nJo\tHAN', ['Jo @ HAN']],
  ['Jo Berg <jo@han.nl>; Bo <bo@ggd.nl>', ['Jo Berg', 'Bo']],
  ['', []],
])('a pasted list of participants is read: %j', (text, people) => {
  const { participants } = readParticipants(readPaste(text));
  const told = participants.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(' @ '));
  expect(told).toEqual(people);
});

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

interface Book {
  /** The content of `sheetData` of each sheet. */
  readonly sheets: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Attributes of the first sheet in the workbook. */
  readonly first?: string;
}

/** Returns the bytes of an .xlsx. */
function xlsx({ sheets, strings, styles, workbookPr = '', first = '' }: Book): Uint8Array {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (...all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const parts: Record<string, string> = {
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${SHEET} xmlns:r="${OFFICE}">${workbookPr}<sheets>${sheets
      .map((_, at) => `<sheet name="Blad${at}" sheetId="${at + 1}" r:id="s${at}" ${at ? '' : first}/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, at) => relationship(`s${at}`, 'worksheet', `worksheets/blad${at}.xml`)),
      relationship('t', 'sharedStrings', '/xl/sharedStrings.xml'),
      relationship('u', 'styles', 'styles.xml'),
    ),
    ...Object.fromEntries(
      sheets.map((data, at) => [
        `xl/worksheets/blad${at}.xml`,
        `<worksheet ${SHEET}><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
    ...(strings && { 'xl/sharedStrings.xml': `<sst ${SHEET}>${strings}</sst>` }),
    ...(styles && { 'xl/styles.xml': `<styleSheet ${SHEET}>${styles}</styleSheet>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a workbook', () => {
  test('a workbook returns its texts (shared, inline, runs, formulas, escapes), each in its cell', () => {
    const bytes = xlsx({
      strings:
        '<si><t>Naam</t></si><si><r><t>Jo </t></r><r><t>Berg</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000A_b</t></si>',
      sheets: [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Rol</t></is></c></row>' +
          '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="4"/><c r="C3" t="str"><f>A1</f><v>Naam</v></c></row>' +
          '<row><c t="s"><v>2</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>',
      ],
    });
    expect(readListFile(bytes)).toEqual({
      ok: true,
      rows: [['Naam', '', 'Rol'], [], ['Jo Berg', '', 'Naam'], ['a\nb', 'TRUE', '#N/A']],
    });
  });

  test('a workbook returns numbers as displayed, and dates as dates', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="171" formatCode="0.0&quot; dagen&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
    const row =
      '<row><c><v>0.30000000000000004</v></c><c s="1"><v>46173</v></c><c s="2"><v>46173.5</v></c><c s="3"><v>12</v></c></row>';
    const read = (workbookPr: string): ListFile => readListFile(xlsx({ sheets: [row], styles, workbookPr }));
    expect(read('')).toEqual({ ok: true, rows: [['0.3', '2026-05-31', '2026-05-31 12:00', '12']] });
    expect(read('<workbookPr date1904="1"/>')).toMatchObject({
      rows: [['0.3', '2030-06-01', expect.any(String), '12']],
    });
  });

  test('a workbook returns its first visible sheet that has text', () => {
    const [blank, jo, bo] = [
      '<row><c><v> </v></c></row>',
      `<row>${inline('Jo')}</row>`,
      `<row>${inline('Bo')}</row>`,
    ];
    expect(readListFile(xlsx({ sheets: [blank, jo, bo] }))).toEqual({ ok: true, rows: [['Jo']] });
    expect(readListFile(xlsx({ sheets: [jo, bo], first: 'state="hidden"' }))).toEqual({
      ok: true,
      rows: [['Bo']],
    });
  });

  test('a workbook with namespace prefixes, and without row and column references, can be read', () => {
    const bytes = xlsx({ sheets: [`<x:row xmlns:x="urn:x">${inline('Jo')}${inline('HAN')}</x:row>`] });
    expect(readListFile(bytes)).toEqual({ ok: true, rows: [['Jo', 'HAN']] });
  });
});

describe('a file without a list', () => {
  const compound = (text: string): Uint8Array =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(text, true));
  const good = xlsx({ sheets: [`<row>${inline('Jo')}</row>`] });

  test.each<[string, Uint8Array, string]>([
    ['a file with a password', compound('Root EntryEncryptedPackage'), 'encrypted'],
    ['an .xls', compound('Root EntryWorkbook'), 'oldExcel'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'notAList'],
    [
      'a Word document',
      zipSync({
        '_rels/.rels': strToU8(
          `<Relationships><Relationship Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
        ),
        'word/document.xml': strToU8('<document/>'),
      }),
      'notAList',
    ],
    ['a web page', strToU8('\n<!DOCTYPE html><html><body>Niet gevonden</body></html>'), 'notAList'],
    ['more lines than a list can have', strToU8('Jo\n'.repeat(100_002)), 'tooLarge'],
    ['more cells in a row than a list can have', strToU8(`${'Jo;'.repeat(600)}\n`), 'tooLarge'],
    ['another zip archive', zipSync({ 'a.txt': strToU8('Jo') }), 'notAList'],
    ['half a workbook', good.subarray(0, good.length / 2), 'broken'],
    ['a workbook with damaged XML', xlsx({ sheets: ['<row>'] }), 'broken'],
    ['a blank workbook', xlsx({ sheets: ['', '<row><c/></row>'] }), 'empty'],
    [
      'a workbook with too many rows',
      xlsx({ sheets: [`<row r="1048576">${inline('Jo')}</row>`] }),
      'tooLarge',
    ],
    ['a workbook that unpacks to an enormous size', xlsx({ sheets: [' '.repeat(50_000_001)] }), 'tooLarge'],
    ['a very large file', new Uint8Array(20_000_001), 'tooLarge'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file with only white space', strToU8('\ufeff \r\n'), 'empty'],
  ])('a file without a list of participants is refused: %s', (_, bytes, trouble) =>
    expect(readListFile(bytes)).toEqual({ ok: false, trouble }),
  );

  test('a workbook that is damaged at any byte returns a value and never throws', () => {
    for (let at = 0; at < good.length; at++) {
      const bytes = good.with(at, (good[at] ?? 0) ^ 0xff);
      expect(typeof readListFile(bytes).ok).toBe('boolean');
    }
  });
});
