import { cleanEntry } from '../text/paragraphs.ts';
import { columnsByPlace, findHeader, type Column, type Columns } from './columns.ts';
import { spelling } from './spelling.ts';

/** Identifies a participant of a workshop, also when two participants have the same name. */
export type ParticipantId = number & { readonly brand: 'ParticipantId' };

/** The details of a participant as written in the list. A missing detail is empty. */
export interface Particulars {
  readonly name: string;
  readonly network: string;
  readonly organisation: string;
  readonly role: string;
}

export interface Participant extends Particulars {
  readonly id: ParticipantId;
}

/**
 * A reason for a person to check the list.
 * - `noName`: the row has no name and adds no participant.
 * - `notAName`: the name has no letters, or is a whole text. The row adds no participant.
 * - `sameName`: a participant with this name already exists. The row adds another participant.
 * - `aboveHeader`: the row is above the header and adds no participant.
 * - `unusedColumn`: the column is not used; `text` is its first text.
 */
export type RemarkCode = 'noName' | 'notAName' | 'sameName' | 'aboveHeader' | 'unusedColumn';

export interface Remark {
  readonly code: RemarkCode;
  /** The number of the row, from 1 as in a spreadsheet. */
  readonly row: number;
  /** The text of the row or, for `unusedColumn`, of the cell. */
  readonly text: string;
}

export interface ParticipantList {
  readonly participants: readonly Participant[];
  /** The content that was found for each column. */
  readonly columns: Columns;
  readonly remarks: readonly Remark[];
}

/** The most characters in a name. A longer text is in the wrong column. */
const LONGEST_NAME = 100;

/** The text of a cell with a formula error: `#REF!`, `#N/B`, `#NAAM?`. */
const FORMULA_ERROR = /^#[\p{Lu}/\d]{1,12}[!?]?$/u;

/** The text around a name in a pasted list or a row of addresses: a bullet, a number, a mail address. */
const AROUND_NAME = /^(?:[-–—•·*▪]|\d+[.)])\s+|(?<=\S) ?<[^<>@]*@[^<>]*>$/g;

/**
 * Reads the participants from the rows of a list. The header determines the columns. Without a header, the first column
 * is the name, and a second column is the organisation. Three or more columns are name, network, organisation and role.
 * Every unused row or column gets a remark, except blank rows. `known` are the participants that already exist.
 */
export function readParticipants(
  rows: readonly (readonly string[])[],
  known: readonly Participant[] = [],
): ParticipantList {
  const cells = rows.map(row => row.map(clean));
  const header = findHeader(cells);
  const columns = header?.columns ?? columnsByPlace(usualWidth(cells));
  const remarks = unusedColumns(cells, columns, header?.row ?? 0);
  const found: Particulars[] = [];
  const names = new Set(known.map(({ name }) => spelling(name)));
  cells.forEach((row, at) => {
    const text = row.filter(cell => cell !== '').join(', ');
    if (text === '' || at === header?.row) return;
    const particulars = read(row, columns);
    const code = header && at < header.row ? 'aboveHeader' : nameTrouble(particulars.name);
    const same = names.has(spelling(particulars.name));
    if (code ?? same) remarks.push({ code: code ?? 'sameName', row: at + 1, text });
    if (code) return;
    names.add(spelling(particulars.name));
    found.push(particulars);
  });
  return { participants: identify(found, known), columns, remarks };
}

/** Assigns ids to newcomers. A new id differs from all known ids. */
export function identify(
  newcomers: readonly Particulars[],
  known: readonly Participant[],
): readonly Participant[] {
  const last = known.reduce((highest, { id }) => Math.max(highest, id), 0);
  return newcomers.map((one, at) => ({ ...one, id: (last + at + 1) as ParticipantId }));
}

function clean(cell: string): string {
  return cleanEntry(cell).replace(/\s+/g, ' ').normalize();
}

function read(row: readonly string[], columns: Columns): Particulars {
  const cell = (column: Column): string => {
    const text = row[columns.indexOf(column)] ?? '';
    return FORMULA_ERROR.test(text) ? '' : text;
  };
  return {
    name: nameIn(cell),
    network: cell('network'),
    organisation: cell('organisation'),
    role: cell('role'),
  };
}

/**
 * Returns a name, joined when its parts are in several columns. A "Naam" column beside "Voornaam" is the family name,
 * unless it also contains the first name.
 */
function nameIn(cell: (column: Column) => string): string {
  const [name, first] = [cell('name').replace(AROUND_NAME, ''), cell('firstName')];
  if (first === '' || `${spelling(name)} `.startsWith(`${spelling(first)} `)) return name || cell('lastName');
  return [first, cell('infix'), cell('lastName') || name].filter(part => part !== '').join(' ');
}

function nameTrouble(name: string): 'noName' | 'notAName' | undefined {
  if (name === '') return 'noName';
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME ? undefined : 'notAName';
}

/** Returns the median number of columns among rows with more than one column. */
function usualWidth(cells: readonly (readonly string[])[]): number {
  const used = Math.max(0, ...new Set(cells.map(row => row.findLastIndex(cell => cell !== '') + 1)));
  const widths = cells.map(row => Math.min(row.length, used)).filter(width => width > 1);
  return widths.sort((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 1;
}

function unusedColumns(cells: readonly (readonly string[])[], columns: Columns, from: number): Remark[] {
  const tops = new Map<number, Remark>();
  cells.forEach((row, at) =>
    row.forEach((text, column) => {
      if (at < from || text === '' || columns[column] || tops.has(column)) return;
      tops.set(column, { code: 'unusedColumn', row: at + 1, text });
    }),
  );
  return [...tops].sort(([one], [other]) => one - other).map(([, remark]) => remark);
}
