import { headingText, type Agreement, type Block, type Known } from './agreement.ts';

/** The agreement as plain text, for where nothing else can be pasted. A soft break in an entry is a line of its own. */
export function agreementText(agreement: Agreement): string {
  const { title, goal, draft, version, provenance, unknown, blocks, appendix } = agreement;
  const columns = appendix.columns.flatMap(({ name, question, entries }) => [
    `${name.toUpperCase()}\n${question}`,
    entries.length > 0 ? entries.map(item).join('\n') : item(unknown),
  ]);
  return [
    `${title}\n${goal ?? unknown}`,
    version === null ? draft : `${draft} · ${version}`,
    provenance,
    ...blocks.map(block => blockText(agreement, block)),
    `\n${appendix.heading}`,
    ...columns,
  ].join('\n\n');
}

function blockText(agreement: Agreement, block: Block): string {
  const { unknown } = agreement;
  const known = (text: Known): string => text ?? unknown;
  switch (block.block) {
    case 'heading':
      return `\n${headingText(agreement, block)}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map(one => item(known(one))).join('\n');
    case 'open':
      return block.labels.map(label => `${label}: ${unknown}`).join('\n');
    case 'table':
      return block.rows
        .map(row => row.map((cell, at) => `${block.head[at] ?? ''}: ${known(cell)}`).join('\n'))
        .join('\n\n');
    case 'signatures':
      return block.parties
        .map(({ label, name }) =>
          [
            `${label}: ${known(name)}`,
            ...block.labels.map(one => `${one}: ${unknown}`),
            `${block.signature}:`,
          ].join('\n'),
        )
        .join('\n\n');
  }
}

function item(text: string): string {
  return `• ${text}`;
}
