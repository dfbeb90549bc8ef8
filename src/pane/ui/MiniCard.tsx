import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { useSession } from '../session.tsx';
import { columnColours } from '../theme.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: '4px',
    height: '68px',
    '@media (max-height: 420px)': { display: 'none' },
    padding: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: {
    flexGrow: 1,
    flexBasis: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: '18px solid var(--mark)',
    position: 'relative',
  },
  number: {
    position: 'absolute',
    top: '-18px',
    left: 0,
    right: 0,
    textAlign: 'center',
    lineHeight: '18px',
    fontSize: '11px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'Canvas' },
  },
});

/** A picture of the card: its columns, numbered in the order of filling. */
export function MiniCard() {
  const styles = useStyles();
  const { session } = useSession();
  return (
    <div className={styles.card} aria-hidden>
      {session.kind.fields.map(({ id, step }) => (
        <div key={id} className={styles.column} style={columnColours(step) as CSSProperties}>
          <span className={styles.number}>{step}</span>
        </div>
      ))}
    </div>
  );
}
