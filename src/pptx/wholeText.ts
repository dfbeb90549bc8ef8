import type { TextBody } from './text.ts';
import { child, children, create, writable } from './xml.ts';

/** The formatting of paragraphs whose text is set as a whole. */
export interface WholeFormat {
  /** Whether each paragraph gets a default disc as its bullet. If not, paragraphs get no bullet of their own. */
  readonly discs: boolean;
}

/**
 * Replaces the whole text by plain paragraphs (separated by `\r`) with soft breaks (`\v`). Keeps only the level,
 * alignment and indents of the first paragraph, and the language of its first run.
 */
export function setWholeText(body: TextBody, text: string, { discs }: WholeFormat): void {
  const old = body.paragraphs;
  const properties = old[0] ? child(old[0], 'a:pPr') : null;
  const language = old[0] ? languageOf(old[0]) : null;
  for (const line of text.split('\r')) {
    const paragraph = create(body.element, 'a:p');
    const own = paragraphProperties(paragraph, properties, discs && text !== '');
    if (own) paragraph.append(own);
    for (const piece of line.split(/(\v)/)) if (piece) paragraph.append(item(paragraph, piece, language));
    body.element.append(paragraph);
  }
  for (const one of old) one.remove();
}

function paragraphProperties(beside: Element, old: Element | null, discs: boolean): Element | null {
  const kept = ['lvl', 'algn', 'marL', 'indent'].flatMap(name => {
    const value = old?.getAttribute(name);
    return value ? [[name, value] as const] : [];
  });
  if (kept.length === 0 && !discs) return null;
  const made = create(beside, 'a:pPr', Object.fromEntries(kept));
  if (discs) {
    made.append(create(beside, 'a:buFont', { typeface: 'Arial' }), create(beside, 'a:buChar', { char: '•' }));
  }
  return made;
}

function item(beside: Element, piece: string, language: string | null): Element {
  const made = create(beside, piece === '\v' ? 'a:br' : 'a:r');
  if (language) made.append(create(beside, 'a:rPr', { lang: language }));
  if (piece !== '\v') {
    const content = create(beside, 'a:t');
    content.textContent = writable(piece);
    made.append(content);
  }
  return made;
}

function languageOf(paragraph: Element): string | null {
  for (const one of children(paragraph)) {
    const language = (child(one, 'a:rPr') ?? one).getAttribute('lang');
    if (language) return language;
  }
  return null;
}
