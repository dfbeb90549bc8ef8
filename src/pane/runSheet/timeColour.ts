import { makeStyles, tokens } from '@fluentui/react-components';
import { MINUTE } from '../../core/runSheet/part.ts';
import type { RunView } from '../../core/runSheet/runView.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
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

/**
 * Returns the class for the time of a part: normal, in the last two minutes, or over time. While the room sees the
 * pane, over time looks normal.
 */
export function useTimeColour({ left, overtime, state }: RunView): string {
  const styles = useStyles();
  const { hides } = useRoomWatches();
  if (overtime > 0) return hides ? styles.calm : styles.over;
  return left <= 2 * MINUTE && state === 'running' ? styles.soon : styles.calm;
}

/**
 * Returns the remaining time or the overtime as a sentence. While the room sees the pane (`hides`), overtime is not
 * shown.
 */
export function timeWords(
  { left, overtime, startsIn }: RunView,
  text: RunSheetWords,
  hides: boolean,
): string {
  if (startsIn > 0) return text.beginsIn(Math.ceil(startsIn / MINUTE));
  // Overtime is rounded down and remaining time up, so that the first second shows the full time, and the last second
  // not zero.
  if (overtime > 0 && !hides) return text.over(countdown(overtime, Math.floor));
  return text.left(countdown(left, Math.ceil));
}
