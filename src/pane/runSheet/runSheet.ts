import { createContext, useCallback, useMemo, useState } from 'react';
import type { CardId } from '../../core/card/identity.ts';
import type { FieldId } from '../../core/card/kind.ts';
import type { Localised } from '../../core/card/language.ts';
import type { Run } from '../../core/runSheet/run.ts';
import type { RunSheet } from '../../core/runSheet/sheet.ts';
import { useRequired } from '../required.ts';

/** The run-sheet as it survives a reload of the pane. */
export interface StoredRunSheet {
  readonly sheet: RunSheet;
  /** Null while there is no run. */
  readonly run: Run | null;
  /** Whether the run was left hours ago; the pane asks what to do with it. */
  readonly left: boolean;
  /** Whether subgroup work and breaks have a clock on the slide. */
  readonly clock: boolean;
  /** The card that has, or may have, a clock on its slide. */
  readonly clockOn: CardId | null;
  /** The card that has no box for a clock; not stored. */
  readonly noRoom: CardId | null;
  /** Whether the place of the current part is not in front yet, because text was being written; not stored. */
  readonly held: boolean;
}

/** Returns whether a run is in progress or paused. */
export function isRunning(kept: StoredRunSheet): kept is StoredRunSheet & { readonly run: Run } {
  return kept.run !== null && kept.run.state !== 'finished' && !kept.left;
}

/** The run-sheet of the pane. Plain data: the code that works on it is fetched when needed. */
export interface RunSheetAccess {
  /** Null until it has been read. */
  readonly kept: StoredRunSheet | null;
  readonly open: (kept: StoredRunSheet) => void;
  readonly keep: (change: Partial<StoredRunSheet>) => void;
}

/** Returns the run-sheet of a new pane. */
export function useNewRunSheet(): RunSheetAccess {
  const [kept, open] = useState<StoredRunSheet | null>(null);
  const keep = useCallback(
    (change: Partial<StoredRunSheet>) => open(before => before && { ...before, ...change }),
    [],
  );
  return useMemo(() => ({ kept, open, keep }), [kept, keep]);
}

export const RunSheetContext = createContext<RunSheetAccess | null>(null);

/** Returns the run-sheet of the pane. */
export function useRunSheet(): RunSheetAccess {
  return useRequired(RunSheetContext);
}

/** Returns the questions of the current part on this column, besides the column's own. */
export function usePartPrompts(field: FieldId): readonly Localised[] {
  const { kept } = useRunSheet();
  if (!kept || !isRunning(kept)) return [];
  const { parts, current } = kept.run;
  const part = parts.find(one => one.id === current);
  return part?.fields.includes(field) ? part.prompts : [];
}
