import { makeStyles, tokens } from '@fluentui/react-components';
import { MINUTE } from '../../core/runSheet/part.ts';
import type { RunView } from '../../core/runSheet/runView.ts';
import type { RunSheetWords } from './words.ts';
import { countdown } from '../../core/runSheet/times.ts';

const useStyles = makeStyles({
  calm: {},
  soon: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  over: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** Class of what shows the time of a part: quiet, two minutes before its end, and over time. */
export function useTimeColour({ left, overtime, state }: RunView): string {
  const styles = useStyles();
  if (overtime > 0) return styles.over;
  return left <= 2 * MINUTE && state === 'running' ? styles.soon : styles.calm;
}

/** The time that a part has left or is over, in words. */
export function timeWords({ left, overtime }: RunView, text: RunSheetWords): string {
  // Rounded so that the first second still shows the whole time, and the last one not yet nothing.
  if (overtime > 0) return text.over(countdown(overtime, Math.floor));
  return text.left(countdown(left, Math.ceil));
}
