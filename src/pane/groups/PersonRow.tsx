import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwap16Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { PersonProhibited16Regular } from '@fluentui/react-icons/svg/person-prohibited';
import type { KeyboardEvent } from 'react';
import type { Participant } from '../../core/groups/participants.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    minHeight: '28px',
    paddingLeft: '8px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'grab',
    '& [data-do]': { opacity: 0 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover [data-do]': { opacity: 1 },
    ':focus-within [data-do]': { opacity: 1 },
    '@media (hover: none)': { cursor: 'default', '& [data-do]': { opacity: 1 } },
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    padding: '3px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  command: {
    flexShrink: 0,
    width: '28px',
    height: '28px',
    padding: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1Pressed,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface PersonRowProps {
  readonly person: Participant;
  /** The text after the name. */
  readonly details: string;
  /** Whether this is the tab stop of the group. */
  readonly current: boolean;
  readonly onFocus: () => void;
  /** Opens the menu of groups next to the button. */
  readonly move: (button: HTMLElement) => void;
  readonly leave: () => void;
}

/** A person in a group. Lightweight, because there can be hundreds. */
export function PersonRow({ person, details, current, onFocus, move, leave }: PersonRowProps) {
  const styles = useStyles();
  const text = useWords(groupsWords);
  const common = {
    type: 'button' as const,
    className: styles.command,
    tabIndex: current ? 0 : -1,
    onFocus,
    onKeyDown: walk,
  };
  return (
    <li className={styles.row} data-person={person.id} draggable>
      <span className={styles.words}>
        {person.name} <span className={styles.details}>{details}</span>
      </span>
      <button
        {...common}
        data-do="move"
        aria-haspopup="menu"
        aria-label={text.move(person.name)}
        title={text.move(person.name)}
        onClick={event => move(event.currentTarget)}
      >
        <ArrowSwap16Regular />
      </button>
      <button
        {...common}
        data-do="leave"
        aria-label={text.absent(person.name)}
        title={text.absent(person.name)}
        onClick={leave}
      >
        <PersonProhibited16Regular />
      </button>
    </li>
  );
}

/**
 * Up and down focus the same button in the adjacent row. Left focuses the move button of this row, right the leave
 * button.
 */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const button = event.currentTarget;
  const row = button.parentElement;
  const to = {
    ArrowUp: row?.previousElementSibling,
    ArrowDown: row?.nextElementSibling,
    ArrowLeft: row,
    ArrowRight: row,
  }[event.key];
  if (!to) return;
  event.preventDefault();
  const sideways = event.key === 'ArrowLeft' ? 'move' : event.key === 'ArrowRight' ? 'leave' : null;
  to.querySelector<HTMLElement>(`[data-do="${sideways ?? button.dataset.do ?? ''}"]`)?.focus();
}
