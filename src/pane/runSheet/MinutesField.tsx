import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { areMinutes, MOST_MINUTES } from '../../core/runSheet/sheet.ts';

const useStyles = makeStyles({
  field: {
    width: '44px',
    height: '30px',
    boxSizing: 'border-box',
    padding: '0 6px',
    textAlign: 'end',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
  },
});

const strides: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 };

interface MinutesFieldProps {
  readonly label: string;
  readonly minutes: number;
  readonly describedBy?: string;
  readonly change: (minutes: number) => void;
  /** Called on Alt+Up (-1) and Alt+Down (1), which move the part. */
  readonly shift?: (places: -1 | 1) => void;
}

/** A field for minutes. Arrow keys change the value too. Input that is not a valid number of minutes is ignored. */
export function MinutesField({ label, minutes, describedBy, change, shift }: MinutesFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? minutes : Number(draft);
  const keep = (wanted: number) => {
    setDraft(null);
    if (areMinutes(wanted) && wanted !== minutes) change(wanted);
  };
  const press = (event: KeyboardEvent) => {
    const stride = strides[event.key];
    if (event.altKey && event.key === 'ArrowUp') shift?.(-1);
    else if (event.altKey && event.key === 'ArrowDown') shift?.(1);
    else if (stride !== undefined)
      keep(Math.min(Math.max((areMinutes(typed) ? typed : minutes) + stride, 1), MOST_MINUTES));
    else if (event.key === 'Enter') keep(typed);
    else if (event.key === 'Escape' && draft !== null) setDraft(null);
    else return;
    event.preventDefault();
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      role="spinbutton"
      className={styles.field}
      aria-label={label}
      aria-describedby={describedBy}
      aria-valuenow={areMinutes(typed) ? typed : minutes}
      aria-valuemin={1}
      aria-valuemax={MOST_MINUTES}
      value={draft ?? String(minutes)}
      onFocus={event => event.target.select()}
      onChange={event => setDraft(event.target.value)}
      onBlur={() => draft !== null && keep(typed)}
      onKeyDown={press}
    />
  );
}
