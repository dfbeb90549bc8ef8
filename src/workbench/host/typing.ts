import type { TextBody } from '../../pptx/text.ts';

/** A replacement: paragraphs [from, to) of the old text become `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * Replaces the body's text as a person would by typing. `\r` or `\n` separates paragraphs. Leaves unchanged paragraphs
 * untouched, and replaces only the differing part of a changed paragraph.
 */
export function typeText(body: TextBody, text: string): void {
  const before = body.text.split('\r');
  const after = text.replace(/\r\n?|\n/g, '\r').split('\r');
  for (const hunk of hunks(before, after).reverse()) apply(body, before, hunk);
}

function apply(body: TextBody, before: readonly string[], { from, to, lines }: Hunk): void {
  const start = before.slice(0, from).join('\r').length + (from > 0 ? 1 : 0);
  const old = before.slice(from, to).join('\r');
  const fresh = lines.join('\r');
  const last = to === before.length;
  if (lines.length === 0) body.replace(last ? start - 1 : start, old.length + 1, '');
  else if (from < to) replaceDifference(body, start, old, fresh);
  else if (last) body.replace(start - 1, 0, `\r${fresh}`);
  else body.replace(start, 0, `${fresh}\r`);
}

function replaceDifference(body: TextBody, start: number, old: string, fresh: string): void {
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head++;
  if (isHighSurrogate(old, head - 1)) head--;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  if (isHighSurrogate(old, old.length - tail - 1)) tail--;
  body.replace(start + head, old.length - head - tail, fresh.slice(head, fresh.length - tail));
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at));
}

/** Returns the changed ranges of paragraphs, in order. Compares by the longest common subsequence. */
function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const common = commonLengths(before, after);
  const found: Hunk[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const from = i;
    const first = j;
    while ((i < before.length || j < after.length) && before[i] !== after[j]) {
      if (j >= after.length || (i < before.length && at(common, i + 1, j) >= at(common, i, j + 1))) i++;
      else j++;
    }
    if (i > from || j > first) found.push({ from, to: i, lines: after.slice(first, j) });
    i++;
    j++;
  }
  return found;
}

/**
 * Returns a table in which cell [i][j] is the length of the longest common subsequence of `before` from i and `after`
 * from j.
 */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        before[i] === after[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
