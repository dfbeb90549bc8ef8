import { spelling } from './spelling.ts';

/** What a column of a list can hold. A name can stand in parts. */
export type Column = 'name' | 'firstName' | 'infix' | 'lastName' | 'network' | 'organisation' | 'role';

/** For each column of a list what it holds; null for what nobody asks for. */
export type Columns = readonly (Column | null)[];

/** Words in a header that tell what a column holds, Dutch and English, as they are spelled after `spelling`. */
const WORDS: Readonly<Record<Column, string>> = {
  name:
    'naam namen name names deelnemer deelnemers participant participants persoon personen person persons people ' +
    'genodigde genodigden aanwezige aanwezigen attendee attendees wie who',
  firstName: 'voor roep first given fore voornamen',
  infix: 'tussenvoegsel tussenvoegsels voorvoegsel infix',
  lastName: 'achter familie last family sur',
  network: 'netwerk netwerken network networks keten achterban',
  organisation:
    'organisatie organisaties organizatie organisation organisations organization organizations org instelling ' +
    'instantie bedrijf bedrijfs werkgever employer company team teams afdeling department dienst',
  role: 'rol rollen role roles functie functies function functietitel hoedanigheid positie position',
};

const MEANING: ReadonlyMap<string, Column> = new Map(
  Object.entries(WORDS).flatMap(([column, words]) =>
    words.split(' ').map((word): [string, Column] => [word, column as Column]),
  ),
);

/** Words that may stand beside them: "Naam van uw organisatie", "Rol in het netwerk". */
const FILLERS = new Set(
  'van de het een uw je jouw in binnen of en your of the volledige full title job s n'.split(' '),
);

/** How many rows at the top can stand above the header: a title, a date. */
const TOP = 10;

/** The columns by their place in a list without a header. */
const WITHOUT_HEADER: readonly Columns[] = [
  ['name'],
  ['name', 'organisation'],
  ['name', 'network', 'organisation', 'role'],
];

/** The header of a list: its row (from 0) and its columns; null when there is none. */
export function findHeader(
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly columns: Columns } | null {
  const found = rows.slice(0, TOP).flatMap((cells, row) => {
    const columns = cells.map(columnOf);
    const taken = columns.map((column, at) => (columns.indexOf(column) === at ? column : null));
    const known = taken.filter(column => column !== null).length;
    const named = taken.some(column => column === 'name' || column === 'firstName' || column === 'lastName');
    return named ? [{ row, columns: taken, known }] : [];
  });
  const [best] = found.sort((one, other) => other.known - one.known || one.row - other.row);
  return best ?? null;
}

/** The columns of a list without a header, of this many columns. */
export function columnsByPlace(width: number): Columns {
  return WITHOUT_HEADER[Math.min(width, WITHOUT_HEADER.length) - 1] ?? [];
}

/** What a header cell says that its column holds: the first word with a meaning, "name" only when it is the only one. */
function columnOf(cell: string): Column | null {
  const words = spelling(cell)
    .split(' ')
    .filter(word => word !== '' && !FILLERS.has(word));
  const meanings = words.map(word => MEANING.get(word) ?? MEANING.get(word.replace(/(naam|name)$/, '')));
  if (meanings.includes(undefined)) return null;
  if (meanings.includes('firstName') && meanings.includes('lastName')) return 'name';
  return meanings.find(column => column !== 'name') ?? meanings[0] ?? null;
}
