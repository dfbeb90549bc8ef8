import { useCallback, useEffect, useRef, useState } from 'react';
import { dividing, type Assignment, type Division } from '../../core/groups/division.ts';
import { runInSlices } from '../ui/timeSlicing.ts';

/** Divides people without blocking the pane. Starting a division aborts the previous one, and so does unmounting. */
export function useDividing(): {
  readonly busy: boolean;
  /** Resolves with the division; null when it was aborted. */
  readonly divide: (assignment: Assignment) => Promise<Division | null>;
} {
  const [busy, setBusy] = useState(false);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const divide = useCallback(async (assignment: Assignment) => {
    current.current?.abort();
    const abort = new AbortController();
    current.current = abort;
    setBusy(true);
    const division = await runInSlices(
      dividing(assignment, () => Math.random()),
      abort.signal,
    );
    if (current.current === abort) setBusy(false);
    return division;
  }, []);
  return { busy, divide };
}
