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

/** Returns the class of a hint: smaller and lighter than the text around it. */
export function useHintText(): string {
  return useStyles().quiet;
}
