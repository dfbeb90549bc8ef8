import { Paragraph, Tab, TextRun } from 'docx';
import type { Known } from '../../core/agreement/agreement.ts';
import { wordStyle } from './wordStyles.ts';

/** The reference of the numbering definition for lists. */
export const ITEMS = 'items';

/** Returns a list item. */
export function item(text: Known, unknown: string, style: string): Paragraph {
  return new Paragraph({
    style,
    numbering: { reference: ITEMS, level: 0 },
    bidirectional: isRightToLeft(text ?? ''),
    children: knownRuns(text, unknown),
  });
}

/** Returns a paragraph with a label and the placeholder for text that is still to be filled in. */
export function openLine(label: string, unknown: string, style: string): Paragraph {
  return new Paragraph({ style, children: [...runs(`${label}: `), ...knownRuns(null, unknown)] });
}

/** Returns the runs of a text, or of the placeholder when the text is null. */
export function knownRuns(text: Known, unknown: string): readonly TextRun[] {
  return text === null ? [new TextRun({ text: unknown, style: wordStyle.unknown })] : runs(text);
}

export function strong(text: string): TextRun {
  return new TextRun({ text, style: wordStyle.strong });
}

/** Returns a text as runs, with an element for each soft break and each tab. */
export function runs(text: string): readonly TextRun[] {
  return text.split('\n').map((line, at) => {
    const pieces = line.split('\t').flatMap((piece, tabs) => (tabs === 0 ? [piece] : [new Tab(), piece]));
    return new TextRun({
      children: pieces,
      rightToLeft: isRightToLeft(text),
      ...(at > 0 && { break: 1 }),
    });
  });
}

/** Returns whether a text is right-to-left, judged by its first letter. */
export function isRightToLeft(text: string): boolean {
  return /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(
    /\p{L}/u.exec(text)?.[0] ?? '',
  );
}
