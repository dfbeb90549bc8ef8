import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    maxWidth: '100%',
    minHeight: '24px',
    padding: '1px 4px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default', border: '1px solid transparent' },
  },
  taken: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  icon: { flexShrink: 0, color: tokens.colorCompoundBrandForeground1 },
});

interface TakeAllProps {
  readonly label: string;
  /** Whether all of these points are selected; null when there are none. */
  readonly taken: boolean | null;
  readonly take: () => void;
  readonly children: ReactNode;
}

/** A toggle button that selects all points of a column or a source, or deselects them when all are selected. */
export function TakeAll({ label, taken, take, children }: TakeAllProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, taken === true && styles.taken)}
      aria-label={label}
      title={label}
      aria-pressed={taken ?? false}
      disabled={taken === null}
      onClick={take}
    >
      {taken === true && <Checkmark16Filled className={styles.icon} aria-hidden />}
      {children}
    </button>
  );
}
