import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  frame: {
    flexGrow: 1,
    width: '100%',
    minHeight: 0,
    border: 'none',
    display: 'block',
    colorScheme: 'normal',
  },
  unreachable: { pointerEvents: 'none' },
});

export interface PaneFrameProps {
  readonly title: string;
  readonly address: string;
  readonly width: number;
  /**
   * Whether the frame receives pointer events. False while a file is dragged over the page, because the frame would
   * otherwise receive the drop.
   */
  readonly reachable: boolean;
}

/** The task pane at the right, as in Office: a title bar and the page of the add-in. */
export function PaneFrame({ title, address, width, reachable }: PaneFrameProps) {
  const styles = useStyles();
  return (
    <aside className={styles.pane} style={{ width }}>
      <h2 className={styles.title}>{title}</h2>
      <iframe
        className={reachable ? styles.frame : `${styles.frame} ${styles.unreachable}`}
        title={title}
        src={address}
      />
    </aside>
  );
}
