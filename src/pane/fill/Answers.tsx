import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Field } from '../../core/card/kind.ts';
import { scoresOf } from '../../core/method/scores.ts';
import type { EntryView } from '../../core/session/state.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { rowWords } from './rowWords.ts';
import { keepFocus } from '../ui/keepFocus.ts';

const useStyles = makeStyles({
  part: { padding: '4px 16px' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '6px' },
  answer: { minWidth: '36px', fontVariantNumeric: 'tabular-nums' },
  figures: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface AnswersProps {
  readonly column: Field;
  readonly entries: readonly EntryView[];
}

/** Buttons for the possible answers, and the range and number of the answers so far. */
export default function Answers({ column, entries }: AnswersProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { session, run } = useSession();
  const announce = useAnnounce();
  const { say } = useSpeech();
  const text = useWords(rowWords);
  const scores = scoresOf(
    column,
    entries.map(one => one.text),
  );
  const { lowest, highest, count, unknown, others } = scores;
  const put = async (answer: string) => {
    if (await run(session.entries.add(column.id, answer))) announce(text.scored(answer));
  };
  return (
    <div className={styles.part}>
      <div role="group" aria-label={say(column.name)} className={styles.answers}>
        {column.answers?.map(say).map(answer => (
          <Button
            key={answer}
            className={styles.answer}
            aria-label={text.score(answer)}
            onMouseDown={keepFocus}
            onClick={() => void put(answer)}
          >
            {answer}
          </Button>
        ))}
      </div>
      <p className={styles.figures}>
        {lowest !== null && highest !== null && `${text.range(lowest, highest)} `}
        {count === 0 ? text.none : text.answers(count, unknown)}
      </p>
      {others.length > 0 && <p className={quiet}>{text.others(others.length)}</p>}
    </div>
  );
}
