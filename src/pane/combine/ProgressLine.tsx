import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import type { SourceCardsAccess } from './sourceCards.ts';
import type { ComparisonState } from './useComparison.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** Progress is shown only after this delay, in ms. */
const PATIENCE = 500;

interface ProgressLineProps extends Pick<ComparisonState, 'share' | 'stopped' | 'stop' | 'resume'> {
  readonly table: SourceCardsAccess;
}

/** Shows the progress of slow reading or comparing, with a button to stop. After a stop, offers to resume. */
export function ProgressLine({ table, share, stopped, stop, resume }: ProgressLineProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(combineWords);
  const { reading } = table;
  const late = useLate(reading !== null || share !== null);
  if (stopped)
    return (
      <div className={styles.line}>
        <span className={`${quiet} ${styles.words}`}>{text.stopped}</span>
        <Button size="small" onClick={resume}>
          {text.resume}
        </Button>
      </div>
    );
  if (!late) return null;
  const words = reading ? text.reading(reading.done, reading.of) : text.comparing;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <span className={quiet}>{words}</span>
        <ProgressBar aria-label={words} value={reading ? reading.done / reading.of : (share ?? 0)} />
      </div>
      <Button size="small" onClick={reading ? table.stop : stop}>
        {text.stop}
      </Button>
    </div>
  );
}

/** Returns whether the work has taken longer than `PATIENCE`. */
function useLate(going: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [going]);
  return late && going;
}
