import Papa from 'papaparse';
import type { Rows } from './listFile.ts';

/** In order of preference when several are equally frequent. */
const SEPARATORS = ['\t', ';', ','] as const;

type Separator = (typeof SEPARATORS)[number];

/** Returns the rows of a separated text, such as a CSV file: with tabs, semicolons or commas, and quotes where cells need them. */
export function readSeparated(text: string): Rows {
  const told = /^\uFEFF?"?sep=([;,\t])"?\r?\n/i.exec(text);
  const rest = text.slice(told?.[0].length ?? 0);
  return parse(rest, (told?.[1] as Separator | undefined) ?? separatorIn(rest));
}

/**
 * Returns the rows of pasted text: as `readSeparated`, but a single line with names between tabs or semicolons, or
 * with more than two between commas, has a name in each row.
 */
export function readPaste(text: string): Rows {
  const rows = readSeparated(text);
  const [only, more] = rows.filter(row => row.some(cell => cell.trim() !== ''));
  if (!only || more || (separatorIn(text) === ',' && only.length <= 2)) return rows;
  return only.map(name => [name]);
}

/** Returns the separator that occurs in most lines. */
function separatorIn(text: string): Separator {
  const lines = text.split(/[\r\n]+/);
  const counts = SEPARATORS.map(separator => lines.filter(line => line.includes(separator)).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function parse(text: string, delimiter: Separator): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  // An unclosed quote would swallow the rest of the text: then quotes are ordinary characters.
  const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
  return unclosed ? Papa.parse<string[]>(text, { delimiter, fastMode: true }).data : data;
}
