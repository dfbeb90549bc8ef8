import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: {
    display: 'flex',
    gap: '12px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  number: {
    flexShrink: 0,
    width: '26px',
    height: '26px',
    borderRadius: '50%',
    textAlign: 'center',
    lineHeight: '26px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  rest: { flexGrow: 1, minWidth: 0 },
});

/** The numbered list of rules. */
export function RuleList({ children }: { readonly children: readonly ReactNode[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {children.map((rule, index) => (
        <li key={index} className={styles.rule}>
          <span className={styles.number} aria-hidden>
            {index + 1}
          </span>
          <div className={styles.rest}>{rule}</div>
        </li>
      ))}
    </ol>
  );
}
