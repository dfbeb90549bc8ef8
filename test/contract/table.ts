/** Lines are broken so that they are not much wider than this. */
const WIDTH = 170;

/** A table as text: what its rows, columns and cells say; with more columns than a line holds, in parts. */
export function tableText(
  rows: readonly string[],
  columns: readonly string[],
  cell: (row: string, column: string) => string,
): string {
  const head = Math.max(...rows.map(row => row.length));
  const parts: string[][] = [];
  let room = 0;
  for (const column of columns) {
    const texts = [column, ...rows.map(row => cell(row, column))];
    const width = Math.max(...texts.map(text => text.length));
    if (room < width) {
      parts.push(['', ...rows].map(text => text.padEnd(head)));
      room = WIDTH - head;
    }
    room -= width + 3;
    parts.push((parts.pop() ?? []).map((line, at) => `${line} | ${(texts[at] ?? '').padEnd(width)}`));
  }
  return parts.map(part => part.map(line => line.trimEnd()).join('\n')).join('\n\n');
}
