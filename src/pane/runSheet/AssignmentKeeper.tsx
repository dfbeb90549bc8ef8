import { useEffect, useEffectEvent, useRef } from 'react';
import { runAssignment } from '../../core/aid/runAssignment.ts';
import type { PartId } from '../../core/runSheet/part.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { useNow } from '../clock.ts';
import { useGathering } from '../groups/gathering.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useSpeech } from '../speech.ts';
import { isRunning, type StoredRunSheet } from './runSheet.ts';

/**
 * Keeps the assignment on the slide up to date while it is shown: every minute, and immediately when the run changes.
 * When the next part begins or the run ends, shows the card again.
 */
export default function AssignmentKeeper({ kept }: { readonly kept: StoredRunSheet }) {
  const { session, run: awaited } = useSession();
  const { gathering } = useGathering();
  const { language } = useSpeech();
  const { withoutNames } = useRoomWatches();
  const on = useSessionState().aid?.aid === 'assignment';
  const run = isRunning(kept) ? kept.run : null;
  const now = useNow(on && run !== null);
  const assignment =
    on && run ? runAssignment(run, now, { kind: session.kind, gathering, language, withoutNames }) : null;
  const said = JSON.stringify(assignment);
  const part = run?.current ?? null;
  const shown = useRef<{ readonly part: PartId | null; readonly said: string } | null>(null);
  const tell = useEffectEvent(() => {
    if (!on) {
      shown.current = null;
      return;
    }
    const before = shown.current;
    shown.current = { part, said };
    // Nothing to write: the assignment was just shown, or is unchanged.
    if (!before || before.said === said) return;
    const goesOn = part !== null && before.part === part;
    void awaited(session.slide.showAssignment(goesOn ? assignment : null));
  });
  useEffect(() => tell(), [on, said, part]);
  return null;
}
