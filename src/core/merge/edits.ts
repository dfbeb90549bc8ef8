import type { FieldEdit, Snapshot } from '../deck/deck.ts';
import { diffLines, type Line } from '../text/lines.ts';
import { splitGlued } from '../text/glued.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import { replaced } from '../text/replacement.ts';
import type { CardText, KnownEntry } from './cardText.ts';
import type { Operation } from './operation.ts';

/**
 * What must be written so that a card that reads like this gets this text in these fields. Fields that grow come first: when
 * writing breaks off in the middle of a move, the entry stands twice for a moment, and never nowhere.
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
 * What splits the words of an operation off their neighbours, where an earlier attempt reached the slide with a paragraph
 * mark that it did not take (MERGE-9). `known` is what the card had before that attempt.
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
 * The entries with the blank paragraphs between them, which are nobody's and stay. A new entry at the end fills
 * a blank last paragraph: the empty bullet that waits on an empty card.
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
