import { Suspense, useEffect, useEffectEvent } from 'react';
import { partTitle } from '../../core/runSheet/part.ts';
import { beat, currentTurn, type Run, type Signal } from '../../core/runSheet/run.ts';
import { viewOf } from '../../core/runSheet/runView.ts';
import { clock, useNow } from '../clock.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { useClockOnSlide } from './clockOnSlide.ts';
import { readRunSheet, saveRun, saveSheet } from './storedRunSheet.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { NowBar } from './NowBar.tsx';
import { isRunning, useRunSheet, type StoredRunSheet } from './runSheet.ts';

const AssignmentKeeper = lazyPart(() => import('./AssignmentKeeper.tsx'));

/**
 * Stores the run-sheet, and shows the bar with the current part. During a run, also gives its signals and updates the
 * clock and the assignment on the slide.
 */
export default function RunSheetKeeper() {
  const { preferences } = useSession();
  const { kept, open } = useRunSheet();
  useEffect(() => {
    let here = true;
    void readRunSheet(preferences, clock.now()).then(read => here && open(read));
    return () => {
      here = false;
    };
  }, [preferences, open]);
  if (!kept) return null;
  return (
    <>
      <Saving kept={kept} />
      <SlideClock kept={kept} />
      <Suspense>
        <AssignmentKeeper kept={kept} />
      </Suspense>
      {isRunning(kept) && <Signals run={kept.run} />}
      <NowBar kept={kept} />
    </>
  );
}

function Saving({ kept: { sheet, run, clock: shown, clockOn } }: { readonly kept: StoredRunSheet }) {
  const { preferences } = useSession();
  useEffect(() => saveSheet(preferences, sheet), [preferences, sheet]);
  useEffect(() => saveRun(preferences, { run, clock: shown, clockOn }), [preferences, run, shown, clockOn]);
  return null;
}

function SlideClock({ kept }: { readonly kept: StoredRunSheet }) {
  useClockOnSlide(kept);
  return null;
}

function Signals({ run }: { readonly run: Run }) {
  const announce = useAnnounce();
  const { keep } = useRunSheet();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const { signal } = viewOf(run, useNow(true));
  const give = useEffectEvent((due: Signal) => {
    announce(text.signals[due](partTitle(currentTurn(run).turn, language)));
    keep({ run: beat(run, clock.now()) });
  });
  useEffect(() => {
    if (signal) give(signal);
  }, [signal]);
  return null;
}
