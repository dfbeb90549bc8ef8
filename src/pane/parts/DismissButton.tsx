import { Button, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSpeech } from '../speech.ts';

const useStyles = makeStyles({ close: { margin: '-4px -6px -4px 0' } });

/** Puts a notice away; for its end. */
export function DismissButton({ dismiss }: { readonly dismiss: () => void }) {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <Button
      className={styles.close}
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={text.dismiss}
      title={text.dismiss}
      onClick={dismiss}
    />
  );
}
