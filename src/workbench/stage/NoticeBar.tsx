import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  shorthands,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ClosedDeck, Notice } from './bench.ts';
import { useSentences } from './text/speech.ts';

const useStyles = makeStyles({
  bar: { borderRadius: 0, ...shorthands.borderWidth('0', '0', '1px'), flexShrink: 0 },
});

export interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onBringBack: (deck: ClosedDeck) => void;
  readonly onDismiss: () => void;
}

/** The area below the toolbar that shows messages about files. */
export function NoticeBar({ notice, onBringBack, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const say = useSentences();
  const trouble = notice?.kind === 'trouble';
  return (
    <div role={trouble ? 'alert' : 'status'}>
      {notice && (
        <MessageBar
          className={styles.bar}
          intent={trouble ? 'error' : 'info'}
          politeness="polite"
          layout="singleline"
        >
          <MessageBarBody>
            {notice.kind === 'trouble'
              ? say.trouble[notice.code](notice.name)
              : say.replaced(notice.deck.name)}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={say.dismiss}
                onClick={onDismiss}
              />
            }
          >
            {notice.kind === 'replaced' && (
              <Button size="small" onClick={() => onBringBack(notice.deck)}>
                {say.bringBack}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
