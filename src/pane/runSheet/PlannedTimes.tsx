import { makeStyles } from '@fluentui/react-components';
import { MINUTE } from '../../core/runSheet/part.ts';
import { areMinutes, type RunSheet } from '../../core/runSheet/sheet.ts';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { minutesUntil, readTime, timeOfDay } from '../../core/runSheet/times.ts';
import { TypedField } from './TypedField.tsx';

const useStyles = makeStyles({
  time: { display: 'flex', alignItems: 'start', gap: '8px', marginBottom: '8px' },
});

interface PlannedTimesProps {
  readonly sheet: RunSheet;
  /** The start, in ms since epoch. */
  readonly start: number;
  /** The total length of the parts, in minutes. */
  readonly total: number;
  readonly now: number;
  readonly change: (changes: Partial<RunSheet>) => void;
}

/** Fields for the start, the end and the length. The latest edit determines the other values. */
export function PlannedTimes({ sheet, start, total, now, change }: PlannedTimesProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const takeStart = (words: string) => {
    const moment = words === '' ? null : readTime(words, now);
    if (words !== '' && moment === null) return false;
    change({ start: moment });
    return true;
  };
  const takeEnd = (words: string) => {
    const moment = readTime(words, now);
    if (words === '') change({ available: null });
    else if (moment === null || minutesUntil(moment, start) === 0) return false;
    // An end time also fixes the start time.
    else change({ start, available: minutesUntil(moment, start) });
    return true;
  };
  const takeAvailable = (words: string) => {
    if (words !== '' && !areMinutes(Number(words))) return false;
    change({ available: words === '' ? null : Number(words) });
    return true;
  };
  const wished = sheet.available ?? total;
  const given = sheet.available !== null;
  const until = timeOfDay(start + wished * MINUTE, language);
  const minutes = String(wished);

  return (
    <div className={styles.time}>
      <TypedField
        label={text.start}
        value={sheet.start === null ? '' : timeOfDay(start, language)}
        placeholder={text.now}
        hint={text.timeLike}
        take={takeStart}
      />
      <TypedField
        label={text.end}
        value={given ? until : ''}
        placeholder={until}
        hint={text.timeLike}
        take={takeEnd}
      />
      <TypedField
        label={text.available}
        value={given ? minutes : ''}
        placeholder={minutes}
        hint={text.minutesLike}
        take={takeAvailable}
      />
    </div>
  );
}
