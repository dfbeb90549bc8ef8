import { escape } from './xml.ts';

/** The language of the templates. */
export const lang = 'nl-NL';

/** How a run looks; what is left out comes from the shape's list style. */
export interface RunLook {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Space between letters, in points. */
  readonly spacing?: number;
}

export interface Run {
  readonly text: string;
  readonly look?: RunLook;
}

/** One paragraph; `properties` is its whole `a:pPr`. It ends with the look of its last run, for what is typed there. */
export function paragraph(runs: readonly Run[], properties = ''): string {
  const written = runs.map(
    ({ text, look }) => `<a:r>${runProperties('a:rPr', look)}<a:t>${escape(text)}</a:t></a:r>`,
  );
  return `<a:p>${properties}${written.join('')}${runProperties('a:endParaRPr', runs.at(-1)?.look)}</a:p>`;
}

/** Paragraphs that take one look each; the last look serves the rest. */
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
  /** Looks of its runs, in order. */
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
