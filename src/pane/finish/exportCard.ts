import { agreementOf } from '../../core/agreement/agreement.ts';
import { actionsCsv } from '../../core/takeAway/actionsCsv.ts';
import type { CardContent } from '../../core/takeAway/content.ts';
import { cardMarkdown } from '../../core/takeAway/markdown.ts';

/** The file formats of a card: the agreement (`docx`), all texts (`md`), or the list of actions (`csv`). */
export type ExportFormat = 'docx' | 'md' | 'csv';

/** Resolves with the bytes of the file. Lazy-loads the Word library. */
export async function exportCard(format: ExportFormat, content: CardContent): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).agreementDocx(agreementOf(content));
    case 'md':
      return new TextEncoder().encode(cardMarkdown(content));
    case 'csv':
      return new TextEncoder().encode(actionsCsv(content));
  }
}
