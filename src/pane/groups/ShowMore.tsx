import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';

const useStyles = makeStyles({ more: { alignSelf: 'start', minWidth: 'auto' } });

/** A button that says how many items are not shown yet, and shows them. Renders nothing when all items are shown. */
export function ShowMore({ left, show }: { readonly left: number; readonly show: () => void }) {
  const styles = useStyles();
  const text = useWords(groupsWords);
  if (left <= 0) return null;
  return (
    <Button size="small" appearance="subtle" className={styles.more} onClick={show}>
      {text.more(left)}
    </Button>
  );
}
