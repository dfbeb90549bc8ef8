/** The approximate maximum width of a line. */
const WIDTH = 170;

/** Formats a table as text. Splits it into parts when the columns do not fit on one line. */
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
