import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Field } from '../../core/card/kind.ts';
import { goalOf } from '../../core/method/goal.ts';
import { kinds } from '../../core/method/kinds.ts';
import { isScore, scoreEntry, scoresOf } from '../../core/method/scores.ts';
import type { CardView, EntryView } from '../../core/session/state.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { CountStepper } from './CountStepper.tsx';
import { rowWords } from './rowWords.ts';

const useStyles = makeStyles({
  part: { padding: '4px 16px' },
  agreed: {
    margin: '0 0 8px',
    maxHeight: '88px',
    overflowY: 'auto',
    padding: '4px 8px',
    borderLeft: '3px solid var(--mark)',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '16px' },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(138px, 1fr))',
    gap: '4px 12px',
    marginBottom: '6px',
  },
  figures: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface AnswersProps {
  readonly card: CardView;
  readonly column: Field;
  readonly entries: readonly EntryView[];
}

/**
 * Shows what was agreed, how many people gave each answer, and the range of the answers. The counts are stored as a
 * single entry.
 */
export default function Answers({ card, column, entries }: AnswersProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { session, run } = useSession();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(rowWords);
  const agreed = useAgreed(card, column);
  const answers = column.answers?.map(say) ?? [];
  const { lowest, highest, count, unknown, others, counts } = scoresOf(
    column,
    entries.map(one => one.text),
  );
  /** Writes all counts as one entry, which replaces the entries with answers. */
  const put = async (at: number, change: (before: number) => number) => {
    const listed = session.state.card?.fields.find(one => one.field === column.id)?.entries ?? [];
    const scored = listed.filter(one => isScore(column, one.text));
    const before = scoresOf(
      column,
      scored.map(one => one.text),
    ).counts;
    const after = before.map((one, index) => (index === at ? Math.max(change(one), 0) : one));
    const words = scoreEntry(column, after, language);
    const [first, ...rest] = scored;
    if (words === scoreEntry(column, before, language) && rest.length === 0) return;
    const written =
      first === undefined
        ? session.entries.add(column.id, words)
        : words === ''
          ? session.entries.remove(first.key)
          : session.entries.edit(first.key, words);
    const removed = rest.map(one => session.entries.remove(one.key));
    const done = await Promise.all([written, ...removed].map(run));
    if (done.every(Boolean)) announce(text.scored(answers[at] ?? '', after[at] ?? 0));
  };
  return (
    <div className={styles.part}>
      {agreed.length > 0 && (
        // Can have the focus, so that people can scroll the list by keyboard.
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        <div role="region" aria-label={text.agreed} tabIndex={0} className={styles.agreed}>
          <span className={styles.title}>{text.agreed}</span>
          <ul className={styles.list}>
            {agreed.map((one, at) => (
              <li key={`${at} ${one}`}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <div role="group" aria-label={text.people} className={styles.answers}>
        {answers.map((answer, at) => (
          <CountStepper
            key={answer}
            answer={answer}
            count={counts[at] ?? 0}
            change={change => void put(at, change)}
          />
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

/**
 * Returns the entries to evaluate: those of the latest card with the same goal, in the column that this row is about.
 */
function useAgreed({ card, opening }: CardView, { id }: Field): readonly string[] {
  const { session } = useSession();
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const { kind } = session;
  const row = kind.rows.find(one => one.fields.includes(id))?.id;
  const goal = goalOf(card.title, kind);
  useEffect(() => {
    let isCurrent = true;
    void session.cards.inDeck().then(found => {
      if (!isCurrent || !found.ok) return;
      const said = found.value
        .filter(({ title }) => kinds.some(one => one !== kind && goalOf(title, one) === goal))
        .map(({ entries }) => [...entries].find(([field]) => field === row)?.[1] ?? []);
      setAgreed(said.findLast(one => one.length > 0) ?? []);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, kind, goal, row, opening]);
  return agreed;
}
