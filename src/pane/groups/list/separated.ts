import Papa from 'papaparse';
import type { Rows } from './listFile.ts';

/** The separators in order of preference: among equally frequent separators, the first is used. */
const SEPARATORS = ['\t', ';', ','] as const;

type Separator = (typeof SEPARATORS)[number];

/**
 * Returns the rows of separated text, such as CSV. Supports tabs, semicolons and commas, quoted cells, and a `sep=`
 * line.
 */
export function readSeparated(text: string): Rows {
  const told = /^\uFEFF?"?sep=([;,\t])"?\r?\n/i.exec(text);
  const rest = text.slice(told?.[0].length ?? 0);
  return parse(rest, (told?.[1] as Separator | undefined) ?? separatorIn(rest));
}

/**
 * Returns the rows of pasted text, as `readSeparated` does. A single line with several names becomes one row for each
 * name. In a line with commas, that needs at least three names.
 */
export function readPaste(text: string): Rows {
  const rows = readSeparated(text);
  const [only, more] = rows.filter(row => row.some(cell => cell.trim() !== ''));
  if (!only || more || (separatorIn(text) === ',' && only.length <= 2)) return rows;
  return only.map(name => [name]);
}

/** Returns the separator that occurs in the most lines. */
function separatorIn(text: string): Separator {
  const lines = text.split(/[\r\n]+/);
  const counts = SEPARATORS.map(separator => lines.filter(line => line.includes(separator)).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function parse(text: string, delimiter: Separator): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  // An unclosed quote would swallow the rest of the text, so quotes are then read as ordinary characters.
  const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
  return unclosed ? Papa.parse<string[]>(text, { delimiter, fastMode: true }).data : data;
}
