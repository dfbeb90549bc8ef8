import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of a column in a miniature card: a button with a tile, and the name below it. */
export const useSmallColumn = makeStyles({
  column: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: '2px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  active: { outline: '2px solid var(--mark)', outlineOffset: '2px' },
  name: {
    display: 'block',
    marginTop: '5px',
    fontSize: '11px',
    lineHeight: '13px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
    hyphens: 'manual',
  },
  activeName: { fontWeight: tokens.fontWeightSemibold, color: 'var(--mark)' },
});
