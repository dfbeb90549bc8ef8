import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflowX: 'hidden',
    overflowY: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Class of what a screen reader reads and nobody sees. */
export function useUnseen(): string {
  return useStyles().unseen;
}
