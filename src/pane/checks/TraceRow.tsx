import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TraceInText } from '../../core/checks/traceable.ts';
import { useWords } from '../speech.ts';
import { checksWords } from './words.ts';
import { FindingRow } from './FindingRow.tsx';

const useStyles = makeStyles({
  // The underline is for people who do not see the highlight colour.
  mark: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
  },
});

interface TraceRowProps {
  readonly trace: TraceInText;
  /** The name of the column of the entry. */
  readonly column: string;
  readonly adjust: () => void;
  readonly leave: () => void;
}

/** A sentence in which the words that may identify someone are highlighted. */
export function TraceRow({ trace, column, adjust, leave }: TraceRowProps) {
  const styles = useStyles();
  const text = useWords(checksWords);
  const { kind, part, start, end, text: sentence } = trace;
  const words = sentence.slice(start, end);
  return (
    <FindingRow
      about={text.where(text.kinds[kind], column, part === 'note')}
      words={
        <>
          {sentence.slice(0, start)}
          <mark className={styles.mark}>{words}</mark>
          {sentence.slice(end)}
        </>
      }
    >
      <Button size="small" aria-label={text.wayFor(text.adjust, words)} onClick={adjust}>
        {text.adjust}
      </Button>
      <Button size="small" appearance="subtle" aria-label={text.wayFor(text.leave, words)} onClick={leave}>
        {text.leave}
      </Button>
    </FindingRow>
  );
}
