import { steps } from '../card/kind.ts';
import { writable } from '../text/paragraphs.ts';
import { alsoOnSlide, cardName, outsideIn, saidIn, type CardContent } from './content.ts';

/** Characters that mean something anywhere in a line of Markdown (CommonMark 0.31, with GitHub's tables and strikethrough). */
const ANYWHERE = /[\\`*_[\]<>&#|~]/g;
/** At the start of a line: a list, a rule or an underlined heading. */
const AT_START = /^(?:[-+=]|\d{1,9}[.)])/;

/** All that is on a card as Markdown: the columns in the order of filling, each entry an item, literal. */
export function cardMarkdown(content: CardContent): string {
  const { kind, language, date } = content;
  const columns = steps(kind).map(field => {
    const heading = `## ${field.step}. ${field.name[language]}`;
    return [heading, `_${field.question[language]}_`, ...listOf(saidIn(content, field))];
  });
  const outside = listOf(outsideIn(content)).flatMap(list => [`## ${alsoOnSlide[language]}`, list]);
  const title = markdownText(cardName(content).replaceAll('\n', ' '), '');
  const dated = date === undefined ? [] : [markdownText(date, '')];
  return `${[`# ${title}`, ...dated, ...columns.flat(), ...outside].join('\n\n')}\n`;
}

/** Returns the texts as one list, or nothing for none. */
function listOf(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [texts.map(text => `- ${markdownText(text, '  ')}`).join('\n')];
}

/**
 * A text as the Markdown that a CommonMark reader gives back literally; a soft break is a hard line break, and lines
 * after the first begin with the indent.
 */
function markdownText(text: string, indent: string): string {
  const lines = writable(text).split('\n');
  // A line break at an end has no text to break, so it is written as a character.
  const first = lines.findIndex(one => one !== '');
  const last = lines.findLastIndex(one => one !== '');
  if (first < 0) return '&#10;'.repeat(lines.length - 1);
  const inner = lines
    .slice(first, last + 1)
    .map(lineText)
    .join(`\\\n${indent}`);
  return '&#10;'.repeat(first) + inner + '&#10;'.repeat(lines.length - 1 - last);
}

/** White space at an end of a line, which a reader drops, becomes entities, and so does every tab. */
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
