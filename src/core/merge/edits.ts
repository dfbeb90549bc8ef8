import type { FieldEdit, Snapshot } from '../deck/deck.ts';
import { diffLines, type Line } from '../text/lines.ts';
import { splitGlued } from '../text/glued.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import { replaced } from '../text/replacement.ts';
import type { CardText, KnownEntry } from './cardText.ts';
import type { Operation } from './operation.ts';

/**
 * Returns the edits that turn a snapshot into the wanted text. Fields that grow come first, so that an interrupted move
 * leaves the entry in both fields instead of in neither.
 */
export function fieldEdits(now: Snapshot, wanted: CardText): readonly FieldEdit[] {
  const edits = [...wanted].flatMap(([field, entries]) => {
    const raw = now.texts.get(field);
    if (raw === undefined) return [];
    const { replacements, expected } = diffLines(raw, linesOf(raw, entries));
    return replacements.length === 0
      ? []
      : [{ field, replacements, expected, growth: expected.length - raw.length }];
  });
  return edits
    .toSorted((a, b) => b.growth - a.growth)
    .map(({ field, replacements, expected }) => ({ field, replacements, expected }));
}

/**
 * Returns the edits that split an operation's words from its neighbours, if an earlier attempt wrote a paragraph mark
 * that the host ignored (MERGE-9). `known` is the text of the card before that attempt.
 */
export function gluedEdits(operation: Operation, known: CardText, { texts }: Snapshot): readonly FieldEdit[] {
  if (operation.do === 'remove') return [];
  const field = operation.do === 'move' ? operation.target : operation.field;
  const raw = texts.get(field);
  if (raw === undefined) return [];
  const others = new Set((known.get(field) ?? []).map(one => one.text));
  const replacements = splitGlued(raw, operation.text, others);
  return replacements.length > 0 ? [{ field, replacements, expected: replaced(raw, replacements) }] : [];
}

/**
 * Returns the lines of a box: its entries, and the existing blank paragraphs between them. A new entry at the end fills
 * a blank last paragraph, such as the empty bullet on an empty card.
 */
function linesOf(raw: string, entries: readonly KnownEntry[]): readonly Line[] {
  const now = paragraphs(raw);
  const lines: Line[] = [];
  let reached = 0;
  const blanksUpTo = (end: number): void => {
    for (; reached < end; reached++) {
      const text = now[reached]?.text ?? '';
      if (!isBlank(text)) continue;
      const last = lines.at(-1);
      if (reached === now.length - 1 && last?.from === null)
        lines.splice(-1, 1, { from: reached, text: last.text });
      else lines.push({ from: reached, text });
    }
  };
  for (const { text, at } of entries) {
    if (at !== null) {
      blanksUpTo(at);
      reached = at + 1;
    }
    lines.push({ from: at, text });
  }
  blanksUpTo(now.length);
  return lines;
}
