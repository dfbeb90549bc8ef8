import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { momentOf } from '../../core/card/language.ts';
import type { Leftover } from '../../core/session/state.ts';
import { useSession } from '../session.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { leftoverWords } from './leftoverWords.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '6px' },
  words: { margin: '6px 0 0', paddingLeft: '18px', whiteSpace: 'pre-wrap' },
});

/**
 * Shows that text is queued for a card that is not in this presentation, and offers to put it on a new card or to drop
 * it. Shows the text itself only on request, because it may belong to another client, and the room may see the pane.
 */
export default function LeftoverNote({ left: { card, since, words } }: { readonly left: Leftover }) {
  const styles = useStyles();
  const id = useId();
  const { session, run } = useSession();
  const { language } = useSpeech();
  const text = useWords(leftoverWords);
  const [shown, setShown] = useState(false);
  const body = text.body(words.length);
  return (
    <Notice className="">
      <div>{since === null ? body : `${body} ${text.since(momentOf(language, since))}`}</div>
      {shown && (
        <ul id={id} className={styles.words}>
          {words.map((one, at) => (
            <li key={`${at} ${one.text}`}>{one.text}</li>
          ))}
        </ul>
      )}
      <div className={styles.ways}>
        <Button
          size="small"
          aria-expanded={shown}
          aria-controls={shown ? id : undefined}
          onClick={() => setShown(!shown)}
        >
          {shown ? text.hide : text.show}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => void run(session.cards.takeLeftover(card, language))}
        >
          {text.take}
        </Button>
        <Button size="small" onClick={() => session.cards.forgetLeftover(card)}>
          {text.forget}
        </Button>
      </div>
    </Notice>
  );
}
