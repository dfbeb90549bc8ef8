import { zipSync } from 'fflate';
import { forged } from './forge.ts';
import { repeated, utf8, type HostileInput } from './input.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Lists of people as text and as workbooks. */
export function lists(): readonly HostileInput[] {
  const make = (name: string, bytes: () => Uint8Array, must?: HostileInput['must']): HostileInput => ({
    name: `list: ${name}`,
    kind: 'list',
    bytes,
    ...(must && { must }),
  });
  const text = (name: string, make_: () => string, must?: HostileInput['must']): HostileInput =>
    make(name, () => utf8(make_()), must);
  const book = (name: string, parts: () => Readonly<Record<string, string>>, must?: HostileInput['must']) =>
    make(name, () => workbook(parts()), must);
  const sheet = (name: string, rows: () => string, must?: HostileInput['must']): HostileInput =>
    book(name, () => ({ 'xl/worksheets/sheet1.xml': sheetOf(rows()) }), must);
  return [
    make('nothing', () => new Uint8Array(), 'refuse'),
    text('blanks', () => ' \n\t\n'.repeat(1_000), 'refuse'),
    make('zeros', () => new Uint8Array(10_000), 'refuse'),
    make('21 MB', () => new Uint8Array(21_000_000).fill(0x61), 'refuse'),
    make('a compound file', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]), 'refuse'),
    make(
      'Windows-1252',
      () => Uint8Array.from(Array.from('Naam;Organisatie\nAndré;Café\n').map(one => one.charCodeAt(0))),
      'open',
    ),
    make(
      'UTF-16 with a mark',
      () => new Uint8Array([0xff, 0xfe, ...utf16('Naam;Organisatie\nÉva;Buurt\n')]),
      'open',
    ),
    make('UTF-16 that is cut', () => new Uint8Array([0xff, 0xfe, ...utf16('Naam\nÉva'), 0x41])),
    text('a million rows', () => repeated(1_000_000, 'Naam #\n'), 'refuse'),
    text('10,000 people', () => `Naam;Organisatie\n${repeated(10_000, 'Bewoner A#;Buurt #\n')}`, 'open'),
    text('a row of a million cells', () => `Naam\n${'a;'.repeat(1_000_000)}`),
    text('a cell of 5 MB', () => `Naam\n${'a'.repeat(5_000_000)}`),
    text('a quote without an end', () => `Naam\n"${repeated(50_000, 'Bewoner #\n')}`),
    text('quotes and quotes', () => `Naam\n${'"'.repeat(500_000)}`),
    text('brackets', () => `Naam\n<${'@'.repeat(300_000)}`),
    text('open brackets', () => `Naam\n${'<'.repeat(300_000)}`),
    text('spaces in a cell', () => `Naam\na${' '.repeat(300_000)}b`),
    text('apostrophes', () => `Naam\n${"o'".repeat(150_000)}`),
    text('commas and semicolons', () => ';,'.repeat(300_000)),
    text('separators alone', () => `${';'.repeat(1_000)}\n`.repeat(500)),
    text('a separator that is told and wrong', () => 'sep=;\nNaam,Organisatie\nEva,Buurt\n', 'open'),
    text('errors of Excel', () => 'Naam;Organisatie\n#REF!;Buurt\n#N/B;Buurt\nEva;#NAAM?\n', 'open'),
    text('a web page', () => '<!DOCTYPE html><html><body><p>Niet gevonden</p></body></html>', 'refuse'),
    text(
      'a part of a web page',
      () => '<html>\n<head><title>404</title></head>\n<body>Niet gevonden</body></html>',
      'refuse',
    ),
    text('formulas', () => `Naam\n=HYPERLINK("https://example.org";"Eva")\n+31\n@SUM(A1)\n-1\n`),
    text('scripts', () => 'Naam\n<script>alert(1)</script>\n"<img src=x onerror=alert(1)>"\n'),
    text('names of the language', () => 'Naam\n__proto__\nconstructor\ntoString\n', 'open'),
    text('one name 5,000 times', () => `Naam\n${'Eva\n'.repeat(5_000)}`, 'open'),
    text('names of combining marks', () => `Naam\nE${'\u0301'.repeat(100_000)}`),
    text('right to left', () => 'Naam\n\u202eavE\u202c\n\u05d0\u05d1\n', 'open'),
    text('line ends of all kinds', () => 'Naam\rEva\r\nBo\nNoor\u2028Sam\u0085Lot\n', 'open'),
    make('a workbook that is cut', () => workbook({}).slice(0, 400), 'refuse'),
    make(
      'a workbook in which files share',
      () =>
        forged([
          { name: 'xl/workbook.xml', content: utf8('<a/>') },
          { name: 'xl/b.xml', content: utf8('<a/>'), offset: 0 },
        ]),
      'refuse',
    ),
    book('a workbook without sheets', () => ({ 'xl/workbook.xml': `<workbook xmlns="${MAIN}"/>` }), 'refuse'),
    book('a workbook that is no workbook', () => ({ 'xl/workbook.xml': '<document/>' }), 'refuse'),
    book(
      'a workbook with a document type',
      () => ({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
      'refuse',
    ),
    book(
      'a workbook of 60 MB of spaces',
      () => ({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${' '.repeat(60_000_000)}</sst>` }),
      'refuse',
    ),
    book(
      'a workbook of 2 million strings',
      () => ({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${'<si/>'.repeat(2_000_000)}</sst>` }),
      'refuse',
    ),
    book(
      'strings in each other',
      () => ({
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${'<si>'.repeat(100_000)}${'</si>'.repeat(100_000)}</sst>`,
      }),
      'refuse',
    ),
    book(
      'a number format of 300,000 brackets',
      () => ({ 'xl/styles.xml': styles('['.repeat(300_000)) }),
      'open',
    ),
    book('a number format of quotes', () => ({ 'xl/styles.xml': styles('&quot;'.repeat(100_000)) }), 'open'),
    book('a number format of backslashes', () => ({ 'xl/styles.xml': styles('\\'.repeat(300_001)) }), 'open'),
    sheet(
      'a row far below',
      () => '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Eva</t></is></c></row>',
      'refuse',
    ),
    sheet('a row at 1e300', () => '<row r="1e300"><c r="A1" t="inlineStr"><is><t>Eva</t></is></c></row>'),
    sheet(
      'a column far away',
      () => '<row r="1"><c r="XFDZZZZ1" t="inlineStr"><is><t>Eva</t></is></c></row>',
      'refuse',
    ),
    sheet(
      'a reference of 1 MB',
      () => `<row r="1"><c r="${'A'.repeat(1_000_000)}1" t="inlineStr"><is><t>Eva</t></is></c></row>`,
    ),
    sheet(
      'rows backwards',
      () =>
        '<row r="9"><c r="A9" t="inlineStr"><is><t>Eva</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Bo</t></is></c></row>',
      'open',
    ),
    sheet('strings that are not there', () => '<row r="1"><c r="A1" t="s"><v>999999</v></c></row>', 'refuse'),
    sheet(
      'dates that are none',
      () => '<row r="1"><c r="A1" s="1"><v>1e308</v></c><c r="B1" s="1"><v>NaN</v></c></row>',
    ),
    sheet('200,000 cells', () =>
      repeated(20_000, `<row>${'<c t="inlineStr"><is><t>Eva</t></is></c>'.repeat(10)}</row>`),
    ),
    sheet(
      'errors',
      () =>
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row><row r="2"><c r="A2" t="e"><v>#REF!</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Eva</t></is></c></row>',
      'open',
    ),
  ];
}

/** Replay scripts. */
export function scripts(): readonly HostileInput[] {
  const make = (name: string, script: string | Uint8Array, must?: HostileInput['must']): HostileInput => ({
    name: `script: ${name}`,
    kind: 'script',
    bytes: () => (typeof script === 'string' ? utf8(script) : script),
    ...(must && { must }),
  });
  const steps = (name: string, list: readonly unknown[]): HostileInput =>
    make(name, JSON.stringify({ steps: list }), 'open');
  return [
    make('nothing', '', 'refuse'),
    make('no JSON', '{"steps":\n[\n', 'refuse'),
    make('100,000 lists in each other', '['.repeat(100_000), 'refuse'),
    make('a number', '5', 'refuse'),
    make('null', 'null', 'refuse'),
    make('steps that are a text', '{"steps":"insert"}', 'refuse'),
    make('a profile that nobody knows', '{"profile":"__proto__","steps":[]}', 'refuse'),
    make('a language that nobody knows', '{"language":"toString","steps":[]}', 'refuse'),
    make(
      'a mark before it',
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('{"steps":[{"do":"insert"}]}')]),
      'open',
    ),
    make(
      'bytes that are not UTF-8',
      new Uint8Array([...utf8('{"steps":[{"do":"'), 0xff, ...utf8('"}]}')]),
      'open',
    ),
    steps('steps that are none', [
      null,
      5,
      'insert',
      [],
      {},
      { do: null },
      { do: '__proto__' },
      { do: 'toString' },
    ]),
    steps('places that are not there', [
      { do: 'insert' },
      { do: 'edit', column: 'waarden', entry: 1e9, text: 'x' },
      { do: 'remove', column: '__proto__', entry: 0 },
      { do: 'open', slide: 1e15 },
    ]),
    steps('a column that is not there', [
      { do: 'insert' },
      { do: 'add', column: 'constructor', text: 'x' },
      { do: 'type', column: 'x', text: 'y' },
    ]),
    steps('a word of 1 MB', [
      { do: 'insert' },
      { do: 'add', column: 'waarden', text: 'w'.repeat(1_000_000) },
    ]),
    steps('200 gestures at once', [
      { do: 'insert' },
      {
        do: 'together',
        steps: Array.from({ length: 200 }, (_, at) => ({ do: 'add', column: 'waarden', text: `Zin ${at}` })),
      },
    ]),
    steps('faults that are none', [
      { do: 'fault', name: 'constructor', on: true },
      { do: 'fault', name: 'shortRead', on: 'ja' },
      { do: 'fault', name: 'coAuthor', on: true, deeds: [{ do: 'x' }] },
    ]),
    steps('files that are not there', [
      { do: 'insert' },
      { do: 'combine', files: ['/dev/null', '/', '\u0000'] },
    ]),
    steps('a file that cannot be written', [
      { do: 'insert' },
      { do: 'export', format: 'text', out: '/nergens/uit.txt' },
    ]),
  ];
}

/** Texts in the local storage: from earlier or later versions, or invalid. */
export function journals(): readonly HostileInput[] {
  const make = (name: string, text: string): HostileInput => ({
    name: `journal: ${name}`,
    kind: 'journal',
    bytes: () => utf8(text),
    must: 'open',
  });
  const entry = { key: 'e1', text: 'Zin' };
  const known = (change: object): string =>
    JSON.stringify({
      v: 1,
      at: Date.now(),
      open: true,
      slide: '257#',
      gone: false,
      known: {
        text: [],
        pending: [],
        undo: [],
        redo: [],
        lost: [],
        written: [],
        aside: [],
        draft: null,
        ...change,
      },
    });
  return [
    make('nothing', ''),
    make('no JSON', '{"v":1'),
    make('a number', '1'),
    make('a list', '[]'),
    make('100,000 lists in each other', '['.repeat(100_000)),
    make('an object', '{}'),
    make('a prototype', '{"__proto__":{"v":1,"open":true}}'),
    make('a later version', '{"v":99,"open":true}'),
    make('a date that is none', JSON.stringify({ v: 1, at: 'gisteren', open: true })),
    make('a date at the end of time', JSON.stringify({ v: 1, at: 8.64e15, open: true })),
    make('a date that is not finite', '{"v":1,"at":1e999,"open":true}'),
    make('entries that are none', known({ text: [['waarden', [null, 5, {}, entry]], null, 'x'] })),
    make(
      'a field that nobody knows',
      known({
        text: [
          ['__proto__', [entry]],
          ['constructor', [entry]],
        ],
      }),
    ),
    make(
      'operations that are none',
      known({ pending: [null, {}, { operation: {} }, { key: 'e1', operation: { do: 'x' } }] }),
    ),
    make('an undo without end', known({ undo: Array.from({ length: 5_000 }, () => ({ do: 'add' })) })),
    make('words that are lost and no words', known({ lost: [{}, { text: 5 }, null] })),
    make('a draft of 1 MB', known({ draft: { field: 'waarden', text: 'w'.repeat(1_000_000) } })),
    make('a trouble of a later version', known({ pending: [{ key: 'e1', trouble: { code: 'morgen' } }] })),
    make(
      '5 MB',
      known({
        text: [
          [
            'waarden',
            Array.from({ length: 20_000 }, (_, at) => ({ key: `e${at}`, text: 'Zin '.repeat(50) })),
          ],
        ],
      }),
    ),
  ];
}

function workbook(parts: Readonly<Record<string, string>>): Uint8Array {
  const all: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>Eva</t></is></c></row>'),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, utf8(xml)])));
}

function rels(...links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function sheetOf(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function styles(format: string): string {
  return `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>`;
}

function utf16(text: string): number[] {
  return Array.from(text).flatMap(one => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]);
}
