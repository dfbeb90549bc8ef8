/** The most origins that a mark names. A number replaces the other origins. */
const NAMED = 3;

/** Returns an entry with a mark of its origins: `Zorg dichtbij (groep 1, groep 3)`. */
export function marked(text: string, origins: readonly string[]): string {
  const named = origins.slice(0, NAMED).map(nameInMark);
  const rest = origins.length - named.length;
  return `${text} (${[...named, ...(rest > 0 ? [`+${rest}`] : [])].join(', ')})`;
}

/** Returns an entry without its mark, if the mark names only these origins. Leaves other text in brackets unchanged. */
export function unmarked(text: string, origins: readonly string[]): string {
  const start = text.lastIndexOf(' (');
  if (start === -1 || !text.endsWith(')')) return text;
  const known = new Set(origins.map(nameInMark));
  const names = text.slice(start + 2, -1).split(', ');
  const ours = names.every((name, at) => known.has(name) || (at === NAMED && /^\+\d+$/.test(name)));
  return ours ? text.slice(0, start) : text;
}

/** Returns an origin without the characters that separate names in a mark. */
function nameInMark(origin: string): string {
  return origin.replace(/[\s(),]+/g, ' ').trim() || '?';
}
