/** A measured time: the median and the 95th percentile, in ms. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** An answer: one of the listed answers of its question, a number, or a measured time. */
export type Answer = string | number | Times;

/** The possible answers of a question: a list of sentences, a number, or a measured time. */
export type PossibleAnswers = readonly string[] | 'number' | 'times';

/** Why a question was not asked. */
export type NotAsked = 'needs a newer PowerPoint' | 'no test slide' | 'skipped' | 'stopped' | 'no time left';

/** What became of a question. `failed` is an error code of Office, or the name of an error. */
export type Result = Answer | { readonly failed: string } | { readonly notAsked: NotAsked };

/** The results by the id of their question. */
export type Results = Readonly<Record<string, Result>>;

/** Where the answers come from. */
export interface Origin {
  readonly source: 'PowerPoint' | 'embedded host';
  /** The version of the pane: the hash in the name of its script. */
  readonly build: string;
  /** The value of `Office.context.platform`. */
  readonly platform: string;
  /** The version of PowerPoint. */
  readonly version: string;
  /** The highest supported version of PowerPointApi. */
  readonly api: string;
  /** The engine of the web view and its version. */
  readonly webView: string;
  /** The day of the self-test, as `2026-11-30`. */
  readonly date: string;
}

/** What a self-test learned. Has no text of the presentation and no names. */
export interface Sheet extends Origin {
  readonly sheet: 1;
  readonly answers: Results;
}

/** Returns a sheet as text: JSON with one answer a line. */
export function sheetText(sheet: Sheet): string {
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** The longest address of a mail that every mail program opens. */
const LONGEST_MAIL = 2_000;

/** Returns the address that opens a mail with the sheet, or null when the sheet is too long for an address. */
export function sheetMail(sheet: Sheet, subject: string): string | null {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(JSON.stringify(sheet))}`;
  return address.length <= LONGEST_MAIL ? address : null;
}

/** Whether a question may have this answer. */
export function isPossible(answer: Answer, possible: PossibleAnswers): boolean {
  if (possible === 'number') return typeof answer === 'number' && Number.isFinite(answer);
  if (possible === 'times') return typeof answer === 'object';
  return possible.some(one => one === answer);
}

/** How many times longer a measured time may be before it counts as another answer. */
const SLOWER = 3;

/** Returns the ids of the questions with another result on the second sheet. Ignores questions that only one has. */
export function differingAnswers(one: Results, other: Results): readonly string[] {
  return Object.keys(one).filter(id => {
    const [first, second] = [one[id], other[id]];
    return first !== undefined && second !== undefined && !isSame(first, second);
  });
}

function isSame(one: Result, other: Result): boolean {
  if (isTimes(one) && isTimes(other)) {
    const [fast = 0, slow = 0] = [one.p50, other.p50].toSorted((a, b) => a - b);
    return slow <= Math.max(fast, 1) * SLOWER;
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

function isTimes(result: Result): result is Times {
  return typeof result === 'object' && 'p50' in result;
}
