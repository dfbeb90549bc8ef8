import { Button, makeStyles } from '@fluentui/react-components';
import type { Leftover } from '../../core/session/state.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { Notice } from './Notice.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '6px' },
});

/** Words that wait for a card which is not in this presentation, and what can be done with them. */
export function LeftoverNote({ left }: { readonly left: Leftover }) {
  const styles = useStyles();
  const { session, run } = useDesk();
  const { language, text } = useSpeech();
  return (
    <Notice className="">
      {text.leftover.body(left.words.map(one => one.text))}
      <div className={styles.ways}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => void run(session.takeLeftover(left.card, language))}
        >
          {text.leftover.take}
        </Button>
        <Button size="small" onClick={() => session.forgetLeftover(left.card)}>
          {text.leftover.forget}
        </Button>
      </div>
    </Notice>
  );
}
