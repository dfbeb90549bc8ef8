import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { Field } from '../../core/card/kind.ts';
import type { Choice } from '../../core/definitive/choices.ts';
import type { Outcome } from '../../core/deck/trouble.ts';
import type { CardView } from '../../core/session/state.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useSession } from '../session.tsx';
import { EntryEditor } from '../ui/EntryEditor.tsx';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { definitiveWords } from './words.ts';
import { troubleSentence } from '../ui/troubles.ts';

const useStyles = makeStyles({
  panel: { padding: '4px 16px 0', display: 'flex', flexDirection: 'column', gap: '4px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  row: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  words: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The entries in a column of the working card: taken over or not yet. */
export default function Choices({ card, column }: { readonly card: CardView; readonly column: Field }) {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const id = useId();
  const { session } = useSession();
  const { language } = useSpeech();
  const text = useWords(definitiveWords);
  const [outcome, setOutcome] = useState<Outcome<readonly Choice[]> | null>(null);
  useEffect(() => {
    let current = true;
    void session.cards.choices().then(found => {
      if (current) setOutcome(found);
    });
    return () => {
      current = false;
    };
  }, [session, card]);
  if (!outcome) return null;
  if (!outcome.ok) {
    const gone = outcome.trouble.code === 'cardGone';
    return (
      <p className={styles.panel} role="note">
        {gone ? text.workingGone : troubleSentence(outcome.trouble, language, session.kind)}
      </p>
    );
  }
  const own = outcome.value.filter(one => one.field === column.id);
  const left = own.filter(one => one.wording === null);
  const taken = own.filter(one => one.wording !== null);
  const leftInAll = outcome.value.filter(one => one.wording === null).length;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h3 id={id} className={heading}>
        {text.fromWorking}
      </h3>
      <p className={quiet}>{text.left(left.length, leftInAll)}</p>
      <ul className={styles.list}>
        {left.map((one, at) => (
          <li key={`${at} ${one.text}`} className={styles.row}>
            <OpenChoice choice={one} />
          </li>
        ))}
        {taken.map((one, at) => (
          <li key={`${at} ${one.text}`} className={styles.row}>
            <span className={quiet}>
              {one.wording === one.text ? text.taken(one.text) : text.reworded(one.text, one.wording ?? '')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An entry of the working card that is not on the definitive version. */
function OpenChoice({ choice: { field, text: words } }: { readonly choice: Choice }) {
  const styles = useStyles();
  const { session, run } = useSession();
  const { restoreText } = useDraft();
  const announce = useAnnounce();
  const text = useWords(definitiveWords);
  const [rewording, setRewording] = useState(false);
  const take = async (wording: string) => {
    if (await run(session.entries.take(field, words, wording))) announce(text.done);
  };
  if (rewording) {
    const close = (wording: string | null) => {
      setRewording(false);
      if (wording !== null && wording !== '') void take(wording);
    };
    return (
      <EntryEditor
        words={words}
        label={text.wording}
        hint={text.wordingHint}
        close={close}
        restoreText={restoreText}
      />
    );
  }
  return (
    <>
      <span className={styles.words}>{words}</span>
      <span className={styles.ways}>
        <Button size="small" aria-label={text.takeOne(words)} onClick={() => void take(words)}>
          {text.take}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.rewordOne(words)}
          onClick={() => setRewording(true)}
        >
          {text.reword}
        </Button>
      </span>
    </>
  );
}
