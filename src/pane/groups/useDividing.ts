import { useCallback, useEffect, useRef, useState } from 'react';
import { dividing, type Assignment, type Division } from '../../core/groups/division.ts';
import { runInSlices } from '../ui/timeSlicing.ts';

/** Divides people while the pane goes on answering. A new start breaks off the one before, and so does leaving. */
export function useDividing(): {
  readonly busy: boolean;
  /** Null when it was broken off. */
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
