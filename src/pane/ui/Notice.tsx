import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'start',
    gap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  calm: { borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}` },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  body: { flexGrow: 1, minWidth: 0 },
});

interface NoticeProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly className: string;
  /** Whether nothing needs to be done. The notice then has no warning icon. */
  readonly isCalm?: boolean;
  readonly children: ReactNode;
  /** Shown at the end of the notice, such as a button to close it. */
  readonly end?: ReactNode;
}

/** A notice; with a warning icon unless it is calm. */
export function Notice({ ref, className, isCalm = false, children, end }: NoticeProps) {
  const styles = useStyles();
  return (
    <div ref={ref} className={mergeClasses(styles.notice, isCalm && styles.calm, className)}>
      {!isCalm && <Warning16Filled className={styles.icon} aria-hidden />}
      <div className={styles.body}>{children}</div>
      {end}
    </div>
  );
}
