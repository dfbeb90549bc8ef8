import type { Json } from '../api/apiClass.ts';
import type { Quirk } from '../api/quirk.ts';

/** What stands between paragraphs in a text that is read, and what starts a paragraph in one that is written. */
export interface TextMarks {
  readonly paragraphMark: '\r' | '\n';
  readonly marksTaken: readonly ('\r' | '\n')[];
}

/** Paragraph marks other than the plain `\r`. A mark that is not taken becomes a soft break. */
export function textMarks({ paragraphMark, marksTaken }: TextMarks, used: () => void = ignore): Quirk {
  const taken = (given: string): string =>
    given.replace(/\r\n?|\n/g, mark => {
      const single = mark === '\r\n' ? '\n' : mark;
      const isTaken = marksTaken.some(one => one === single);
      if (!isTaken) used();
      return isTaken ? '\r' : '\v';
    });
  return {
    read(object, name, value): Json {
      if (!isText(object, name) || typeof value !== 'string') return value;
      const text = value.replaceAll('\r', paragraphMark);
      if (text !== value) used();
      return text;
    },
    write: (object, name, value) =>
      isText(object, name) && typeof value === 'string' ? taken(value) : value,
    call(object, name, args, proceed) {
      const [text, ...others] = args;
      return name === 'AddTextBox' && typeof text === 'string'
        ? proceed([taken(text), ...others])
        : proceed(args);
    },
  };
}

/** Whether a member is the text of a shape. */
export function isText({ className }: { readonly className: string }, name: string): boolean {
  return className === 'TextRange' && name === 'Text';
}

function ignore(): void {
  // Only faults count how often they do something.
}
