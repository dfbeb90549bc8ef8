import { agreementOf } from '../../core/agreement/agreement.ts';
import { actionsCsv } from '../../core/takeAway/actionsCsv.ts';
import type { CardContent } from '../../core/takeAway/content.ts';
import { cardMarkdown } from '../../core/takeAway/markdown.ts';

/** The formats of a card as a file: the agreement, all texts, the list of actions. */
export type ExportFormat = 'docx' | 'md' | 'csv';

/** Returns the bytes of the file. Fetches the Word library on first use. */
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
