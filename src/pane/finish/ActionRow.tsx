import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  way: { flexShrink: 0 },
  rest: { flexBasis: '100%' },
});

interface TakeAwayRowProps {
  /** The name, a hint, and the text on the button. */
  readonly texts: { readonly name: string; readonly hint: string; readonly way: string };
  /** The text on the button while the action runs; null when it does not run. */
  readonly busy: string | null;
  readonly start: () => void;
  /** The result of the action. */
  readonly children?: ReactNode;
}

/** A row of the finishing view with one action: its name, its hint and its button. */
export function ActionRow({ texts: { name, hint, way }, busy, start, children }: TakeAwayRowProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(finishWords);
  const about = useId();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <h4 className={styles.name}>{name}</h4>
        <p id={about} className={quiet}>
          {hint}
        </p>
      </div>
      <Button
        className={styles.way}
        aria-label={text.wayFor(way, name)}
        aria-describedby={about}
        disabledFocusable={busy !== null}
        onClick={start}
      >
        {busy ?? way}
      </Button>
      <div className={styles.rest}>{children}</div>
    </div>
  );
}
