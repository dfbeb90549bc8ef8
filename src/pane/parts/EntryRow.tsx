import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, type KeyboardEvent, type ReactNode } from 'react';
import type { Field, FieldId } from '../../core/card/kind.ts';
import type { EntryView } from '../../core/session/state.ts';
import { useSpeech } from '../speech.ts';
import { WaitingNote } from './WaitingNote.tsx';

const MoveMenu = lazy(() => import('./MoveMenu.tsx'));

const useStyles = makeStyles({
  row: {
    position: 'relative',
    borderRadius: tokens.borderRadiusMedium,
    '& [data-actions]': { opacity: 0 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover [data-actions]': { opacity: 1 },
    ':focus-within [data-actions]': { opacity: 1 },
    '@media (hover: none)': { '& [data-actions]': { opacity: 1 } },
  },
  line: { display: 'flex', alignItems: 'start', gap: '2px' },
  bullet: {
    flexShrink: 0,
    width: '6px',
    height: '6px',
    marginTop: '14px',
    marginLeft: '8px',
    marginRight: '4px',
    borderRadius: '50%',
    backgroundColor: 'var(--mark)',
    forcedColorAdjust: 'none',
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    padding: '7px 6px',
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'text',
    // Fingers do not hover, so the actions are always there and the words give way to them.
    '@media (hover: none)': { paddingRight: '84px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pale: { color: tokens.colorNeutralForeground2 },
  // Said only when the slide takes its time, so that nothing flickers.
  busy: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '400ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
    flexShrink: 0,
    padding: '8px 8px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    position: 'absolute',
    top: '5px',
    right: '4px',
    display: 'flex',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    boxShadow: `-8px 0 6px ${tokens.colorNeutralBackground1Hover}`,
  },
});

interface EntryRowProps {
  readonly entry: EntryView;
  readonly column: Field;
  readonly first: boolean;
  readonly last: boolean;
  /** The one entry of the list that Tab stops at. */
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly edit: () => void;
  readonly remove: () => void;
  readonly up: () => void;
  readonly down: () => void;
  readonly moveTo: (target: FieldId) => void;
  readonly retry: () => void;
  readonly keepBoth: () => void;
  readonly discard: () => void;
  /** The editor, while the entry is edited. */
  readonly children: ReactNode | null;
}

/** One entry, with what can be done to it. */
export function EntryRow(props: EntryRowProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { entry, current, children } = props;
  const tabIndex = current ? 0 : -1;
  const still = entry.status === 'onSlide' && !children;
  return (
    <li className={styles.row} data-entry={entry.key}>
      <div className={styles.line}>
        <span className={styles.bullet} aria-hidden />
        {children ?? (
          <button
            type="button"
            data-words
            className={mergeClasses(styles.words, entry.status === 'waiting' && styles.pale)}
            tabIndex={tabIndex}
            onFocus={props.onFocus}
            onClick={props.edit}
            onKeyDown={props.press}
          >
            {entry.text}
          </button>
        )}
        {entry.status === 'busy' && <span className={styles.busy}>{text.fill.writing}</span>}
      </div>
      {still && (
        <div className={styles.actions} data-actions>
          <Button
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            icon={<Edit16Regular />}
            aria-label={text.entry.edit}
            title={text.entry.edit}
            onClick={props.edit}
          />
          <Button
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            icon={<Delete16Regular />}
            aria-label={text.entry.remove}
            title={text.entry.remove}
            onClick={props.remove}
          />
          <Suspense
            fallback={
              <Button
                size="small"
                appearance="subtle"
                tabIndex={-1}
                icon={<MoreHorizontal16Regular />}
                aria-label={text.entry.more}
              />
            }
          >
            <MoveMenu {...props} tabIndex={tabIndex} />
          </Suspense>
        </div>
      )}
      {entry.status === 'waiting' && (
        <WaitingNote
          words={entry.text}
          trouble={entry.trouble}
          retry={props.retry}
          keepBoth={props.keepBoth}
          discard={props.discard}
        />
      )}
    </li>
  );
}
