import { escape } from './xml.ts';

/** The language of the templates. */
export const lang = 'nl-NL';

/** The look of a run. Omitted properties come from the list style of the shape. */
export interface RunLook {
  /** The letter size, in points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** The space between letters, in points. */
  readonly spacing?: number;
}

export interface Run {
  readonly text: string;
  readonly look?: RunLook;
}

/**
 * Returns one paragraph. `properties` is its whole `a:pPr`. Its end has the look of the last run, which applies to text
 * typed there.
 */
export function paragraph(runs: readonly Run[], properties = ''): string {
  const written = runs.map(
    ({ text, look }) => `<a:r>${runProperties('a:rPr', look)}<a:t>${escape(text)}</a:t></a:r>`,
  );
  return `<a:p>${properties}${written.join('')}${runProperties('a:endParaRPr', runs.at(-1)?.look)}</a:p>`;
}

/** Returns paragraphs with one look each. The last look applies to all remaining paragraphs. */
export function paragraphs(texts: readonly (readonly string[])[], looks: readonly ParagraphLook[]): string {
  return texts
    .map((runs, at) => {
      const look = looks[at] ?? looks.at(-1);
      return paragraph(
        runs.map((text, run) => ({ text, look: look?.runs[run] ?? look?.runs.at(-1) ?? {} })),
        look?.properties,
      );
    })
    .join('');
}

export interface ParagraphLook {
  /** The looks of its runs, in order. */
  readonly runs: readonly RunLook[];
  readonly properties?: string;
}

function runProperties(element: 'a:rPr' | 'a:endParaRPr', look: RunLook = {}): string {
  const size = look.size === undefined ? '' : ` sz="${Math.round(look.size * 100)}"`;
  const bold = look.bold === undefined ? '' : ` b="${look.bold ? 1 : 0}"`;
  const spacing = look.spacing === undefined ? '' : ` spc="${Math.round(look.spacing * 100)}"`;
  const start = `${element} lang="${lang}"${size}${bold}${spacing} dirty="0"`;
  return look.fill ? `<${start}>${look.fill}</${element}>` : `<${start}/>`;
}
