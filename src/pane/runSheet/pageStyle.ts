import { makeStyles, tokens } from '@fluentui/react-components';

/** Classes of the run-sheet page: the content scrolls, and the actions stay below it. */
export const usePageStyle = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  read: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px 16px 16px' },
  foot: {
    flexShrink: 0,
    padding: '8px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-height: 480px)': { position: 'sticky', bottom: 0 },
  },
});
