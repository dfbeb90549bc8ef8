import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
import { keepFocus } from '../ui/keepFocus.ts';
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
  struck: { color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/**
 * Shows which entries in a column of the working card were struck out or reworded on the definitive version. Offers to
 * restore the struck-out entries.
 */
export default function Choices({ card, column }: { readonly card: CardView; readonly column: Field }) {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const id = useId();
  const { session, run } = useSession();
  const announce = useAnnounce();
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
  const struck = own.filter(one => one.wording === null);
  const reworded = own.filter(one => one.wording !== null && one.wording !== one.text);
  const all = outcome.value.filter(one => one.wording === null);
  const take = async (choices: readonly Choice[]) => {
    const words = choices.map(({ field, text: said }) => ({ field, text: said, wording: said }));
    if (await run(session.entries.restore(words))) announce(text.allTaken(words.length));
  };
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h3 id={id} className={heading}>
        {struck.length > 0 ? text.struck(struck.length, all.length) : text.fromWorking}
      </h3>
      {struck.length === 0 && <p className={quiet}>{text.nothingHere(all.length)}</p>}
      {struck.length === 0 && own.length > 0 && <p className={quiet}>{text.strikeHint}</p>}
      {all.length > 1 && (
        <div className={styles.ways}>
          {struck.length > 1 && (
            <Button size="small" onMouseDown={keepFocus} onClick={() => void take(struck)}>
              {text.takeAll(struck.length)}
            </Button>
          )}
          {all.length > struck.length && (
            <Button size="small" appearance="subtle" onMouseDown={keepFocus} onClick={() => void take(all)}>
              {text.takeCard(all.length)}
            </Button>
          )}
        </div>
      )}
      {struck.length > 0 && (
        <ul className={styles.list}>
          {struck.map((one, at) => (
            <li key={`${at} ${one.text}`} className={styles.row}>
              <StruckChoice choice={one} />
            </li>
          ))}
        </ul>
      )}
      {reworded.length > 0 && (
        <>
          <h4 className={quiet}>{text.rewordedTitle}</h4>
          <ul className={styles.list}>
            {reworded.map((one, at) => (
              <li key={`${at} ${one.text}`} className={mergeClasses(quiet, styles.row)}>
                {text.reworded(one.text, one.wording ?? '')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** An entry of the working card that was struck out, with buttons to restore it unchanged or reworded. */
function StruckChoice({ choice: { field, text: words } }: { readonly choice: Choice }) {
  const styles = useStyles();
  const { session, run } = useSession();
  const { restoreText } = useDraft();
  const announce = useAnnounce();
  const text = useWords(definitiveWords);
  const [rewording, setRewording] = useState(false);
  const take = async (wording: string) => {
    if (await run(session.entries.restore([{ field, text: words, wording }]))) announce(text.done);
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
      <s className={mergeClasses(styles.words, styles.struck)}>{words}</s>
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
