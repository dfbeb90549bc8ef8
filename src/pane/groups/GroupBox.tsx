import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { Participant, ParticipantId } from '../../core/groups/participants.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { ShowMore } from './ShowMore.tsx';
import { PersonRow } from './PersonRow.tsx';

const useStyles = makeStyles({
  group: {
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `2px dashed ${tokens.colorCompoundBrandStroke}`,
  },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  fold: {
    width: '100%',
    minHeight: '28px',
    padding: '0 6px',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1 },
  count: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  people: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** How many people are shown at first; real groups are smaller. */
const SHOWN = 60;

interface GroupBoxProps {
  /** The index of the group, from 0. */
  readonly group: number;
  readonly people: readonly Participant[];
  /** Returns the text after the name of a person. */
  readonly detailsOf: (person: Participant) => string;
  /** Whether the group is expanded at first. */
  readonly unfolded: boolean;
  /** Whether a person is being dragged over the group. */
  readonly over: boolean;
  readonly move: (id: ParticipantId, button: HTMLElement) => void;
  readonly leave: (id: ParticipantId) => void;
}

/** A group and its people; a drop target for people. */
export function GroupBox({ group, people, detailsOf, unfolded, over, move, leave }: GroupBoxProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(groupsWords);
  const [open, setOpen] = useState(unfolded);
  const [shown, setShown] = useState(SHOWN);
  const [current, setCurrent] = useState<ParticipantId | null>(null);
  const here = people.find(({ id }) => id === current) ?? people[0];
  return (
    <div className={mergeClasses(styles.group, over && styles.over)} data-group={group}>
      <h3 className={styles.head}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-label={text.groupOf(group + 1, people.length)}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          <span className={styles.name}>{text.group(group + 1)}</span>
          <span className={mergeClasses(quiet, styles.count)}>{people.length}</span>
        </button>
      </h3>
      {open && (
        <ul className={styles.people} aria-label={text.group(group + 1)}>
          {people.slice(0, shown).map(person => (
            <PersonRow
              key={person.id}
              person={person}
              details={detailsOf(person)}
              current={person === here}
              onFocus={() => setCurrent(person.id)}
              move={button => move(person.id, button)}
              leave={() => leave(person.id)}
            />
          ))}
        </ul>
      )}
      {open && <ShowMore left={people.length - shown} show={() => setShown(people.length)} />}
    </div>
  );
}
