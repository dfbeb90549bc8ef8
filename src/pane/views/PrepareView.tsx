import { makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../speech.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '16px' },
});

/** Before the meeting: the card, the time, the group. */
export default function PrepareView() {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <section className={styles.page} aria-label={text.places.prepare}>
      <h2>{text.places.prepare}</h2>
    </section>
  );
}
