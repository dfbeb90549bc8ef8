import { createContext, useCallback, useMemo, useState } from 'react';
import type { CardId } from '../../core/card/identity.ts';
import type { FieldId } from '../../core/card/kind.ts';
import type { Localised } from '../../core/card/language.ts';
import type { Run } from '../../core/runSheet/run.ts';
import type { RunSheet } from '../../core/runSheet/sheet.ts';
import { useRequired } from '../required.ts';

/** The state of the run-sheet. Stored across reloads, except where noted. */
export interface StoredRunSheet {
  readonly sheet: RunSheet;
  /** The current run; null when there is none. */
  readonly run: Run | null;
  /** Whether the run was left hours ago. The pane then asks whether to resume it. */
  readonly left: boolean;
  /** Whether to show a clock on the slide during subgroup work and breaks. */
  readonly clock: boolean;
  /** The card whose slide has, or may have, a clock. */
  readonly clockOn: CardId | null;
  /** The card whose slide has no box for a clock; not stored. */
  readonly noRoom: CardId | null;
  /**
   * Whether the place of the current part still has to come to the front, because text was being written when the part
   * began; not stored.
   */
  readonly held: boolean;
}

/** Returns whether there is a run that has not finished and was not left. It can be paused. */
export function isRunning(kept: StoredRunSheet): kept is StoredRunSheet & { readonly run: Run } {
  return kept.run !== null && kept.run.state !== 'finished' && !kept.left;
}

/** The run-sheet of the pane. Plain data, so that the code for runs can be lazy-loaded. */
export interface RunSheetAccess {
  /** The state; null until it has been read. */
  readonly kept: StoredRunSheet | null;
  readonly open: (kept: StoredRunSheet) => void;
  readonly keep: (change: Partial<StoredRunSheet>) => void;
}

/** Creates the run-sheet state of the pane, initially not read. */
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

/**
 * Returns the questions that the current part has about this column, in addition to the prompts of the column itself.
 */
export function usePartPrompts(field: FieldId): readonly Localised[] {
  const { kept } = useRunSheet();
  if (!kept || !isRunning(kept)) return [];
  const { parts, current } = kept.run;
  const part = parts.find(one => one.id === current);
  return part?.fields.includes(field) ? part.prompts : [];
}
