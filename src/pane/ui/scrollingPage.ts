/** The style of a view that scrolls as a whole: its parts are below each other. */
export const scrollingPage = {
  flexGrow: 1,
  minHeight: 0,
  overflowY: 'auto',
  padding: '14px 16px 24px',
  display: 'flex',
  flexDirection: 'column',
} as const;
