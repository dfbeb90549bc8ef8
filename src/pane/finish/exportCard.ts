import { agreementOf } from '../../core/agreement/agreement.ts';
import { actionsCsv } from '../../core/takeAway/actionsCsv.ts';
import type { CardContent } from '../../core/takeAway/content.ts';
import { cardMarkdown } from '../../core/takeAway/markdown.ts';

/** The files that a card can be taken away as: the agreement, all texts, the list of actions. */
export type ExportFormat = 'docx' | 'md' | 'csv';

/** The bytes of such a file. What makes Word documents is fetched when it is asked for. */
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
