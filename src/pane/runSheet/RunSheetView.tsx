import { FinishedRun } from './FinishedRun.tsx';
import { LeftRun } from './LeftRun.tsx';
import { Planning } from './Planning.tsx';
import { usePageStyle } from './pageStyle.ts';
import { Running } from './Running.tsx';
import { useRunSheet } from './runSheet.ts';
import { useWords } from '../speech.ts';
import { frameWords } from '../frame/words.ts';

/** The place for the run-sheet: the planning, the run in progress, or the finished run. */
export default function RunSheetView() {
  const { page } = usePageStyle();
  const frameText = useWords(frameWords);
  const { kept } = useRunSheet();
  if (!kept) return null;
  const { sheet, run, left } = kept;
  return (
    <section className={page} aria-label={frameText.places.sheet}>
      {!run && <Planning key={sheet.variant} sheet={sheet} />}
      {run && left && <LeftRun run={run} />}
      {run && !left && run.state === 'finished' && <FinishedRun run={run} />}
      {run && !left && run.state !== 'finished' && <Running run={run} />}
    </section>
  );
}
