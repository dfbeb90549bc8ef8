/** So many origins are named on the card; of the others only how many there are. */
const NAMED = 3;

/** An entry with a mark behind it that says whose it is, for the hall to read: `Zorg dichtbij (groep 1, groep 3)`. */
export function marked(text: string, origins: readonly string[]): string {
  const named = origins.slice(0, NAMED).map(nameInMark);
  const rest = origins.length - named.length;
  return `${text} (${[...named, ...(rest > 0 ? [`+${rest}`] : [])].join(', ')})`;
}

/** The entry without the mark behind it, where that names only these origins. What someone else put in brackets stays. */
export function unmarked(text: string, origins: readonly string[]): string {
  const start = text.lastIndexOf(' (');
  if (start === -1 || !text.endsWith(')')) return text;
  const known = new Set(origins.map(nameInMark));
  const names = text.slice(start + 2, -1).split(', ');
  const ours = names.every((name, at) => known.has(name) || (at === NAMED && /^\+\d+$/.test(name)));
  return ours ? text.slice(0, start) : text;
}

/** Without what a mark is made of. */
function nameInMark(origin: string): string {
  return origin.replace(/[\s(),]+/g, ' ').trim() || '?';
}
