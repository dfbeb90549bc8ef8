import { useEffect, useState } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import { comparing, type Comparison } from '../../core/combine/comparing.ts';
import type { Source } from '../../core/combine/source.ts';
import { languageOf, type Vocabulary } from '../../core/combine/words.ts';
import { runInSlices } from '../ui/timeSlicing.ts';
import { vocabularyOf } from './stemming.ts';

/** A comparison and its source cards. */
export interface ComparedCards {
  readonly sources: readonly Source[];
  readonly comparison: Comparison;
  readonly vocabulary: Vocabulary;
}

export interface ComparisonState {
  /** The latest finished comparison; null before the first. */
  readonly sideBySide: ComparedCards | null;
  /** Progress of the running comparison, from 0 to 1; null when none is running. */
  readonly share: number | null;
  /** Whether the facilitator stopped the comparison. `sideBySide` may then belong to earlier cards. */
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** How often the progress is updated, in ms. */
const TELLING = 100;

/** Compares cards whenever they change, without blocking the pane. */
export function useComparison(
  sources: readonly Source[],
  card: ReadonlyMap<FieldId, readonly string[]>,
): ComparisonState {
  const [sideBySide, setSideBySide] = useState<ComparedCards | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    if (stopped) return;
    const abort = new AbortController();
    const compare = async () => {
      setShare(0);
      const all = [...sources.map(one => one.entries), card].flatMap(one => [...one.values()].flat());
      const vocabulary = await vocabularyOf(languageOf(all));
      const work = reportingProgress(comparing({ sources, card, vocabulary }), setShare);
      const comparison = await runInSlices(work, abort.signal);
      if (!comparison) return;
      setSideBySide({ sources, comparison, vocabulary });
      setShare(null);
    };
    void compare();
    return () => {
      abort.abort();
      setShare(null);
    };
  }, [sources, card, stopped]);
  return { sideBySide, share, stopped, stop: () => setStopped(true), resume: () => setStopped(false) };
}

function* reportingProgress<Result>(
  work: Generator<number, Result, void>,
  tell: (share: number) => void,
): Generator<void, Result, void> {
  let next = performance.now() + TELLING;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() > next) {
      tell(step.value);
      next = performance.now() + TELLING;
    }
    yield;
  }
}
