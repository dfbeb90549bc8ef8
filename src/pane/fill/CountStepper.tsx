import { makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { useId, useState } from 'react';
import { useWords } from '../speech.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { rowWords } from './rowWords.ts';

const useStyles = makeStyles({
  stepper: { display: 'flex', alignItems: 'center', gap: '2px' },
  answer: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    width: '34px',
    height: '26px',
    boxSizing: 'border-box',
    padding: '0 2px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'center',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CountStepperProps {
  readonly answer: string;
  readonly count: number;
  readonly change: (change: (before: number) => number) => void;
}

/** A field for the number of people who gave an answer, with buttons to subtract or add one. */
export function CountStepper({ answer, count, change }: CountStepperProps) {
  const styles = useStyles();
  const text = useWords(rowWords);
  const id = useId();
  /** The text being typed; null while the field shows the count. */
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    setTyped(null);
    if (typed !== null && /^\d{1,3}$/u.test(typed.trim())) change(() => Number(typed));
  };
  return (
    <div className={styles.stepper}>
      <label htmlFor={id} className={styles.answer}>
        {answer}
      </label>
      <IconButton
        icon={<Subtract16Regular />}
        label={text.fewer(answer)}
        disabledFocusable={count === 0}
        onMouseDown={keepFocus}
        onClick={() => change(before => before - 1)}
      />
      <input
        id={id}
        className={styles.count}
        inputMode="numeric"
        autoComplete="off"
        aria-label={text.score(answer)}
        value={typed ?? String(count)}
        onFocus={event => event.currentTarget.select()}
        onChange={event => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={event => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <IconButton
        icon={<Add16Regular />}
        label={text.more(answer)}
        onMouseDown={keepFocus}
        onClick={() => change(before => before + 1)}
      />
    </div>
  );
}
