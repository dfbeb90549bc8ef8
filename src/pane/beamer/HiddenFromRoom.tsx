import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { beamerWords } from './words.ts';
import { useRoomWatches } from './roomWatches.ts';

const useStyles = makeStyles({
  hidden: { display: 'none' },
  // No box of its own: the children take part in the parent's layout.
  shown: { display: 'contents' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
});

interface HiddenFromRoomProps {
  /** The sentence that names the hidden content. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Hides its children while the room sees the pane. The children stay mounted, so that typed text is not lost. */
export function HiddenFromRoom({ sentence, children }: HiddenFromRoomProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(beamerWords);
  const { watches, hides, setWatches } = useRoomWatches();
  return (
    <>
      {watches && (
        <div className={styles.line}>
          <p className={quiet}>{sentence}</p>
          <Button size="small" aria-label={text.showAgainOf(sentence)} onClick={() => setWatches(false)}>
            {text.showAgain}
          </Button>
        </div>
      )}
      <div className={hides ? styles.hidden : styles.shown}>{children}</div>
    </>
  );
}
