import { useHintText } from '../ui/hintText.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  words: {
    margin: '2px 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface FindingRowProps {
  /** The kind of finding, and where it is. */
  readonly about: string;
  readonly words: ReactNode;
  /** The buttons; omitted where the pane has no action. */
  readonly children?: ReactNode;
}

/** A row for one finding, with its actions. */
export function FindingRow({ about, words, children }: FindingRowProps) {
  const styles = useStyles();
  const quiet = useHintText();
  return (
    <li className={styles.row}>
      <p className={quiet}>{about}</p>
      <p className={styles.words}>{words}</p>
      {Boolean(children) && <div className={styles.ways}>{children}</div>}
    </li>
  );
}
