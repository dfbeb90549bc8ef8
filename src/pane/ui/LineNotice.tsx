import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState, type ReactNode } from 'react';
import { useWords } from '../speech.ts';
import { IconButton } from './IconButton.tsx';
import { Notice } from './Notice.tsx';
import { uiWords } from './words.ts';

const useStyles = makeStyles({
  notice: { margin: '4px 12px 0', padding: '2px 4px 2px 8px', alignItems: 'center', minHeight: '24px' },
  open: { alignItems: 'start' },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  words: { flexGrow: 1, minWidth: 0 },
  folded: { overflowX: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  up: { rotate: '180deg' },
  way: { flexShrink: 0, minWidth: 'auto', paddingLeft: '6px', paddingRight: '6px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', margin: '4px 0' },
});

interface LineNoticeProps {
  readonly body: string;
  /** Whether nothing needs to be done. */
  readonly isCalm?: boolean;
  /** The main action, always visible. */
  readonly way?: { readonly name: string; readonly take: () => void } | undefined;
  /** The other actions of the notice, shown when the notice is expanded. */
  readonly children?: ReactNode;
  /** Shown at the end of the line, such as a button to close the notice. */
  readonly end?: ReactNode;
}

/** A notice on one line. Expanding it shows the whole sentence and the other actions. */
export function LineNotice({ body, isCalm = false, way, children, end }: LineNoticeProps) {
  const styles = useStyles();
  const text = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const main = way && (
    <Button size="small" appearance="primary" className={styles.way} onClick={way.take}>
      {way.name}
    </Button>
  );
  return (
    <Notice isCalm={isCalm} className={mergeClasses(styles.notice, open && styles.open)}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.words, !open && styles.folded)} title={open ? undefined : body}>
          {body}
        </span>
        {!open && main}
        <IconButton
          icon={<ChevronDown16Regular className={open ? styles.up : ''} />}
          label={open ? text.less : text.whole}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        {end}
      </div>
      {open && (main ?? children) && (
        <div className={styles.ways}>
          {main}
          {children}
        </div>
      )}
    </Notice>
  );
}
