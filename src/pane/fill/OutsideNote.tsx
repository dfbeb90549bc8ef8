import { Button, makeStyles } from '@fluentui/react-components';
import type { Field } from '../../core/card/kind.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { noteWords } from './noteWords.ts';
import { DismissButton } from '../ui/DismissButton.tsx';
import { LineNotice } from '../ui/LineNotice.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '160px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  words: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface OutsideNoteProps {
  readonly texts: readonly string[];
  /** The current column, to which a text can be copied. */
  readonly column: Field;
  /** Reads the texts on the slide again. */
  readonly lookAgain: () => void;
  readonly close: () => void;
}

/** Shows how many texts are outside the boxes of the card, and offers to copy each to the current column. */
export function OutsideNote({ texts, column, lookAgain, close }: OutsideNoteProps) {
  const styles = useStyles();
  const { session, run } = useSession();
  const announce = useAnnounce();
  const { say } = useSpeech();
  const text = useWords(noteWords);
  const name = say(column.name);
  const take = async (words: string) => {
    if (await run(session.entries.add(column.id, words))) announce(text.outside.taken(name));
    lookAgain();
  };
  return (
    <LineNotice isCalm body={text.outside.body(texts.length)} end={<DismissButton dismiss={close} />}>
      <ul className={styles.list}>
        {texts.map((words, at) => (
          <li key={`${at} ${words}`}>
            <span className={styles.words}>{words}</span>
            <Button size="small" onClick={() => void take(words)}>
              {text.outside.take(name)}
            </Button>
          </li>
        ))}
      </ul>
    </LineNotice>
  );
}
