import { makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSpeech } from '../speech.ts';
import { IconButton } from './IconButton.tsx';

const useStyles = makeStyles({ close: { margin: '-4px -6px -4px 0' } });

/** Puts a notice away; for its end. */
export function DismissButton({ dismiss }: { readonly dismiss: () => void }) {
  const styles = useStyles();
  const { text } = useSpeech();
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
