import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { partTitle } from '../../core/runSheet/part.ts';
import { currentTurn, type Run } from '../../core/runSheet/run.ts';
import { useNow } from '../clock.ts';
import { useHeading } from '../ui/heading.ts';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { usePageStyle } from './pageStyle.ts';
import { useRunCommands } from './runCommands.ts';
import { dayOf } from '../../core/runSheet/times.ts';

const useStyles = makeStyles({
  words: {
    margin: '6px 0 14px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Asks whether to resume or drop an earlier run that was never ended. */
export function LeftRun({ run }: { readonly run: Run }) {
  const page = usePageStyle();
  const styles = useStyles();
  const heading = useHeading();
  const { takeUp, forget } = useRunCommands();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const day = dayOf(run.until, useNow(false), language);
  return (
    <div className={page.read}>
      <h2 className={heading}>{text.leftFrom(day)}</h2>
      <p className={styles.words}>{text.leftAsk(partTitle(currentTurn(run).turn, language))}</p>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={takeUp}>
          {text.takeUp}
        </Button>
        <Button onClick={forget}>{text.startAgain}</Button>
      </div>
    </div>
  );
}
