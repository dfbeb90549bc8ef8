import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { Particulars } from '../../core/groups/participants.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 0' },
  ways: { display: 'flex', gap: '8px' },
});

const columns = ['name', 'network', 'organisation', 'role'] as const;

interface PersonFormProps {
  readonly person: Particulars;
  /** Called with the corrected particulars, or with null when nothing changes. */
  readonly close: (corrected: Particulars | null) => void;
}

/** A form to correct the particulars of one person. */
export function PersonForm({ person, close }: PersonFormProps) {
  const styles = useStyles();
  const text = useWords(groupsWords);
  const form = useRef<HTMLFormElement>(null);
  const { name, network, organisation, role } = person;
  const [typed, setTyped] = useState<Particulars>({ name, network, organisation, role });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.name.trim() === '') return;
    const trimmed = columns.map(column => [column, typed[column].trim()] as const);
    close({ ...typed, ...Object.fromEntries(trimmed) });
  };
  return (
    <form ref={form} className={styles.form} autoComplete="off" onSubmit={save}>
      {columns.map(column => (
        <Field key={column} label={text.columns[column]} size="small">
          <Input
            size="small"
            value={typed[column]}
            maxLength={100}
            onKeyDown={event => {
              if (event.key === 'Escape') close(null);
            }}
            onChange={(_, { value }) => setTyped(before => ({ ...before, [column]: value }))}
          />
        </Field>
      ))}
      <div className={styles.ways}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={typed.name.trim() === ''}>
          {text.keepCorrection}
        </Button>
        <Button size="small" onClick={() => close(null)}>
          {text.cancelAdd}
        </Button>
      </div>
    </form>
  );
}
