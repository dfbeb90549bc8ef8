import type { FieldId } from '../card/kind.ts';
import { agreementTexts, articles } from '../method/agreement.ts';
import { alsoOnSlide, outsideIn, saidIn, type CardContent } from './content.ts';

/**
 * What a spreadsheet would take for a formula, or a name of a command: these characters, full-width ones too, at the
 * start of a cell or behind white space there. OWASP, CSV Injection.
 */
const NEEDS_MARK = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * The actions of a card as a list that opens right in a Dutch Excel, and elsewhere: UTF-8 with its mark, semicolons,
 * every cell between quotes. No cell is a formula (see `safeCell`). Texts outside the boxes, which may be actions, come last.
 */
export function actionsCsv(content: CardContent): string {
  const { language } = content;
  const unknown = agreementTexts.unknown[language];
  const rows = actionsIn(content).map(what => [unknown, what, unknown]);
  const outside = outsideIn(content).map(text => [alsoOnSlide[language], text, '']);
  const lines = [agreementTexts.actions.map(one => one[language]), ...rows, ...outside].map(cells =>
    cells.map(cell => `"${safeCell(cell).replaceAll('"', '""')}"`).join(';'),
  );
  return `\ufeff${lines.map(line => `${line}\r\n`).join('')}`;
}

/** Returns the same list as plain text, one on a line. */
export function actionsText(content: CardContent): string {
  const outside = outsideIn(content);
  const also = outside.length > 0 ? ['', `${alsoOnSlide[content.language]}:`, ...outside] : [];
  return [...actionsIn(content), ...also].join('\n');
}

/** The actions that a card holds. */
export function actionsIn(content: CardContent): readonly string[] {
  const fields = articles.flatMap(({ feed }) => (feed?.as === 'actions' ? [feed.field] : []));
  return fields.flatMap((id: FieldId) => saidIn(content, { id }));
}

/** A text that no spreadsheet takes for a formula: an apostrophe goes before one that it would, or that has one already. */
export function safeCell(text: string): string {
  return NEEDS_MARK.test(text) ? `'${text}` : text;
}
