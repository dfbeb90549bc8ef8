import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Pause20Regular } from '@fluentui/react-icons/svg/pause';
import { Play20Regular } from '@fluentui/react-icons/svg/play';
import { Previous20Regular } from '@fluentui/react-icons/svg/previous';
import { useEffect, useRef } from 'react';
import { MINUTE, partTitle } from '../../core/runSheet/part.ts';
import type { Run } from '../../core/runSheet/run.ts';
import { viewOf } from '../../core/runSheet/runView.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { useNow } from '../clock.ts';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { useRunCommands } from './runCommands.ts';
import { timeWords, useTimeColour } from './timeColour.ts';

const useStyles = makeStyles({
  part: {
    padding: '12px 14px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
  title: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
  },
  time: {
    margin: '2px 0 8px',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  still: { color: tokens.colorNeutralForeground2 },
  track: {
    height: '6px',
    marginBottom: '12px',
    borderRadius: '3px',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  gone: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  goneOver: { backgroundColor: tokens.colorStatusDangerForeground1 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  narrow: { minWidth: 'auto' },
});

/** The current part with its time, and the commands on it. */
export function CurrentPart({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const commands = useRunCommands();
  const view = viewOf(run, useNow(true));
  const tone = useTimeColour(view);
  const { hides } = useRoomWatches();
  const { part, index, state, overtime } = view;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that changed the part may have been removed with the focus.
    if (document.activeElement === document.body) title.current?.focus();
  }, [part.id]);
  const paused = state === 'paused';
  const share = part.minutes > 0 ? Math.min(part.spent / (part.minutes * MINUTE), 1) : 1;
  return (
    <div className={mergeClasses(styles.part, tone)}>
      <span className={mergeClasses(styles.place, tone)}>{text.place(index + 1, run.parts.length)}</span>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {partTitle(part, language)}
      </h2>
      <p role="timer" aria-live="off" className={mergeClasses(styles.time, paused && styles.still)}>
        {timeWords(view, text, hides)}
      </p>
      <div className={styles.track} aria-hidden>
        <div
          className={mergeClasses(styles.gone, overtime > 0 && !hides && styles.goneOver)}
          style={{ width: `${share * 100}%` }}
        />
      </div>
      <div className={styles.ways}>
        <Button
          appearance="primary"
          className={styles.narrow}
          onClick={view.startsIn > 0 ? commands.startNow : commands.next}
        >
          {view.startsIn > 0 ? text.startNow : view.next ? text.next : text.finish}
        </Button>
        <Button
          className={styles.narrow}
          title={text.extendBy}
          aria-label={text.extendBy}
          onClick={commands.extend}
        >
          {text.extend}
        </Button>
        <Button
          className={styles.narrow}
          icon={paused ? <Play20Regular /> : <Pause20Regular />}
          title={paused ? text.resume : text.pause}
          aria-label={paused ? text.resume : text.pause}
          onClick={paused ? commands.resume : commands.pause}
        />
        {index > 0 && (
          <Button
            className={styles.narrow}
            icon={<Previous20Regular />}
            title={text.back}
            aria-label={text.back}
            onClick={commands.back}
          />
        )}
      </div>
    </div>
  );
}
