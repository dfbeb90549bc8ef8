/** So long is a name that still reads well behind an entry. */
const LONGEST = 24;

/**
 * What the cards of these files are called: the files' names without the ending and the words with which all of
 * them begin. `Kaart_groep_1.pptx` and `Kaart_groep_2.pptx` give `groep 1` and `groep 2`: a number keeps its word.
 */
export function originNames(files: readonly string[]): readonly string[] {
  const names = files.map(file =>
    file
      .replace(/\.[^.]*$/, '')
      .split(/[\s_.-]+/)
      .filter(word => word !== ''),
  );
  const [first = []] = names;
  const differ = first.findIndex((word, at) => names.some(other => other[at] !== word));
  const common = names.length < 2 || differ === -1 ? 0 : differ;
  const numbers = names.some(words => /^\d*$/.test(words[common] ?? ''));
  return names.map(words => words.slice(Math.max(0, common - (numbers ? 1 : 0))).join(' '));
}

/** A name like the wanted one that is not taken: cut to a length that reads well, and with a number if need be. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const base = Array.from(wanted.replace(/\s+/g, ' ').trim()).slice(0, LONGEST).join('').trim() || '?';
  for (let number = 2, name = base; ; number++) {
    if (!taken.includes(name)) return name;
    name = `${base} ${number}`;
  }
}
