import fc from 'fast-check';
import { identify, readParticipants, type ParticipantList } from '../../src/core/groups/participants.ts';

/** Returns rows of lines with `|` between cells. */
const rows = (...lines: readonly string[]): readonly (readonly string[])[] =>
  lines.map(line => line.split('|'));

/** Returns each participant as `name|network|organisation|role`. */
const people = ({ participants }: ParticipantList): readonly string[] =>
  participants.map(({ name, network, organisation, role }) => [name, network, organisation, role].join('|'));

const remarks = (list: ParticipantList): readonly string[] =>
  list.remarks.map(({ code, row, text }) => `${row} ${code}: ${text}`);

test('a cell with a spreadsheet error is read as no name and no organisation', () => {
  const list = readParticipants(
    rows('Naam|Organisatie', '#REF!|Buurt', 'Jo|#N/B', '#NAAM?|#WAARDE!', '#buurtteam|HAN'),
  );
  expect(people(list)).toEqual(['Jo|||', '#buurtteam||HAN|']);
  expect(remarks(list)).toEqual(['2 noName: #REF!, Buurt', '4 noName: #NAAM?, #WAARDE!']);
});

describe('columns', () => {
  test.each([
    ['Naam|Netwerk|Organisatie|Rol', 'Jo|N|O|R', 'Jo|N|O|R'],
    ['ROL|ORGANISATIE|NETWERK|NAAM', 'R|O|N|Jo', 'Jo|N|O|R'],
    ['Name|Network|Organization|Role', 'Jo|N|O|R', 'Jo|N|O|R'],
    ['Participant name|Team|Job function', 'Jo|T|F', 'Jo||T|F'],
    ['Naam deelnemer:|Naam van uw organisatie|Rol in het netwerk|Netwerknaam', 'Jo|O|R|N', 'Jo|N|O|R'],
    ['Voornaam|Tussenvoegsel|Achternaam|Team/organisatie', 'Jo|van der|Berg|T', 'Jo van der Berg||T|'],
    ['Voornaam|Naam', 'Jo|Berg', 'Jo Berg|||'],
    ['Voornaam|Naam', 'Jo|Jo Berg', 'Jo Berg|||'],
    ['First name|Last name', 'Jo|Jones', 'Jo Jones|||'],
    ['Voor- en achternaam|Instelling', 'Jo Berg|O', 'Jo Berg||O|'],
    ['Fúnctie|Déelnemers', 'F|Jo', 'Jo|||F'],
  ])('the columns of a participant list are recognised by the header %j', (header, row, expected) => {
    expect(people(readParticipants(rows(header, row)))).toEqual([expected]);
  });

  test.each([
    [
      ['Jo', 'Bo'],
      ['Jo|||', 'Bo|||'],
    ],
    [
      ['Jo|Gemeente', 'Bo|HAN'],
      ['Jo||Gemeente|', 'Bo||HAN|'],
    ],
    [
      ['Jo|Noord|Gemeente', 'Bo|Zuid|HAN'],
      ['Jo|Noord|Gemeente|', 'Bo|Zuid|HAN|'],
    ],
    [['Jo|Noord|Gemeente|inwoner'], ['Jo|Noord|Gemeente|inwoner']],
    [
      ['Jo|Noord||', 'Bo|Zuid||inwoner'],
      ['Jo|Noord||', 'Bo|Zuid||inwoner'],
    ],
    [
      ['Jo||', 'Bo|HAN|', 'Mo||'],
      ['Jo|||', 'Bo||HAN|', 'Mo|||'],
    ],
    // A word of a header in the first row does not make it a header.
    [
      ['Jo|Team Noord', 'Bo|Team Zuid'],
      ['Jo||Team Noord|', 'Bo||Team Zuid|'],
    ],
  ])(
    'the columns of a participant list without a header are recognised by position: %j',
    (lines, expected) => {
      expect(people(readParticipants(rows(...lines)))).toEqual(expected);
    },
  );

  test('the columns of a participant list are recognised below a title and a blank row', () => {
    const list = readParticipants(rows('Deelnemers|', '|', 'Naam|Organisatie', 'Jo|HAN'));
    expect(people(list)).toEqual(['Jo||HAN|']);
    expect(remarks(list)).toEqual(['1 aboveHeader: Deelnemers']);
  });

  test('unknown columns and a second column of one kind in a participant list are each reported once', () => {
    const list = readParticipants(rows('Naam|E-mail|Team|Organisatie', 'Jo|jo@han.nl|T|O', 'Bo|||O'));
    expect(people(list)).toEqual(['Jo||T|', 'Bo|||']);
    expect(remarks(list)).toEqual(['1 unusedColumn: E-mail', '1 unusedColumn: Organisatie']);
    expect(list.columns).toEqual(['name', null, 'organisation', null]);
  });

  test('columns beyond the maximum in a participant list without a header are reported with their content', () => {
    expect(remarks(readParticipants(rows('Jo|N|O|R|', 'Bo|N|O|R|rolstoel')))).toEqual([
      '2 unusedColumn: rolstoel',
    ]);
  });
});

