import { makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../speech.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '16px' },
});

/** The run-sheet: where are we, what now, how long. */
export default function RunSheetView() {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <section className={styles.page} aria-label={text.places.sheet}>
      <h2>{text.places.sheet}</h2>
    </section>
  );
}
