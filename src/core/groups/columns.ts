import { spelling } from './spelling.ts';

/** The content of a list column. The parts of a name can be in several columns. */
export type Column = 'name' | 'firstName' | 'infix' | 'lastName' | 'network' | 'organisation' | 'role';

/** The content of each list column; null for an unused column. */
export type Columns = readonly (Column | null)[];

/** Dutch and English header words for each content, in the form of `spelling`. */
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

/** Other words that a header may contain: "Naam van uw organisatie", "Rol in het netwerk". */
const FILLERS = new Set(
  'van de het een uw je jouw in binnen of en your of the volledige full title job s n'.split(' '),
);

/** The number of rows at the top in which the header is sought. A title or a date may be above the header. */
const TOP = 10;

/** The columns of a list without a header, by number of columns. */
const WITHOUT_HEADER: readonly Columns[] = [
  ['name'],
  ['name', 'organisation'],
  ['name', 'network', 'organisation', 'role'],
];

/** Finds the header of a list and returns its row (from 0) and its columns; null when there is no header. */
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

/** Returns the columns of a list without a header that is `width` columns wide. */
export function columnsByPlace(width: number): Columns {
  return WITHOUT_HEADER[Math.min(width, WITHOUT_HEADER.length) - 1] ?? [];
}

/**
 * Returns the content that a header cell names: the first content other than "name", otherwise "name". Returns null
 * when a word in the cell is unknown.
 */
function columnOf(cell: string): Column | null {
  const words = spelling(cell)
    .split(' ')
    .filter(word => word !== '' && !FILLERS.has(word));
  const meanings = words.map(word => MEANING.get(word) ?? MEANING.get(word.replace(/(naam|name)$/, '')));
  if (meanings.includes(undefined)) return null;
  if (meanings.includes('firstName') && meanings.includes('lastName')) return 'name';
  return meanings.find(column => column !== 'name') ?? meanings[0] ?? null;
}
