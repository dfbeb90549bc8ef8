import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVertical16Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { Suspense, type KeyboardEvent, type ReactNode } from 'react';
import type { Field, FieldId } from '../../core/card/kind.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import type { EntryView } from '../../core/session/state.ts';
import { isShortened } from './entryCommands.ts';
import { dragSource, type Gap } from './entryDrag.ts';
import { EntryTools } from './EntryTools.tsx';
import type { PointerHandlers } from './longList.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { useWords } from '../speech.ts';
import { fillWords } from './words.ts';

const FailedNote = lazyPart(() => import('./FailedNote.tsx'));
const EntryAnnotation = lazyPart(() => import('./EntryAnnotation.tsx'));

const useStyles = makeStyles({
  row: {
    borderRadius: tokens.borderRadiusMedium,
    '& [data-actions]': { opacity: 0 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover [data-actions]': { opacity: 1 },
    ':focus-within [data-actions]': { opacity: 1 },
    '@media (hover: none)': { '& [data-actions]': { opacity: 1 } },
  },
  // Only where needed, because browsers visit all positioned elements in every frame.
  placed: { position: 'relative' },
  line: { display: 'flex', alignItems: 'start', gap: '2px' },
  grip: {
    flexShrink: 0,
    width: '16px',
    height: '34px',
    '@media (max-height: 560px)': { height: '30px', marginTop: '-2px' },
    color: tokens.colorNeutralForeground3,
    // Centred on the bullet.
    '& svg': { display: 'block', margin: '-11px 0 0 2px', opacity: 0 },
  },
  bullet: {
    display: 'block',
    margin: '14px 0 0 8px',
    width: '6px',
    height: '6px',
    borderRadius: '50%',
    backgroundColor: 'var(--mark)',
    forcedColorAdjust: 'none',
  },
  movable: {
    '@media (hover: hover)': {
      ':hover [data-grip]': { cursor: 'grab' },
      ':hover [data-grip] svg': { opacity: 1 },
      ':hover [data-grip] span': { opacity: 0 },
    },
  },
  dragged: { opacity: 0.5 },
  // A line at the place where the dragged entry would be dropped.
  gap: {
    '::before': {
      content: '""',
      position: 'absolute',
      left: '8px',
      right: '8px',
      borderTop: '2px solid var(--mark)',
    },
  },
  above: { '::before': { top: '-1px' } },
  below: { '::before': { bottom: '-1px' } },
  words: {
    flexGrow: 1,
    minWidth: 0,
    padding: '7px 6px',
    '@media (max-height: 560px)': { padding: '5px 6px' },
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
    // Touch has no hover, so the actions are always visible, and the text leaves space for them.
    '@media (hover: none)': { paddingRight: '84px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pale: { color: tokens.colorNeutralForeground2 },
  // Appears after a delay, so that nothing flickers unless the write is slow.
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
  note: { margin: '0 8px 2px 18px' },
});

/** The actions on one entry. */
export interface EntryActions {
  readonly edit: () => void;
  readonly shorten: () => void;
  readonly note: () => void;
  /** Replaces the shortened text by the literal text. */
  readonly restore: () => void;
  readonly remove: () => void;
  readonly up: () => void;
  readonly down: () => void;
  readonly moveTo: (target: FieldId) => void;
  readonly retry: () => void;
  readonly keepBoth: () => void;
  readonly discard: () => void;
}

export interface EntryRowProps {
  readonly entry: EntryView;
  readonly column: Field;
  /** All columns of the card. */
  readonly fields: readonly Field[];
  readonly first: boolean;
  readonly last: boolean;
  /** Whether this is the tab stop of the list. */
  readonly current: boolean;
  /** Whether the grip and the tools are rendered. */
  readonly hasTools: boolean;
  readonly pointer: PointerHandlers;
  readonly onFocus: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly actions: EntryActions;
  readonly dragged: boolean;
  /** Called with the key of the entry when a drag starts, and with null when it ends. */
  readonly drag: (key: EntryKey | null) => void;
  /** The side of the row on which the dragged entry would be dropped. */
  readonly gap: Gap | null;
  /** The editor that replaces the text; null when none is open. */
  readonly editor: ReactNode | null;
  /** The note editor, below the text; null when none is open. */
  readonly noteEditor: ReactNode | null;
}

/** One entry and its actions. */
export function EntryRow(props: EntryRowProps) {
  const styles = useStyles();
  const text = useWords(fillWords);
  const { entry, current, actions, gap, editor, noteEditor } = props;
  const tabIndex = current ? 0 : -1;
  const still = entry.status === 'onSlide' && !editor && !noteEditor;
  const noted = entry.annotation.note !== '';
  return (
    <li
      className={mergeClasses(
        styles.row,
        (props.hasTools || gap !== null) && styles.placed,
        still && styles.movable,
        props.dragged && styles.dragged,
        gap !== null && styles.gap,
        gap !== null && styles[gap],
      )}
      data-entry={entry.key}
      {...props.pointer}
      {...(still && dragSource(entry.key, props.drag))}
    >
      <div className={styles.line}>
        <span className={styles.grip} data-grip aria-hidden>
          <span className={styles.bullet} />
          {props.hasTools && <ReOrderDotsVertical16Regular />}
        </span>
        {editor ?? (
          <button
            type="button"
            data-words
            className={mergeClasses(styles.words, entry.status === 'waiting' && styles.pale)}
            tabIndex={tabIndex}
            onFocus={props.onFocus}
            onClick={actions.edit}
            onKeyDown={props.press}
          >
            {entry.text}
          </button>
        )}
        {entry.status === 'busy' && <span className={styles.busy}>{text.writing}</span>}
      </div>
      {still && props.hasTools && <EntryTools {...props} tabIndex={tabIndex} noted={noted} />}
      {noteEditor && <div className={styles.note}>{noteEditor}</div>}
      {!editor && !noteEditor && (noted || isShortened(entry)) && (
        <Suspense>
          <EntryAnnotation entry={entry} tabIndex={tabIndex} note={actions.note} restore={actions.restore} />
        </Suspense>
      )}
      {entry.status === 'waiting' && (
        <Suspense fallback={<span className={styles.busy}>{text.entry.waiting}</span>}>
          <FailedNote
            words={entry.text}
            trouble={entry.trouble}
            stands={entry.stands}
            retry={actions.retry}
            keepBoth={actions.keepBoth}
            discard={actions.discard}
          />
        </Suspense>
      )}
    </li>
  );
}
