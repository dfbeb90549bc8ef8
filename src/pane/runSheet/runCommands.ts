import { steps, type CardKind, type Field } from '../../core/card/kind.ts';
import { decidesWhatStays } from '../../core/method/runSheets.ts';
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
  startNow,
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

/** Returns the columns that a part works on, in the order of filling. */
export function columnsOf(part: Part, kind: CardKind): readonly Field[] {
  return steps(kind).filter(one => part.fields.includes(one.id));
}

/** The place where a part happens, and its column if it has one. */
export interface PartPlace {
  readonly place: Place;
  readonly column?: Field | undefined;
}

/**
 * Returns the place of the current part: the rules, the card for plenary work on a column, or else the run-sheet. The
 * part that decides what stays is in the run-sheet, because it starts with the button for the definitive version. A
 * finished run is in the run-sheet too.
 */
export function placeOfPart(run: Run, kind: CardKind): PartPlace {
  if (run.state === 'finished') return { place: 'sheet' };
  const { turn } = currentTurn(run);
  const [column] = columnsOf(turn, kind);
  if (turn.rules) return { place: 'rules', column };
  const isOnCard = turn.kind === 'plenary' && column && !decidesWhatStays(turn);
  return { place: isOnCard ? 'card' : 'sheet', column };
}

/**
 * Commands on a run. When a part begins, its place and column come to the front. While text is being written, that is
 * postponed, so that the text does not end up in another column: the run is then `held`, and `follow` goes to the
 * place.
 */
export interface RunCommands {
  /** Starts a run of these parts. `start` is the planned start in ms since epoch; null for now. */
  readonly begin: (parts: readonly Part[], start: number | null) => void;
  /** Begins a run immediately that was waiting for its planned start. */
  readonly startNow: () => void;
  readonly next: () => void;
  /** Goes to the place of the current part. */
  readonly follow: () => void;
  readonly back: () => void;
  readonly extend: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly finish: () => void;
  /** Resumes a run that was left. */
  readonly takeUp: () => void;
  /** Drops the run and returns to the plan. */
  readonly forget: () => void;
  readonly setParts: (parts: readonly Part[]) => void;
  /**
   * Divides the remaining time over the remaining parts, after removing the parts in `without`. Changes nothing when
   * they do not fit. Returns the result; null when there is no run.
   */
  readonly divideRest: (without?: readonly PartId[]) => Redistribution | null;
}

/** Returns the commands on the run of the pane. */
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
    // Text in the entry field moves to another column only when the card is visible.
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
    startNow: () => change(startNow),
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
