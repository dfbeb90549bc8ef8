import { steps } from '../card/kind.ts';
import { writable } from '../text/paragraphs.ts';
import { alsoOnSlide, cardName, exportableOutside, exportableEntries, type CardContent } from './content.ts';

/**
 * Characters with a meaning anywhere in a line of Markdown (CommonMark 0.31, with GitHub's tables and strikethrough).
 */
const ANYWHERE = /[\\`*_[\]<>&#|~]/g;
/** Characters with a meaning at the start of a line: a list, a rule or an underlined heading. */
const AT_START = /^(?:[-+=]|\d{1,9}[.)])/;

/**
 * Returns all texts of a card as Markdown: the columns in the order of filling, with each entry as a literal list item.
 */
export function cardMarkdown(content: CardContent): string {
  const { kind, language, date } = content;
  const columns = steps(kind).map(field => {
    const heading = `## ${field.step}. ${field.name[language]}`;
    return [heading, `_${field.question[language]}_`, ...listOf(exportableEntries(content, field))];
  });
  const outside = listOf(exportableOutside(content)).flatMap(list => [`## ${alsoOnSlide[language]}`, list]);
  const title = markdownText(cardName(content).replaceAll('\n', ' '), '');
  const dated = date === undefined ? [] : [markdownText(date, '')];
  return `${[`# ${title}`, ...dated, ...columns.flat(), ...outside].join('\n\n')}\n`;
}

/** Returns the texts as one Markdown list; an empty array when there are no texts. */
function listOf(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [texts.map(text => `- ${markdownText(text, '  ')}`).join('\n')];
}

/**
 * Returns Markdown that a CommonMark reader shows as exactly this text. A soft break becomes a hard line break. Lines
 * after the first start with the indent.
 */
function markdownText(text: string, indent: string): string {
  const lines = writable(text).split('\n');
  // A hard line break needs text before and after it. Line breaks at the start and the end become character references.
  const first = lines.findIndex(one => one !== '');
  const last = lines.findLastIndex(one => one !== '');
  if (first < 0) return '&#10;'.repeat(lines.length - 1);
  const inner = lines
    .slice(first, last + 1)
    .map(lineText)
    .join(`\\\n${indent}`);
  return '&#10;'.repeat(first) + inner + '&#10;'.repeat(lines.length - 1 - last);
}

/**
 * Escapes one line of text. A reader drops white space at both ends of a line, so it becomes character references. All
 * tabs become character references too.
 */
function lineText(line: string): string {
  const rest = line.trimStart();
  const text = rest.trimEnd();
  const escaped = text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, start => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replaceAll('\t', entities);
  return entities(line.slice(0, line.length - rest.length)) + escaped + entities(rest.slice(text.length));
}

function entities(space: string): string {
  return Array.from(space, one => `&#${one.codePointAt(0) ?? 32};`).join('');
}
