import { Button, makeStyles } from '@fluentui/react-components';
import { PersonAdd16Regular } from '@fluentui/react-icons/svg/person-add';
import type { Participant } from '../../core/groups/participants.ts';
import { useHintText } from '../ui/hintText.ts';
import { useState } from 'react';
import { ShowMore } from './ShowMore.tsx';

const useStyles = makeStyles({
  people: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
  },
  person: { minWidth: 'auto', maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** How many people are shown at first. */
const SHOWN = 12;

interface SeatlessPeopleProps {
  /** The reason why these people have no group. */
  readonly title: string;
  readonly people: readonly Participant[];
  /** Returns the accessible name of a person's button. */
  readonly label: (name: string) => string;
  readonly seat: (person: Participant) => void;
}

/** Lists people without a group in this round. A click on a person adds that person to a group. */
export function SeatlessPeople({ title, people, label, seat }: SeatlessPeopleProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const [shown, setShown] = useState(SHOWN);
  if (people.length === 0) return null;
  return (
    <div>
      <h3 className={quiet}>{title}</h3>
      <ul className={styles.people} aria-label={title}>
        {people.slice(0, shown).map(person => (
          <li key={person.id}>
            <Button
              className={styles.person}
              size="small"
              icon={<PersonAdd16Regular />}
              aria-label={label(person.name)}
              title={label(person.name)}
              onClick={() => seat(person)}
            >
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <ShowMore left={people.length - shown} show={() => setShown(people.length)} />
    </div>
  );
}
