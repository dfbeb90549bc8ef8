import {
  draftLine,
  headingText,
  labelled,
  textOrPlaceholder,
  type Agreement,
  type Block,
} from './agreement.ts';

/**
 * Returns the agreement as plain text, for programs that accept only text. A soft break in an entry starts a new line.
 */
export function agreementText(agreement: Agreement): string {
  const { title, goal, provenance, unknown, blocks, appendix } = agreement;
  const columns = appendix.columns.flatMap(({ name, question, entries }) => [
    `${name.toUpperCase()}\n${question}`,
    entries.length > 0 ? entries.map(item).join('\n') : item(unknown),
  ]);
  return [
    `${title}\n${textOrPlaceholder(agreement, goal)}`,
    draftLine(agreement),
    provenance,
    ...blocks.map(block => blockText(agreement, block)),
    `\n${appendix.heading}`,
    ...columns,
  ].join('\n\n');
}

function blockText(agreement: Agreement, block: Block): string {
  switch (block.block) {
    case 'heading':
      return `\n${headingText(agreement, block)}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map(one => item(textOrPlaceholder(agreement, one))).join('\n');
    case 'open':
      return block.labels.map(label => labelled(agreement, label)).join('\n');
    case 'table':
      return block.rows
        .map(row => row.map((cell, at) => labelled(agreement, block.head[at] ?? '', cell)).join('\n'))
        .join('\n\n');
    case 'signatures':
      return block.parties
        .map(({ label, name }) =>
          [
            labelled(agreement, label, name),
            ...block.labels.map(one => labelled(agreement, one)),
            `${block.signature}:`,
          ].join('\n'),
        )
        .join('\n\n');
  }
}

function item(text: string): string {
  return `• ${text}`;
}
