import { performance } from 'node:perf_hooks';
import type { FieldId } from '../../core/card/kind.ts';
import { traceable, tracesIn } from '../../core/checks/traceable.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import { laterTraced, laterUntraced, tracedSentences, untracedSentences } from './dutchTraces.ts';

/** The results of the check on sentences with marked traces. */
export interface Judged {
  /** The number of traces that are marked in the sentences, and how many of these the check found. */
  readonly there: number;
  readonly found: number;
  /** The words that the check reported by mistake, with their sentences. */
  readonly alarms: readonly string[];
  readonly missed: readonly string[];
}

/** Runs the check on sentences. A trace counts as found when a finding overlaps it. */
export function judged(sentences: readonly string[]): Judged {
  let [there, found] = [0, 0];
  const [alarms, missed]: [string[], string[]] = [[], []];
  for (const marked of sentences) {
    const text = marked.replaceAll(/[{}]/gu, '');
    const truths = truthsOf(marked);
    const traces = tracesIn(text, new Set());
    const meets = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
    for (const truth of truths) {
      there++;
      if (traces.some(one => meets(one, truth))) found++;
      else missed.push(`${text.slice(truth.start, truth.end)} in “${text}”`);
    }
    for (const one of traces)
      if (!truths.some(truth => meets(one, truth)))
        alarms.push(`${text.slice(one.start, one.end)} in “${text}”`);
  }
  return { there, found, alarms, missed };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function truthsOf(marked: string): readonly Stretch[] {
  return Array.from(marked.matchAll(/\{([^{}]*)\}/gu), ({ 1: words = '', index }, at) => {
    const start = index - 2 * at;
    return { start, end: start + words.length };
  });
}

/** Prints recall and precision on the sentences, and the time for 10,000 entries. */
export function benchTraces(): void {
  const sets = {
    'written before': [...tracedSentences, ...untracedSentences],
    'written after': [...laterTraced, ...laterUntraced],
  };
  for (const [name, sentences] of Object.entries(sets)) {
    const { there, found, alarms, missed } = judged(sentences);
    const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
    process.stdout.write(
      `${name}: ${sentences.length} sentences, recall ${share(found, there)} (${found} of ${there}), precision ${share(found, found + alarms.length)} (${alarms.length} false alarms)\n`,
    );
    for (const one of missed) process.stdout.write(`  missed: ${one}\n`);
    for (const one of alarms) process.stdout.write(`  alarm: ${one}\n`);
  }
  const sentences = Object.values(sets).flat();
  for (const count of [1_000, 10_000]) {
    const texts = Array.from({ length: count }, (_, at) => ({
      field: 'waarden' as FieldId,
      entry: `${at}` as EntryKey,
      part: 'words' as const,
      text: sentences[at % sentences.length]?.replaceAll(/[{}]/gu, '') ?? '',
    }));
    const before = performance.now();
    traceable(texts, ['Fatima Yilmaz', 'Jan de Vries']);
    process.stdout.write(`${count} entries: ${(performance.now() - before).toFixed(0)} ms\n`);
  }
}
