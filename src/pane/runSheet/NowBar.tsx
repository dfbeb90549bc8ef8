import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useEffect, useRef } from 'react';
import { rules } from '../../core/method/rules.ts';
import { partTitle } from '../../core/runSheet/part.ts';
import type { Run } from '../../core/runSheet/run.ts';
import { viewOf } from '../../core/runSheet/runView.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { clock, useNow } from '../clock.ts';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession } from '../session.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { useVisuallyHidden } from '../ui/visuallyHidden.ts';
import { useSpeech, useWords } from '../speech.ts';
import { frameWords } from '../frame/words.ts';
import { runSheetWords } from './words.ts';
import { placeOfPart, useRunCommands, type PartPlace } from './runCommands.ts';
import { isRunning, useRunSheet, type StoredRunSheet } from './runSheet.ts';
import { dayOf } from '../../core/runSheet/times.ts';
import { timeWords, useTimeColour } from './timeColour.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    height: '32px',
    paddingLeft: '8px',
    paddingRight: '8px',
    overflowX: 'hidden',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    height: '28px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingLeft: '8px',
    paddingRight: '4px',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  time: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  title: { minWidth: 0, overflowX: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  line: { flexGrow: 1, paddingLeft: '8px' },
  button: { flexShrink: 0, minWidth: 'auto', color: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

/** A bar with the current part, shown in every place except the run-sheet. */
export function NowBar({ kept }: { readonly kept: StoredRunSheet }) {
  const { session } = useSession();
  const { place } = useRoute();
  const { field } = useDraft();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const { keep } = useRunSheet();
  const { run, left, held } = kept;
  const ahead = run && held ? placeOfPart(run, session.kind) : null;
  const isThere = ahead?.place === place && (place !== 'card' || ahead.column?.id === field);
  useEffect(() => {
    if (isThere) keep({ held: false });
  }, [isThere, keep]);
  if (place === 'sheet') return null;
  if (run && left) return <LineBar words={text.leftFrom(dayOf(run.until, clock.now(), language))} />;
  if (isRunning(kept)) return <RunBar run={kept.run} ahead={ahead} />;
  return ahead && <LineBar words={text.finished} />;
}

/** A line about a run that was left or has finished, with a button to the run-sheet. */
function LineBar({ words }: { readonly words: string }) {
  const styles = useStyles();
  const { goTo } = useRoute();
  const text = useWords(runSheetWords);
  return (
    <section className={styles.bar} aria-label={text.bar}>
      <span className={mergeClasses(styles.line, styles.title)}>{words}</span>
      <Button size="small" appearance="subtle" className={styles.button} onClick={() => goTo('sheet')}>
        {text.look}
      </Button>
    </section>
  );
}

interface RunBarProps {
  readonly run: Run;
  /** The place of the current part while the run is `held`, because text was being written; null otherwise. */
  readonly ahead: PartPlace | null;
}

/** The text on the button of the bar, and its full accessible name. */
interface Way {
  readonly name: string;
  readonly label: string;
}

function RunBar({ run, ahead }: RunBarProps) {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  const { place, goTo } = useRoute();
  const { isWriting } = useDraft();
  const { language, say } = useSpeech();
  const text = useWords(runSheetWords);
  const commands = useRunCommands();
  const view = viewOf(run, useNow(true));
  const tone = useTimeColour(view);
  const { hides } = useRoomWatches();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // After a start in the run-sheet, the bar takes the focus. On the card, the entry field does.
    if (place !== 'card' && document.activeElement === document.body) button.current?.focus();
  }, [place]);
  const { places } = useWords(frameWords);
  const wayTo = ({ place: there, column }: PartPlace): Way => {
    if (there === 'rules') return { name: places.rules, label: text.toRules(rules.length) };
    if (there !== 'card' || !column) return { name: places.sheet, label: text.toSheet };
    return { name: text.toColumn(say(column.name)), label: text.toColumn(say(column.name)) };
  };
  const on: Way = view.next
    ? { name: text.next, label: text.nextTo(partTitle(view.next, language)) }
    : { name: text.finish, label: text.finish };
  const way = ahead ? wayTo(ahead) : view.startsIn > 0 ? { name: text.startNow, label: text.startNow } : on;
  return (
    <section className={mergeClasses(styles.bar, tone)} aria-label={text.bar}>
      <button ref={button} type="button" className={styles.sheet} onClick={() => goTo('sheet')}>
        <span className={styles.time}>{timeWords(view, text, hides)}</span>
        <span className={styles.title}>
          {view.state === 'paused' ? text.paused : partTitle(view.part, language)}
        </span>
        <span className={unseen}>{text.toSheet}</span>
      </button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        title={way.label}
        aria-label={way.label}
        onMouseDown={event => {
          if (isWriting()) keepFocus(event);
        }}
        onClick={ahead ? commands.follow : view.startsIn > 0 ? commands.startNow : commands.next}
      >
        {way.name}
      </Button>
    </section>
  );
}
