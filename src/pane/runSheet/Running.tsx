import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { MINUTE, partTitle, sum, type PartId } from '../../core/runSheet/part.ts';
import { currentTurn, timeLeft, type Redistribution, type Run } from '../../core/runSheet/run.ts';
import { viewOf } from '../../core/runSheet/runView.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { useNow } from '../clock.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { troubleSentence } from '../ui/troubles.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { CurrentPart } from './CurrentPart.tsx';
import { TimeShortage } from './TimeShortage.tsx';
import { usePageStyle } from './pageStyle.ts';
import { PartHelp } from './PartHelp.tsx';
import { PartList } from './PartList.tsx';
import { useRunCommands } from './runCommands.ts';
import { useRunSheet } from './runSheet.ts';
import { timeOfDay } from '../../core/runSheet/times.ts';

const AssignmentButton = lazyPart(() => import('./AssignmentButton.tsx'));

const useStyles = makeStyles({
  read: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  divide: { marginTop: '6px' },
  clock: { marginLeft: '-8px' },
  stop: { alignSelf: 'start', marginTop: '4px', marginLeft: '-6px' },
});

/** A run in progress: the current part, whether the run is on time, and all parts. */
export function Running({ run }: { readonly run: Run }) {
  const page = usePageStyle();
  const styles = useStyles();
  const { finish } = useRunCommands();
  const text = useWords(runSheetWords);
  const { turn } = currentTurn(run);
  return (
    <div className={page.read}>
      <div className={styles.read}>
        <CurrentPart run={run} />
        <Pace key={turn.id} run={run} />
        <PartHelp key={`help of ${turn.id}`} part={turn} />
        <Suspense>
          <AssignmentButton run={run} />
        </Suspense>
        {turn.kind !== 'plenary' && <ClockSwitch />}
        <Programme run={run} />
        <Button className={styles.stop} size="small" appearance="subtle" onClick={finish}>
          {text.stop}
        </Button>
      </div>
    </div>
  );
}

/** Lists all parts: how long the past parts took, and when the next parts begin. Updated every minute. */
function Programme({ run }: { readonly run: Run }) {
  const { setParts } = useRunCommands();
  const now = useNow(true, MINUTE);
  const { part, index, left, startsIn } = viewOf(run, now);
  const ends = now + startsIn + left;
  return (
    <div>
      <PartList
        rows={run.parts.map((one, place) => {
          const between = run.parts.slice(index + 1, place).map(turn => Math.max(timeLeft(turn), 0));
          return {
            part: one,
            begins: place > index ? ends + sum(between) : null,
            spent: place < index ? one.spent : null,
          };
        })}
        parts={run.parts}
        first={index + 1}
        current={part.id}
        change={setParts}
      />
    </div>
  );
}

/** Shows how far the run is ahead or behind, the expected end, and a button to catch up. */
function Pace({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const { divideRest } = useRunCommands();
  const { hides } = useRoomWatches();
  const [divided, setDivided] = useState<Redistribution | null>(null);
  const { behind, expectedEnd, next, startsIn } = viewOf(run, useNow(true));
  const end = text.expected(timeOfDay(expectedEnd, language));
  const pace =
    startsIn > 0
      ? text.waits
      : behind > 0
        ? text.behind(behind)
        : behind < 0
          ? text.ahead(-behind)
          : text.onTime;
  const divide = (without: readonly PartId[] = []) => {
    const result = divideRest(without);
    setDivided(result);
    if (result?.kind === 'plan') announce(text.divided(timeOfDay(result.run.end, language)));
  };
  return (
    <div>
      <p className={styles.line}>{hides && behind > 0 ? end : `${pace} · ${end}`}</p>
      <p className={styles.line}>{next ? text.after(partTitle(next, language)) : text.last}</p>
      {behind > 0 && next && (
        <Button className={styles.divide} size="small" onClick={() => divide()}>
          {text.divide}
        </Button>
      )}
      <div role="status">{divided && <TimeShortage scaling={divided} parts={run.parts} drop={divide} />}</div>
    </div>
  );
}

/** The switch for a clock on the slide during subgroup work and breaks. */
function ClockSwitch() {
  const styles = useStyles();
  const { session } = useSession();
  const state = useSessionState();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const { kept, keep } = useRunSheet();
  const card = state.card?.card.identity.id ?? null;
  const on = kept?.clock ?? false;
  const noRoom = card !== null && card === kept?.noRoom;
  const why =
    card === null
      ? text.noCard
      : noRoom
        ? troubleSentence({ code: 'labelGone' }, language, session.kind)
        : null;
  return (
    <div>
      <Switch
        className={styles.clock}
        label={text.clock}
        checked={on}
        onChange={(_, { checked }) => keep({ clock: checked, noRoom: null })}
      />
      <p className={styles.line} role="status">
        {(on ? why : null) ?? text.clockHint}
      </p>
    </div>
  );
}
