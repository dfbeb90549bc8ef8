/** Edits of a box's paragraphs by another person. `place(count)` chooses an index below `count`. */
export const paragraphDeeds = {
  addParagraph: (lines, text, place) => lines.toSpliced(place(lines.length + 1), 0, text),
  editParagraph: (lines, text, place) => lines.with(place(lines.length), text),
  removeParagraph: (lines, _text, place) => lines.toSpliced(place(lines.length), 1),
  moveParagraph(lines, _text, place) {
    const from = place(lines.length);
    const moved = lines.slice(from, from + 1);
    return lines.toSpliced(from, 1).toSpliced((from + 1) % lines.length, 0, ...moved);
  },
} as const satisfies Record<
  string,
  (lines: readonly string[], text: string, place: (count: number) => number) => readonly string[]
>;
