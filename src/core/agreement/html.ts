import { slideLanguage } from '../card/language.ts';
import {
  draftLine,
  headingText,
  labelled,
  textOrPlaceholder,
  type Agreement,
  type Block,
  type Known,
} from './agreement.ts';

/** Preserves white space and soft breaks of entries after pasting. */
const LITERAL = 'style="white-space:pre-wrap"';

/**
 * Returns the agreement as HTML for the clipboard, with simple elements that get the styles of Word, Outlook or Google
 * Docs.
 */
export function agreementHtml(agreement: Agreement): string {
  const { language, title, goal, provenance, blocks, appendix, unknown } = agreement;
  const head = appendix.columns.map(one => `${escaped(one.name)}<br>${escaped(one.question)}`);
  const cells = appendix.columns.map(({ entries }) =>
    entries.length > 0 ? list(entries.map(escaped)) : escaped(unknown),
  );
  const parts = [
    `<h1>${escaped(title)}</h1>`,
    `<p ${LITERAL}><b>${escaped(textOrPlaceholder(agreement, goal))}</b></p>`,
    `<p><b>${escaped(draftLine(agreement))}</b></p>`,
    `<p><i>${escaped(provenance)}</i></p>`,
    ...blocks.map(block => blockHtml(agreement, block)),
    `<h2>${escaped(appendix.heading)}</h2>`,
    table(head, [cells]),
  ];
  return `<!DOCTYPE html><html lang="${slideLanguage[language]}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${parts.join('\n')}</body></html>`;
}

function blockHtml(agreement: Agreement, block: Block): string {
  const known = (text: Known): string => escaped(textOrPlaceholder(agreement, text));
  switch (block.block) {
    case 'heading':
      return `<h2>${escaped(headingText(agreement, block))}</h2>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return list(block.items.map(known));
    case 'open':
      return block.labels.map(label => `<p>${escaped(labelled(agreement, label))}</p>`).join('');
    case 'table':
      return table(
        block.head.map(escaped),
        block.rows.map(row => row.map(known)),
      );
    case 'signatures':
      return block.parties
        .map(({ label, name }) => {
          const open = block.labels.map(one => labelled(agreement, one));
          const lines = [...open, `${block.signature}:`].map(escaped);
          return `<p ${LITERAL}><b>${escaped(labelled(agreement, label, name))}</b><br>${lines.join('<br>')}</p>`;
        })
        .join('');
  }
}

function list(items: readonly string[]): string {
  return `<ul>${items.map(one => `<li ${LITERAL}>${one}</li>`).join('')}</ul>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string => {
    const start = tag === 'th' ? 'th scope="col" align="left" valign="top"' : `td valign="top" ${LITERAL}`;
    return `<tr>${cells.map(cell => `<${start}>${cell}</${tag}>`).join('')}</tr>`;
  };
  return `<table border="1" cellspacing="0" cellpadding="4"><thead>${line(head, 'th')}</thead><tbody>${rows.map(row => line(row, 'td')).join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