describe('names', () => {
  test.each([
    ['  Jo \u00a0 van\tBerg\u0000 ', 'Jo van Berg'],
    ['1. Jo Berg', 'Jo Berg'],
    ['• Jo Berg', 'Jo Berg'],
    ['Jo Berg <jo.berg@han.nl>', 'Jo Berg'],
    ['<jo@han.nl>', '<jo@han.nl>'],
    ['Jose\u0301', 'José'],
    ['-', null],
    ['12', null],
    ['x'.repeat(101), null],
  ])('the name cell %j in a participant list is read as %j', (given, name) => {
    const { participants, remarks } = readParticipants([[given]]);
    expect(participants.map(one => one.name)).toEqual(name === null ? [] : [name]);
    expect(remarks.map(one => one.code)).toEqual(name === null ? ['notAName'] : []);
  });

  test('blank and duplicate names in a participant list are reported with their row, and both people with the same name stay', () => {
    const list = readParticipants(rows('Naam|Organisatie', 'Jo Berg|HAN', '|', '|Gemeente', 'JO  BERG|GGD'));
    expect(people(list)).toEqual(['Jo Berg||HAN|', 'JO BERG||GGD|']);
    expect(remarks(list)).toEqual(['4 noName: Gemeente', '5 sameName: JO BERG, GGD']);
    expect(new Set(list.participants.map(({ id }) => id)).size).toBe(2);
  });

  test('names in a second participant list are compared with the first list, and get new ids', () => {
    const first = readParticipants(rows('Jo', 'Bo')).participants;
    const second = readParticipants(rows('Bo', 'Mo'), first);
    expect(remarks(second)).toEqual(['1 sameName: Bo']);
    expect(new Set([...first, ...second.participants].map(({ id }) => id)).size).toBe(4);
    expect(identify([{ name: 'Lo', network: '', organisation: '', role: '' }], first)[0]?.id).toBe(3);
  });
});

test('every non-empty row of a participant list gives a participant or a remark (property)', () => {
  const cell = fc.oneof(
    fc.constantFrom('', ' ', 'Jo', 'Naam', 'Organisatie', 'Netwerk', 'Rol', '12', 'Team Noord'),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }), given => {
      const list = readParticipants(given);
      const written = given.filter(row => row.some(one => one.trim() !== '')).length;
      const left = list.remarks.filter(({ code }) => code !== 'sameName' && code !== 'unusedColumn').length;
      const header = given.some(row => row.includes('Naam')) ? 1 : 0;
      expect(list.participants.length + left).toBe(written - header);
      for (const { name } of list.participants) expect(name).toMatch(/\p{L}/u);
    }),
    { seed: 1 },
  );
});

test('a participant list of ten thousand rows can be read, and no rows give an empty list', () => {
  const list = readParticipants(Array.from({ length: 10_000 }, (_, at) => [`Persoon ${at}`, 'N', 'O', 'R']));
  expect(list.participants).toHaveLength(10_000);
  expect(list.remarks).toEqual([]);
  expect(readParticipants([])).toEqual({ participants: [], columns: ['name'], remarks: [] });
});
