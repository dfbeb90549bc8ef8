import { makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { IconButton } from './IconButton.tsx';
import { useWords } from '../speech.ts';
import { uiWords } from './words.ts';

const useStyles = makeStyles({ close: { margin: '-4px -6px -4px 0' } });

/** A button at the end of a notice that dismisses it. */
export function DismissButton({ dismiss }: { readonly dismiss: () => void }) {
  const styles = useStyles();
  const text = useWords(uiWords);
  return (
    <IconButton
      className={styles.close}
      appearance="transparent"
      icon={<Dismiss16Regular />}
      label={text.dismiss}
      onClick={dismiss}
    />
  );
}
