import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { momentOf } from '../../core/card/language.ts';
import type { Leftover } from '../../core/session/state.ts';
import { useSession } from '../session.tsx';
import { useSpeech } from '../speech.ts';
import { Notice } from '../ui/Notice.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '6px' },
  words: { margin: '6px 0 0', paddingLeft: '18px', whiteSpace: 'pre-wrap' },
});

/**
 * Says that words wait for a card which is not in this presentation, and what can be done with them. The words are shown
 * only when asked for: they may be of another client, and the room may see the pane.
 */
export function LeftoverNote({ left: { card, since, words } }: { readonly left: Leftover }) {
  const styles = useStyles();
  const id = useId();
  const { session, run } = useSession();
  const { language, text } = useSpeech();
  const [shown, setShown] = useState(false);
  const body = text.leftover.body(words.length);
  return (
    <Notice className="">
      <div>{since === null ? body : `${body} ${text.leftover.since(momentOf(language, since))}`}</div>
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
          {shown ? text.leftover.hide : text.leftover.show}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => void run(session.takeLeftover(card, language))}
        >
          {text.leftover.take}
        </Button>
        <Button size="small" onClick={() => session.forgetLeftover(card)}>
          {text.leftover.forget}
        </Button>
      </div>
    </Notice>
  );
}
