import { makeStyles, tokens } from '@fluentui/react-components';
import { useSessionState } from '../session.tsx';
import { FillView } from '../fill/FillView.tsx';
import { StartView } from '../start/StartView.tsx';
import { useWords } from '../speech.ts';
import { frameWords } from './words.ts';

const useStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
  wait: {
    margin: '24px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** The view to choose a card, or to fill the open card. Stays mounted while another view is shown. */
export function CardPlace({ hidden }: { readonly hidden: boolean }) {
  const styles = useStyles();
  const state = useSessionState();
  const text = useWords(frameWords);
  return (
    <div className={hidden ? styles.hidden : styles.place}>
      {state.phase === 'starting' && (
        <p className={styles.wait} role="status">
          {text.searching}
        </p>
      )}
      {state.phase === 'choosing' && <StartView hidden={hidden} />}
      {state.phase === 'open' && state.card && (
        <FillView key={state.card.opening} card={state.card} hidden={hidden} />
      )}
    </div>
  );
}
