import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  field: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { minWidth: 0, width: '100%', '& input': { fontVariantNumeric: 'tabular-nums' } },
});

interface TypedFieldProps {
  readonly label: string;
  /** The chosen value as text; '' for none. */
  readonly value: string;
  /** The value that is used while nothing is chosen. */
  readonly placeholder: string;
  /** The message that is shown for invalid text. */
  readonly hint: string;
  /** Applies a text, where '' clears the choice. Returns false when the text is invalid. */
  readonly take: (text: string) => boolean;
}

/** A field for a short text that is applied on Enter or on blur. */
export function TypedField({ label, value, placeholder, hint, take }: TypedFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const keep = () => {
    if (draft === null) return;
    const taken = take(draft.trim());
    setWrong(!taken);
    if (taken) setDraft(null);
  };
  return (
    <Field
      className={styles.field}
      label={label}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? hint : null}
    >
      <Input
        className={styles.input}
        value={draft ?? value}
        placeholder={placeholder}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter') keep();
          else if (event.key === 'Escape') {
            setDraft(null);
            setWrong(false);
          }
        }}
      />
    </Field>
  );
}
