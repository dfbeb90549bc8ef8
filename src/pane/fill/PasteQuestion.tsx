import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { MOST_PASTED } from '../../core/text/pasted.ts';
import { useDraft } from '../draft.tsx';
import { useWords } from '../speech.ts';
import { pasteWords } from './pasteWords.ts';

const useStyles = makeStyles({
  question: {
    marginBottom: '10px',
    padding: '8px 10px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: '2px 0 8px', padding: 0, color: tokens.colorNeutralForeground2 },
  line: { overflowX: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 6px',
    // The focus ring is visible after a click too, because Enter presses the focused button.
    '& button:focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** How many lines are shown. */
const SHOWN = 3;

interface PasteQuestionProps {
  readonly entries: readonly string[];
  /** Called once with the entries to add, or with an empty array when the paste is cancelled. */
  readonly answer: (texts: readonly string[]) => void;
}

/** Asks whether pasted lines become one entry each or a single entry together. */
export default function PasteQuestion({ entries, answer }: PasteQuestionProps) {
  const styles = useStyles();
  const { beginWriting } = useDraft();
  const text = useWords(pasteWords);
  const title = useId();
  const ways = useRef<HTMLDivElement>(null);
  const count = entries.length;
  const tooMany = count > MOST_PASTED;
  const rest = count - SHOWN;

  useEffect(beginWriting, [beginWriting]);
  useEffect(() => {
    const buttons = [...(ways.current?.querySelectorAll('button') ?? [])];
    // Focuses the default answer, so that Enter chooses that answer. So many lines are probably a mistake, and then the
    // default answer is to cancel.
    buttons.at(tooMany ? -1 : 0)?.focus();
  }, [tooMany, count]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    answer([]);
  };

  return (
    <div role="group" aria-labelledby={title} className={styles.question}>
      <p id={title} className={styles.title}>
        {text.title(count)}
      </p>
      {tooMany && text.tooMany(MOST_PASTED)}
      <ul className={styles.list}>
        {entries.slice(0, SHOWN).map((entry, at) => (
          <li key={at} className={styles.line}>
            {entry}
          </li>
        ))}
        {rest > 0 && <li>{text.rest(rest)}</li>}
      </ul>
      <div ref={ways} className={styles.ways}>
        <Button
          size="small"
          appearance={tooMany ? 'secondary' : 'primary'}
          onKeyDown={press}
          onClick={() => answer(entries.slice(0, MOST_PASTED))}
        >
          {text.each(Math.min(count, MOST_PASTED), tooMany)}
        </Button>
        {!tooMany && (
          <Button size="small" onKeyDown={press} onClick={() => answer([entries.join('\n')])}>
            {text.one}
          </Button>
        )}
        <Button size="small" appearance="subtle" onKeyDown={press} onClick={() => answer([])}>
          {text.none}
        </Button>
      </div>
    </div>
  );
}
