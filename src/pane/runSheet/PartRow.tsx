import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { ReOrderDotsVertical16Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useId, useState } from 'react';
import { MINUTE, partTitle, type Part } from '../../core/runSheet/part.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { useHintText } from '../ui/hintText.ts';
import { useVisuallyHidden } from '../ui/visuallyHidden.ts';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import type { Grip } from './dragOrder.ts';
import { MinutesField } from './MinutesField.tsx';
import { PartMenu } from './PartMenu.tsx';
import { timeOfDay } from '../../core/runSheet/times.ts';
import { TitleField } from './TitleField.tsx';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '44px',
    padding: '4px 12px 4px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& [data-grip]': { opacity: 0 },
    ':hover [data-grip]': { opacity: 1 },
    '@media (hover: none)': { '& [data-grip]': { opacity: 1 } },
  },
  dragged: { opacity: 0.5 },
  above: { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  below: { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  grip: {
    position: 'absolute',
    left: '-4px',
    top: 0,
    bottom: 0,
    width: '24px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    touchAction: 'none',
  },
  time: {
    flexShrink: 0,
    width: '40px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  note: { display: 'block' },
  now: { fontWeight: tokens.fontWeightSemibold },
  past: { color: tokens.colorNeutralForeground2 },
  spent: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingRight: '6px',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Commands on the part of a row. */
export interface RowCommands {
  readonly setMinutes: (minutes: number) => void;
  readonly setTitle: (title: string) => void;
  readonly remove: () => void;
  /** Moves the part up (-1) or down (1). */
  readonly shift: (places: -1 | 1) => void;
  readonly grip: Grip;
}

interface PartRowProps {
  /** The part, with the minutes in the plan. */
  readonly part: Part;
  /** The start, in ms since epoch; null when it is unknown. */
  readonly begins: number | null;
  /** The time spent, in ms; null before the part begins. */
  readonly spent: number | null;
  readonly now: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** Whether a dragged row would land above or below this row, or whether this row is being dragged. */
  readonly mark: 'above' | 'below' | 'dragged' | null;
  readonly commands: RowCommands | null;
}

/** One part of the run-sheet, with its minutes. */
export function PartRow({ part, begins, spent, now, first, last, mark, commands }: PartRowProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const unseen = useVisuallyHidden();
  const note = useId();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const { hides } = useRoomWatches();
  const [renaming, setRenaming] = useState(false);
  const title = partTitle(part, language);
  const notes = [
    part.kind === 'subgroups' && text.kinds.subgroups,
    commands && text.minimum(part.minimum),
    commands && part.pinned && text.set,
  ];
  return (
    <li data-part={part.id} className={mergeClasses(styles.row, mark !== null && styles[mark])}>
      {commands && (
        <span data-grip className={styles.grip} aria-hidden title={text.drag} {...commands.grip}>
          <ReOrderDotsVertical16Regular />
        </span>
      )}
      <span className={styles.time}>{begins !== null && timeOfDay(begins, language)}</span>
      <span className={mergeClasses(styles.words, now && styles.now, spent !== null && !now && styles.past)}>
        {renaming && commands ? (
          <TitleField
            title={title}
            close={words => {
              setRenaming(false);
              if (words !== null) commands.setTitle(words);
            }}
          />
        ) : (
          title
        )}
        <span id={note} className={mergeClasses(quiet, styles.note)}>
          {notes.filter(Boolean).join(' · ')}
        </span>
      </span>
      {commands ? (
        <>
          <MinutesField
            label={text.minutesFor(title)}
            describedBy={note}
            minutes={part.minutes}
            change={commands.setMinutes}
            shift={places => !(places < 0 ? first : last) && commands.shift(places)}
          />
          <PartMenu
            title={title}
            first={first}
            last={last}
            up={() => commands.shift(-1)}
            down={() => commands.shift(1)}
            rename={() => setRenaming(true)}
            remove={commands.remove}
          />
        </>
      ) : (
        <span className={mergeClasses(styles.spent, now ? styles.now : styles.past)}>
          {spent === null || now || hides ? part.minutes : Math.round(spent / MINUTE)}
          {spent !== null && !now && <Checkmark16Regular aria-hidden />}
          {spent !== null && !now && <span className={unseen}>{text.done}</span>}
        </span>
      )}
    </li>
  );
}
