import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Trouble } from '../../core/deck/trouble.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { troubleSentence } from '../text/sentence.ts';
import { Notice } from './Notice.tsx';

const useStyles = makeStyles({
  note: { margin: '0 8px 8px 18px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: '2px 0 6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface WaitingNoteProps {
  readonly trouble: Trouble;
  readonly retry: () => void;
  readonly discard: () => void;
}

/** Under an entry that the slide did not take: why, and what can be done. */
export function WaitingNote({ trouble, retry, discard }: WaitingNoteProps) {
  const styles = useStyles();
  const { session } = useDesk();
  const { language, text } = useSpeech();
  const ways = text.entry.ways(trouble.code);
  return (
    <Notice className={styles.note}>
      <span className={styles.title}>{text.entry.waiting}</span>
      <p className={styles.sentence}>{troubleSentence(trouble, language, session.kind)}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={retry}>
          {ways.retry}
        </Button>
        <Button size="small" appearance="subtle" onClick={discard}>
          {ways.discard}
        </Button>
      </div>
    </Notice>
  );
}
