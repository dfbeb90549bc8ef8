import { Button, makeStyles } from '@fluentui/react-components';
import { languageOf } from '../../core/method/goal.ts';
import { useSession, useSessionState } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { uiWords } from '../ui/words.ts';
import { definitiveWords } from './words.ts';
import { useDefinitive } from './useDefinitive.ts';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { alignSelf: 'start' },
});

/** A button to make or open the definitive version, shown in the part of the run-sheet that decides what stays. */
export default function DefinitiveButton() {
  const styles = useStyles();
  const quiet = useHintText();
  const { session } = useSession();
  const { busy, card } = useSessionState();
  const { language } = useSpeech();
  const text = useWords(definitiveWords);
  const uiText = useWords(uiWords);
  const definitive = useDefinitive();
  if (!definitive) return <p className={quiet}>{card ? '' : text.noCard}</p>;
  const { is, make, change } = definitive;
  if (is === 'open') return <p className={quiet}>{text.strikeHint}</p>;
  const title = (card?.pages[0] ?? card?.card)?.title ?? '';
  const go = () => (is === 'none' ? make(languageOf(title, session.kind) ?? language) : change?.());
  return (
    <div className={styles.way}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void go()}
      >
        {busy ? uiText.busy : is === 'none' ? text.make : text.open}
      </Button>
      {is === 'none' && <p className={quiet}>{text.startsFull}</p>}
    </div>
  );
}
