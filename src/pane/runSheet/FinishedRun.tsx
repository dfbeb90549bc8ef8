import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MINUTE, partTitle } from '../../core/runSheet/part.ts';
import type { Run } from '../../core/runSheet/run.ts';
import { viewOf } from '../../core/runSheet/runView.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { useRoute } from '../route.tsx';
import { useSessionState } from '../session.tsx';
import { useHeading } from '../ui/heading.ts';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { usePageStyle } from './pageStyle.ts';
import { useRunCommands } from './runCommands.ts';
import { timeOfDay } from '../../core/runSheet/times.ts';

const useStyles = makeStyles({
  words: { margin: '4px 0 12px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '16px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  spent: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** A finished run: when it ended, and how long each part took. */
export function FinishedRun({ run }: { readonly run: Run }) {
  const page = usePageStyle();
  const styles = useStyles();
  const heading = useHeading();
  const { back, forget } = useRunCommands();
  const { goTo } = useRoute();
  const hasCard = useSessionState().card !== null;
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const { hides } = useRoomWatches();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const { expectedEnd } = viewOf(run, run.until);
  const late = Math.round((expectedEnd - run.end) / MINUTE);
  return (
    <div className={page.read}>
      <h2 ref={title} tabIndex={-1} className={heading}>
        {text.finishedAt(timeOfDay(expectedEnd, language))}
      </h2>
      <p className={styles.words}>
        {hides
          ? null
          : late > 0
            ? text.later(text.duration(late))
            : late < 0
              ? text.earlier(text.duration(-late))
              : text.exactly}
      </p>
      <div className={styles.ways}>
        {hasCard && (
          <Button appearance="primary" onClick={() => goTo('finish')}>
            {text.finishCard}
          </Button>
        )}
        <Button onClick={back}>{text.goOn}</Button>
        <Button appearance="subtle" onClick={forget}>
          {text.planAgain}
        </Button>
      </div>
      <ol className={styles.list} aria-label={text.parts}>
        {run.parts.map(part => (
          <li key={part.id} className={styles.row}>
            <span>{partTitle(part, language)}</span>
            <span className={styles.spent}>
              {text.spent(hides ? part.minutes : Math.round(part.spent / MINUTE), part.minutes)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
