import { cleanEntry } from '../text/paragraphs.ts';
import { columnsByPlace, findHeader, type Column, type Columns } from './columns.ts';
import { spelling } from './spelling.ts';

/** Tells one participant from all others of a workshop, whatever their names. */
export type ParticipantId = number & { readonly brand: 'ParticipantId' };

/** What a list says of a participant, as it was written; empty where it says nothing. */
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
 * Something in a list that a person should look at.
 * - `noName`: the row has no name. It gives no participant.
 * - `notAName`: what stands for a name has no letters, or is a whole text. It gives no participant.
 * - `sameName`: someone with this name was there already. Both are participants.
 * - `aboveHeader`: the row stands above the header. It gives no participant.
 * - `unusedColumn`: nothing was taken from this column; `text` is what stands at its top.
 */
export type RemarkCode = 'noName' | 'notAName' | 'sameName' | 'aboveHeader' | 'unusedColumn';

export interface Remark {
  readonly code: RemarkCode;
  /** Counted from 1, as a spreadsheet does. */
  readonly row: number;
  /** What stands there. */
  readonly text: string;
}

export interface ParticipantList {
  readonly participants: readonly Participant[];
  /** How the columns were understood. */
  readonly columns: Columns;
  readonly remarks: readonly Remark[];
}

/** More than this is no name, but a text that went into the wrong column. */
const LONGEST_NAME = 100;

/** What a cell shows whose formula fails: `#REF!`, `#N/B`, `#NAAM?`. */
const FORMULA_ERROR = /^#[\p{Lu}/\d]{1,12}[!?]?$/u;

/** What stands around a name in a pasted enumeration or a row of addresses: a bullet, a number, a mail address. */
const AROUND_NAME = /^(?:[-–—•·*▪]|\d+[.)])\s+|(?<=\S) ?<[^<>@]*@[^<>]*>$/g;

/**
 * The participants in the rows of a list. Columns are found by their header; without one, the first is the
 * name, a second one the organisation, and of three or more the others are network, organisation and role.
 * Whatever is not taken has a remark; only blank rows have none. `known` are the people whom the list comes after.
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

/** Gives newcomers an id that none of the known people has. */
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

/** A whole name, or one in parts: "Naam" beside "Voornaam" is a family name, unless it holds the first name too. */
function nameIn(cell: (column: Column) => string): string {
  const [name, first] = [cell('name').replace(AROUND_NAME, ''), cell('firstName')];
  if (first === '' || `${spelling(name)} `.startsWith(`${spelling(first)} `)) return name || cell('lastName');
  return [first, cell('infix'), cell('lastName') || name].filter(part => part !== '').join(' ');
}

function nameTrouble(name: string): 'noName' | 'notAName' | undefined {
  if (name === '') return 'noName';
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME ? undefined : 'notAName';
}

/** How many columns most rows have, of those that have more than a name. */
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
