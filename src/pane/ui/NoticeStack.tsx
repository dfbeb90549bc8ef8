import { Button, makeStyles } from '@fluentui/react-components';
import { Children, useState, type ReactNode } from 'react';
import { useWords } from '../speech.ts';
import { uiWords } from './words.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', alignItems: 'start' },
  notices: { flexGrow: 1, minWidth: 0 },
  more: { minWidth: 'auto', padding: '0 6px', margin: '7px 8px 0 -8px' },
});

/**
 * Shows the first notice on one line, with a button that shows the other notices. Renders nothing when there are no
 * notices.
 */
export function NoticeStack({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useWords(uiWords);
  const [all, showAll] = useState(false);
  const notices = Children.toArray(children);
  const others = notices.length - 1;
  if (others < 0) return null;
  return (
    <div className={styles.stack}>
      <div className={styles.notices}>{all ? notices : notices.slice(0, 1)}</div>
      {others > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={all}
          aria-label={text.others(others)}
          title={text.others(others)}
          onClick={() => showAll(!all)}
        >
          {`+${others}`}
        </Button>
      )}
    </div>
  );
}
