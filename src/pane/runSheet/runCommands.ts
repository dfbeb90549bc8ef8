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
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useRoute, type Place } from '../route.tsx';
import { useSession } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { useRunSheet } from './runSheet.ts';
import { nearestTime } from '../../core/runSheet/times.ts';

/** The columns that a part works on, in the order of filling. */
export function columnsOf(part: Part, kind: CardKind): readonly Field[] {
  return steps(kind).filter(one => part.fields.includes(one.id));
}

/** Where something happens: a place of the pane, on the card also the column. */
export interface PartPlace {
  readonly place: Place;
  readonly column?: Field | undefined;
}

/** Where the part that is on begins; a run that is done is looked back on at its own place. */
export function placeOfPart(run: Run, kind: CardKind): PartPlace {
  if (run.state === 'finished') return { place: 'sheet' };
  const { turn } = currentTurn(run);
  const [column] = columnsOf(turn, kind);
  if (turn.rules) return { place: 'rules', column };
  return { place: turn.kind === 'plenary' && column ? 'card' : 'sheet', column };
}

/**
 * What can be done with a run. A part that begins brings its own place and column to the front, but not while words
 * are being written: they would stand in another column. Then the run is `held`, and `follow` goes there.
 */
export interface RunCommands {
  /** Begins with these parts; `start` is when that was planned. */
  readonly begin: (parts: readonly Part[], start: number | null) => void;
  readonly next: () => void;
  /** Goes to where the run is by now. */
  readonly follow: () => void;
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
  const { session } = useSession();
  const { goTo } = useRoute();
  const { selectField, isWriting } = useDraft();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const { kept, keep } = useRunSheet();
  const run = kept?.run ?? null;

  const bring = (now: Run) => {
    const { place, column } = placeOfPart(now, session.kind);
    // Words in the field go along to another column only where that is seen.
    if (column && (place === 'card' || !isWriting())) selectField(column.id);
    goTo(place);
  };
  const enter = (now: Run) => {
    const held = isWriting();
    keep({ run: now, left: false, held });
    if (!held) bring(now);
    const { turn } = currentTurn(now);
    announce(now.state === 'finished' ? text.finished : text.begins(partTitle(turn, language), turn.minutes));
  };
  const change = (command: (before: Run, now: number) => Run) => {
    if (!run) return;
    const changed = command(run, clock.now());
    if (changed.state === 'finished' || changed.current !== run.current) enter(changed);
    else keep({ run: changed, left: false });
  };

  return {
    begin: (parts, start) => {
      const now = clock.now();
      const begun = startRun(parts, now, start === null ? now : nearestTime(start, now));
      if (begun) enter(begun);
    },
    next: () => change(nextPart),
    follow: () => {
      if (run) bring(run);
      keep({ held: false });
    },
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
