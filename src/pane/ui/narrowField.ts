import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: {
    // A text area asks for the width of twenty letters, which is more than a zoomed pane has.
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > *': { minWidth: 0 },
    '& textarea': { minWidth: 0, width: '100%' },
  },
});

/** Returns the class of a field with a text area that is never wider than the pane. */
export function useNarrowField(): string {
  return useStyles().field;
}
