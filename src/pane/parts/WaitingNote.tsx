import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Trouble } from '../../core/deck/trouble.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { troubleSentence } from '../text/sentence.ts';

const useStyles = makeStyles({
  note: {
    margin: '0 8px 8px 24px',
    padding: '6px 10px 4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  sentence: { margin: '2px 0 4px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-6px' },
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
    <div className={styles.note}>
      <span className={styles.title}>
        <Warning16Filled className={styles.icon} />
        {text.entry.waiting}
      </span>
      <p className={styles.sentence}>{troubleSentence(trouble, language, session.kind)}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={retry}>
          {ways.retry}
        </Button>
        <Button size="small" appearance="subtle" onClick={discard}>
          {ways.discard}
        </Button>
      </div>
    </div>
  );
}
