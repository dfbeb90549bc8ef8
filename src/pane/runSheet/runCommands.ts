import { steps, type CardKind, type Field } from '../../core/card/kind.ts';
import { partTitle, type Part, type PartId } from '../../core/runSheet/part.ts';
import {
  currentTurn,
  extendPart,
  finishRun,
  nextPart,
  pauseRun,
  previousPart,
  redistribute,
  resumeRun,
  startRun,
  takenUp,
  withParts,
  type Redistribution,
  type Run,
} from '../../core/runSheet/run.ts';
import { withoutPart } from '../../core/runSheet/sheet.ts';
import { clock } from '../clock.ts';
import { useDesk } from '../desk.ts';
import { useLaterSpeech } from '../laterSpeech.ts';
import { useRunSheet } from './runSheet.ts';
import { nearest } from './times.ts';

/** The columns that a part works on, in the order of filling. */
export function columnsOf(part: Part, kind: CardKind): readonly Field[] {
  return steps(kind).filter(one => part.fields.includes(one.id));
}

/** What can be done with a run. A part that begins brings its own place and column to the front. */
export interface RunCommands {
  /** Begins with these parts; `start` is when that was planned. */
  readonly begin: (parts: readonly Part[], start: number | null) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly extend: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly finish: () => void;
  /** Goes on with a run that was left. */
  readonly takeUp: () => void;
  /** Back to the plan; the run is forgotten. */
  readonly forget: () => void;
  readonly setParts: (parts: readonly Part[]) => void;
  /** Divides the rest again, without these parts. Gives what came of it; what cannot be done changes nothing. */
  readonly divideRest: (without?: readonly PartId[]) => Redistribution | null;
}

/** The commands for the run of the pane around. */
export function useRunCommands(): RunCommands {
  const { session, go, fill, announce } = useDesk();
  const { language, text } = useLaterSpeech();
  const { kept, keep } = useRunSheet();
  const run = kept?.run ?? null;

  const bring = (part: Part) => {
    const [column] = columnsOf(part, session.kind);
    if (column) fill(column.id);
    if (part.rules) go('rules');
    else go(part.kind === 'plenary' && column ? 'card' : 'sheet');
    announce(text.sheet.begins(partTitle(part, language), part.minutes));
  };
  const change = (command: (before: Run, now: number) => Run) => {
    if (!run) return;
    const changed = command(run, clock.now());
    keep({ run: changed, left: false });
    if (changed.state === 'finished') {
      go('sheet');
      announce(text.sheet.finished);
    } else if (changed.current !== run.current) bring(currentTurn(changed).turn);
  };

  return {
    begin: (parts, start) => {
      const now = clock.now();
      const begun = startRun(parts, now, start === null ? now : nearest(start, now));
      if (!begun) return;
      keep({ run: begun, left: false });
      bring(currentTurn(begun).turn);
    },
    next: () => change(nextPart),
    back: () => change(previousPart),
    extend: () => change(extendPart),
    pause: () => change(pauseRun),
    resume: () => change(resumeRun),
    finish: () => change(finishRun),
    takeUp: () => change(takenUp),
    forget: () => keep({ run: null, left: false }),
    setParts: parts => change(before => withParts(before, parts)),
    divideRest: (without = []) => {
      if (!run) return null;
      const result = redistribute(
        withParts(run, without.reduce<readonly Part[]>(withoutPart, run.parts)),
        clock.now(),
      );
      if (result.kind === 'plan') keep({ run: result.run });
      return result;
    },
  };
}
