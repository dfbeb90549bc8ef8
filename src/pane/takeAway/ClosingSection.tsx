import { Button, makeStyles } from '@fluentui/react-components';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { FinishSection } from './FinishSection.tsx';

const useStyles = makeStyles({ way: { alignSelf: 'start' } });

/** Ends the work on the card on this machine. */
export function ClosingSection() {
  const styles = useStyles();
  const { leaveCard, announce } = useDesk();
  const { text } = useSpeech();
  const close = () => {
    leaveCard('finished');
    announce(text.menu.finished);
  };
  return (
    <FinishSection title={text.finish.close} hint={text.finish.closeHint}>
      <Button className={styles.way} onClick={close}>
        {text.finish.closeNow}
      </Button>
    </FinishSection>
  );
}
