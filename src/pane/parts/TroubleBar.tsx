import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { troubleSentence } from '../text/sentence.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0, marginTop: '8px', marginLeft: '12px', marginRight: '12px' },
  body: { paddingTop: '6px', paddingBottom: '6px' },
});

/** Says what went wrong with the deck, until it is put away. */
export function TroubleBar() {
  const styles = useStyles();
  const { session, state, broken, mend } = useDesk();
  const { language, text } = useSpeech();
  const { trouble } = state;
  if (!trouble && !broken) return null;
  return (
    <div role="alert" className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          {trouble ? troubleSentence(trouble, language, session.kind) : text.brokenCommand}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={text.dismiss}
              title={text.dismiss}
              onClick={trouble ? () => session.dismissTrouble() : mend}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
