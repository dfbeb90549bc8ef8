import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Cluster } from '../../core/combine/comparing.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { ClusterBox, type ClusterContext } from './ClusterBox.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: {
    margin: 0,
    display: 'flex',
    alignItems: 'baseline',
    gap: '6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { alignSelf: 'start' },
});

/** How many clusters are shown at first. */
const SHOWN = 60;

interface ClusterSectionProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A section of the column panel with its heading. Renders nothing when `count` is 0. */
export function ClusterSection({ title, count, children }: ClusterSectionProps) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {title}
        <span className={styles.count}>{count}</span>
      </h3>
      {children}
    </section>
  );
}

interface ClusterListProps extends ClusterContext {
  readonly clusters: readonly Cluster[];
  /** Whether the rows omit the origin, because a heading above them shows it. */
  readonly quiet?: boolean;
}

/** A list of clusters. A button shows the rest of a long list. */
export function ClusterList({ clusters, ...props }: ClusterListProps) {
  const styles = useStyles();
  const text = useWords(combineWords);
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {clusters.slice(0, shown).map(cluster => (
          <ClusterBox key={cluster.points[0]?.id} cluster={cluster} {...props} />
        ))}
      </ul>
      {clusters.length > shown && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          onClick={() => setShown(shown + SHOWN)}
        >
          {text.more(Math.min(SHOWN, clusters.length - shown))}
        </Button>
      )}
    </>
  );
}
