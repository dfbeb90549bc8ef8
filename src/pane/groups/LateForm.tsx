import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useId, type SubmitEvent } from 'react';
import type { Aim } from '../../core/groups/division.ts';
import type { Particulars } from '../../core/groups/participants.ts';
import { cleanEntry } from '../../core/text/paragraphs.ts';
import { useHeading } from '../ui/heading.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { useGathering } from './gathering.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  heading: { width: '100%' },
  field: { flexGrow: 1, flexBasis: '130px', minWidth: 0, '& input': { minWidth: 0 } },
});

interface LateFormProps {
  /**
   * The bond that the round mainly separates. The form asks for that detail of the latecomer when the list has a column
   * for it.
   */
  readonly aim: Aim;
  readonly join: (newcomer: Particulars) => void;
}

/** A form to add a latecomer by name. */
export function LateForm({ aim, join }: LateFormProps) {
  const styles = useStyles();
  const heading = useHeading();
  const labels = useId();
  const text = useWords(groupsWords);
  const { gathering, typed, setTyped } = useGathering();
  const { people } = gathering;
  const { lateName: name, lateOf: label } = typed;
  const known = [...new Set(people.map(person => person[aim]).filter(Boolean))];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const clean = cleanEntry(name).replace(/\s+/g, ' ');
    if (clean === '') return;
    join({ name: clean, network: '', organisation: '', role: '', [aim]: cleanEntry(label) });
    setTyped({ lateName: '', lateOf: '' });
  };
  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off">
      <h3 className={`${heading} ${styles.heading}`}>{text.late}</h3>
      <Input
        className={styles.field}
        aria-label={text.lateName}
        placeholder={text.columns.name}
        value={name}
        maxLength={100}
        onChange={(_, { value }) => setTyped({ lateName: value })}
      />
      {known.length > 0 && (
        <>
          <Input
            className={styles.field}
            aria-label={text.lateOf[aim]}
            placeholder={text.columns[aim]}
            value={label}
            list={labels}
            maxLength={100}
            onChange={(_, { value }) => setTyped({ lateOf: value })}
          />
          <datalist id={labels}>
            {known.slice(0, 100).map(one => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
      <Button type="submit" disabledFocusable={name.trim() === ''}>
        {text.join}
      </Button>
    </form>
  );
}
