import type { FieldId } from '../card/kind.ts';
import { agreementTexts, articles } from '../method/agreement.ts';
import { alsoOnSlide, exportableOutside, exportableEntries, type CardContent } from './content.ts';

/**
 * The start of a cell that a spreadsheet runs as a formula or a command: one of these characters (also full-width),
 * with optional white space and apostrophes before it. Source: OWASP, CSV Injection.
 */
const NEEDS_MARK = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * Returns the actions of a card as CSV that opens correctly in a Dutch Excel and elsewhere: UTF-8 with a byte order
 * mark, semicolons, every cell in quotes. No cell is a formula (see `safeCell`). Texts outside the boxes may be
 * actions, and come last.
 */
export function actionsCsv(content: CardContent): string {
  const { language } = content;
  const unknown = agreementTexts.unknown[language];
  const rows = actionsIn(content).map(what => [unknown, what, unknown]);
  const outside = exportableOutside(content).map(text => [alsoOnSlide[language], text, '']);
  const lines = [agreementTexts.actions.map(one => one[language]), ...rows, ...outside].map(cells =>
    cells.map(cell => `"${safeCell(cell).replaceAll('"', '""')}"`).join(';'),
  );
  return `\ufeff${lines.map(line => `${line}\r\n`).join('')}`;
}

/** Returns the actions and the texts outside the boxes as plain text, one per line. */
export function actionsText(content: CardContent): string {
  const outside = exportableOutside(content);
  const also = outside.length > 0 ? ['', `${alsoOnSlide[content.language]}:`, ...outside] : [];
  return [...actionsIn(content), ...also].join('\n');
}

/** Returns the actions on a card. */
export function actionsIn(content: CardContent): readonly string[] {
  const fields = articles.flatMap(({ feed }) => (feed?.as === 'actions' ? [feed.field] : []));
  return fields.flatMap((id: FieldId) => exportableEntries(content, { id }));
}

/**
 * Returns a text that no spreadsheet runs as a formula: adds an apostrophe before a formula, also when it already
 * starts with apostrophes.
 */
export function safeCell(text: string): string {
  return NEEDS_MARK.test(text) ? `'${text}` : text;
}
