import type { Json } from '../api/apiClass.ts';
import type { Quirk } from '../api/quirk.ts';

/** The paragraph separator in texts that a client reads, and the paragraph marks in texts that it writes. */
export interface TextMarks {
  readonly paragraphMark: '\r' | '\n';
  readonly marksTaken: readonly ('\r' | '\n')[];
}

/**
 * Translates between the host's paragraph mark `\r` and the marks of a client. A written mark that is not in
 * `marksTaken` becomes a soft break. Calls `used` when it changes a read text and for each mark that becomes a soft
 * break.
 */
export function textMarks({ paragraphMark, marksTaken }: TextMarks, used: () => void = ignore): Quirk {
  const taken = (given: string): string =>
    given.replace(/\r\n?|\n/g, mark => {
      const single = mark === '\r\n' ? '\n' : mark;
      const isTaken = marksTaken.some(one => one === single);
      if (!isTaken) used();
      return isTaken ? '\r' : '\v';
    });
  const marked = (plain: string): string => {
    const text = plain.replaceAll('\r', paragraphMark);
    if (text !== plain) used();
    return text;
  };
  return {
    read(object, name, value): Json {
      if (isRuns(object, name)) return inRuns(value, marked) as Json;
      return isText(object, name) && typeof value === 'string' ? marked(value) : value;
    },
    write(object, name, value) {
      if (isRuns(object, name)) return inRuns(value, taken);
      return isText(object, name) && typeof value === 'string' ? taken(value) : value;
    },
    call(object, name, args, proceed) {
      const [text, ...others] = args;
      return name === 'AddTextBox' && typeof text === 'string'
        ? proceed([taken(text), ...others])
        : proceed(args);
    },
  };
}

/** Whether a member is the text of a text range or of a table cell. */
export function isText({ className }: { readonly className: string }, name: string): boolean {
  return (className === 'TextRange' || className === 'TableCell') && name === 'Text';
}

function isRuns({ className }: { readonly className: string }, name: string): boolean {
  return className === 'TableCell' && name === 'TextRuns';
}

/** Applies a change to the text of each run. Returns a value that is not a list of runs unchanged. */
function inRuns(runs: unknown, change: (text: string) => string): unknown {
  if (!Array.isArray(runs)) return runs;
  return runs.map((run: unknown) =>
    typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string'
      ? { ...run, text: change(run.text) }
      : run,
  );
}

function ignore(): void {
  // Only faults count how often they take effect.
}
