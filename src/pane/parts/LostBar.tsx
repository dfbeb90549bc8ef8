import { Button, makeStyles } from '@fluentui/react-components';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { Notice } from './Notice.tsx';

const useStyles = makeStyles({
  notice: { margin: '8px 12px 0' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '6px' },
});

/** Says that the slide lost what was written from here, and offers to put it back. */
export function LostBar() {
  const styles = useStyles();
  const { session, state, run, announce } = useDesk();
  const { text } = useSpeech();
  const { lost } = state;
  return (
    <div role="status">
      {lost.length > 0 && (
        <Notice className={styles.notice}>
          {text.lost.body(lost)}
          <div className={styles.ways}>
            <Button
              size="small"
              appearance="primary"
              onClick={() => void run(session.putBack()).then(done => done && announce(text.lost.restored))}
            >
              {text.lost.putBack}
            </Button>
            <Button size="small" onClick={() => session.forgetLost()}>
              {text.lost.forget}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
