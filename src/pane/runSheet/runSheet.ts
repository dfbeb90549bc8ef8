import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { CardId } from '../../core/card/identity.ts';
import type { FieldId } from '../../core/card/kind.ts';
import type { Localised } from '../../core/card/language.ts';
import type { Run } from '../../core/runSheet/run.ts';
import type { RunSheet } from '../../core/runSheet/sheet.ts';

/** What is kept of the run-sheet across a reload of the pane. */
export interface StoredRunSheet {
  readonly sheet: RunSheet;
  /** Null while nothing is carried out. */
  readonly run: Run | null;
  /** The run was left hours ago; what to do with it is asked first. */
  readonly left: boolean;
  /** Subgroup work and breaks have a clock on the slide. */
  readonly clock: boolean;
  /** The card that has a clock on its slide, or may have. */
  readonly clockOn: CardId | null;
  /** The card that turned out to have no box for a clock; not kept. */
  readonly noRoom: CardId | null;
  /** What the run came to is not in front yet, because words were being written; not kept. */
  readonly held: boolean;
}

/** Whether a run is being carried out, also in a pause. */
export function isRunning(kept: StoredRunSheet): kept is StoredRunSheet & { readonly run: Run } {
  return kept.run !== null && kept.run.state !== 'finished' && !kept.left;
}

/** The run-sheet before the facilitator. Plain data here: what works on it is fetched when there is need of it. */
export interface RunSheetAccess {
  /** Null until it was read. */
  readonly kept: StoredRunSheet | null;
  readonly open: (kept: StoredRunSheet) => void;
  readonly keep: (change: Partial<StoredRunSheet>) => void;
}

/** The run-sheet of a pane that opens. */
export function useNewRunSheet(): RunSheetAccess {
  const [kept, open] = useState<StoredRunSheet | null>(null);
  const keep = useCallback(
    (change: Partial<StoredRunSheet>) => open(before => before && { ...before, ...change }),
    [],
  );
  return useMemo(() => ({ kept, open, keep }), [kept, keep]);
}

export const RunSheetContext = createContext<RunSheetAccess | null>(null);

/** The run-sheet of the pane around. */
export function useRunSheet(): RunSheetAccess {
  const runSheet = use(RunSheetContext);
  if (!runSheet) throw new Error('No run-sheet around this part');
  return runSheet;
}

/** What the part that is on asks the group about this column, besides the column's own questions. */
export function usePartPrompts(field: FieldId): readonly Localised[] {
  const { kept } = useRunSheet();
  if (!kept || !isRunning(kept)) return [];
  const { parts, current } = kept.run;
  const part = parts.find(one => one.id === current);
  return part?.fields.includes(field) ? part.prompts : [];
}
