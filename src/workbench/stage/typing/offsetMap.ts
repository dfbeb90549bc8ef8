/**
 * Maximum number of character pairs to compare. Above this limit, the parts between the common start and end count as
 * wholly different.
 */
const LIMIT = 1_000_000;

/** Returns for each character of `from` its offset in `to`, or −1 when the character was removed. */
export function survivors(from: string, to: string): readonly number[] {
  const places = new Array<number>(from.length).fill(-1);
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) places[head] = head++;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) {
    tail++;
    places[from.length - tail] = to.length - tail;
  }
  const rows = from.length - head - tail;
  const columns = to.length - head - tail;
  if (rows === 0 || columns === 0 || rows * columns > LIMIT) return places;
  const lengths = commonLengths(from.slice(head, head + rows), to.slice(head, head + columns));
  const width = columns + 1;
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const down = lengths[(row + 1) * width + column] ?? 0;
    const right = lengths[row * width + column + 1] ?? 0;
    if (from[head + row] === to[head + column]) places[head + row++] = head + column++;
    else if (down >= right) row++;
    else column++;
  }
  return places;
}

/** Maps an offset to the other text: directly after the nearest preceding character that remains there. */
export function movedOffset(places: readonly number[], offset: number): number {
  for (let at = offset - 1; at >= 0; at--) {
    const place = places[at] ?? -1;
    if (place >= 0) return place + 1;
  }
  return 0;
}

/** Returns the lengths of the longest common subsequences of the remainders of both texts, row by row. */
function commonLengths(from: string, to: string): Uint32Array {
  const width = to.length + 1;
  const table = new Uint32Array((from.length + 1) * width);
  for (let row = from.length - 1; row >= 0; row--) {
    for (let column = to.length - 1; column >= 0; column--) {
      const at = row * width + column;
      table[at] =
        from[row] === to[column]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}
