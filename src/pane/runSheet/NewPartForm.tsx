import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { partKinds, type PartKind } from '../../core/runSheet/part.ts';
import type { OwnPart } from '../../core/runSheet/sheet.ts';
import { useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { MinutesField } from './MinutesField.tsx';

const useStyles = makeStyles({
  form: {
    marginTop: '8px',
    padding: '10px 12px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kinds: { display: 'flex', flexWrap: 'wrap' },
  line: { display: 'flex', alignItems: 'end', gap: '8px' },
  title: { flexGrow: 1, minWidth: 0 },
  // Leaves room below, so that focusing the field scrolls the whole form into view.
  input: { minWidth: 0, width: '100%', '& input': { scrollMarginBottom: '130px' } },
  ways: { display: 'flex', gap: '8px' },
});

/** A form to add a part of the facilitator's own. Calls `close` with the part, or with null when it is cancelled. */
export function NewPartForm({ close }: { readonly close: (own: OwnPart | null) => void }) {
  const styles = useStyles();
  const text = useWords(runSheetWords);
  const [kind, setKind] = useState<PartKind>('plenary');
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState(15);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  // An empty title becomes the name of the kind.
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    close({ kind, title: title.trim() || text.kinds[kind], minutes });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={add} autoComplete="off">
      <div className={styles.line}>
        <Field className={styles.title} label={text.title}>
          <Input
            className={styles.input}
            value={title}
            maxLength={120}
            placeholder={text.kinds[kind]}
            onChange={(_, data) => setTitle(data.value)}
          />
        </Field>
        <MinutesField label={text.minutes} minutes={minutes} change={setMinutes} />
      </div>
      <RadioGroup
        className={styles.kinds}
        layout="horizontal"
        aria-label={text.kind}
        value={kind}
        onChange={(_, data) => setKind(data.value as PartKind)}
      >
        {partKinds.map(one => (
          <Radio key={one} value={one} label={text.kinds[one]} />
        ))}
      </RadioGroup>
      <div className={styles.ways}>
        <Button type="submit" size="small" appearance="primary">
          {text.addNow}
        </Button>
        <Button size="small" onClick={() => close(null)}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
