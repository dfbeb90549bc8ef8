import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Class of a line that helps and does not ask for attention. */
export function useQuiet(): string {
  return useStyles().quiet;
}
