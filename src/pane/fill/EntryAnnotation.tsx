import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Note16Regular } from '@fluentui/react-icons/svg/note';
import { TextCollapse16Regular } from '@fluentui/react-icons/svg/text-collapse';
import { useId, useState } from 'react';
import type { EntryView } from '../../core/session/state.ts';
import { isShortened } from './entryCommands.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { annotationWords } from './annotationWords.ts';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', margin: '-6px 0 2px 18px' },
  mark: {
    minWidth: 'auto',
    paddingLeft: '6px',
    paddingRight: '6px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  literal: {
    margin: '0 8px 8px 24px',
    paddingLeft: '10px',
    borderLeft: '3px solid var(--mark)',
  },
  words: { margin: '0 0 4px', whiteSpace: 'pre-wrap' },
});

interface EntryAnnotationProps {
  readonly entry: EntryView;
  readonly tabIndex: 0 | -1;
  readonly note: () => void;
  /** Replaces the shortened text on the slide by the literal text. */
  readonly restore: () => void;
}

/**
 * Shows that an entry has a note or a literal text, and opens these on request. The note is hidden while the room sees
 * the pane.
 */
export default function EntryAnnotation({ entry, tabIndex, note, restore }: EntryAnnotationProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(annotationWords);
  const { hides } = useRoomWatches();
  const [open, setOpen] = useState(false);
  const id = useId();
  const shortened = isShortened(entry);
  const isNoted = entry.annotation.note !== '' && !hides;
  if (!isNoted && !shortened) return null;
  return (
    <>
      <div className={styles.marks}>
        {isNoted && (
          <Button
            className={styles.mark}
            size="small"
            appearance="transparent"
            tabIndex={tabIndex}
            icon={<Note16Regular />}
            title={text.changeNote}
            onClick={note}
          >
            {text.noted}
          </Button>
        )}
        {shortened && (
          <Button
            className={styles.mark}
            size="small"
            appearance="transparent"
            tabIndex={tabIndex}
            icon={<TextCollapse16Regular />}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {text.shortened}
          </Button>
        )}
      </div>
      {shortened && open && (
        <div id={id} className={mergeClasses(quiet, styles.literal)}>
          <p className={styles.words}>{text.literal(entry.annotation.literal)}</p>
          <Button size="small" tabIndex={tabIndex} onClick={restore}>
            {text.restore}
          </Button>
        </div>
      )}
    </>
  );
}
