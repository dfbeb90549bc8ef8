import { Button, makeStyles } from '@fluentui/react-components';
import { useDesk } from '../desk.ts';
import { useLaterSpeech } from '../laterSpeech.ts';
import { FinishSection } from './FinishSection.tsx';

const useStyles = makeStyles({ way: { alignSelf: 'start' } });

/** Ends the work on the card on this machine. */
export function ClosingSection() {
  const styles = useStyles();
  const { leaveCard, announce } = useDesk();
  const { text } = useLaterSpeech();
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
