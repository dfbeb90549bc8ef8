import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Trouble } from '../../core/deck/trouble.ts';
import { useSession } from '../session.tsx';
import { troubleSentence } from '../ui/troubles.ts';
import { onFirstClick } from '../ui/keepFocus.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { fillWords } from './words.ts';

const useStyles = makeStyles({
  note: {
    margin: '0 8px 8px 18px',
    // Leaves space for the sticky entry field, which covers the bottom of the page.
    '@media (max-height: 420px)': { scrollMarginBottom: '100px' },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: '2px 0 6px' },
  texts: { margin: '4px 0 8px' },
  label: { color: tokens.colorNeutralForeground2 },
  words: { margin: '0 0 4px', whiteSpace: 'pre-wrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface WaitingNoteProps {
  /** The text that is not on the slide. */
  readonly words: string;
  readonly trouble: Trouble;
  /** Whether the slide has an older text of the entry. */
  readonly stands: boolean;
  readonly retry: () => void;
  readonly keepBoth: () => void;
  readonly discard: () => void;
}

/**
 * A note below an entry that is not on the slide. Explains why, and offers actions. For a conflict, shows all three
 * texts.
 */
export default function FailedNote({ words, trouble, stands, retry, keepBoth, discard }: WaitingNoteProps) {
  const styles = useStyles();
  const { session } = useSession();
  const { language } = useSpeech();
  const text = useWords(fillWords);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = note.current?.closest('li');
    const hands = document.activeElement;
    // Scrolls this note into view unless another entry has the focus.
    if (!row?.parentElement?.contains(hands) || row.contains(hands))
      note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const ways = text.entry.ways(trouble.code, stands);
  const { conflict } = text.entry;
  const conflicting = trouble.code === 'entryChanged';
  const texts = [
    [conflict.base, trouble.facts?.text],
    [conflict.mine, words],
    [conflict.theirs, trouble.facts?.now],
  ] as const;
  return (
    <Notice ref={note} className={styles.note}>
      <span className={styles.title}>
        {conflicting ? conflict.title : stands ? text.entry.changeWaits : text.entry.waiting}
      </span>
      {conflicting ? (
        <dl className={styles.texts}>
          {texts.map(([label, said]) => (
            <div key={label}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.words}>{said}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.sentence}>
          {trouble.code === 'hostFailed'
            ? text.entry.refused
            : troubleSentence(trouble, language, session.kind)}
        </p>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={retry}>
          {ways.retry}
        </Button>
        {conflicting && (
          <Button size="small" onClick={keepBoth}>
            {conflict.both}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onFirstClick(discard)}>
          {ways.discard}
        </Button>
      </div>
    </Notice>
  );
}
