/** The most characters of a name that still reads well after an entry. */
const LONGEST = 24;

/**
 * Returns the names of cards in these files: the file names without extension and without the words with which all
 * names start. `Kaart_groep_1.pptx` and `Kaart_groep_2.pptx` become `groep 1` and `groep 2`: a number keeps the word
 * before it.
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

/** Returns a free name: the wanted name, shortened to a readable length, with a number when the name is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const base = Array.from(wanted.replace(/\s+/g, ' ').trim()).slice(0, LONGEST).join('').trim() || '?';
  for (let number = 2, name = base; ; number++) {
    if (!taken.includes(name)) return name;
    name = `${base} ${number}`;
  }
}
