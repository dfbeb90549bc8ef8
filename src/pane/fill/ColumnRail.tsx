import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useId, useState, type CSSProperties } from 'react';
import { fieldOf, type FieldId } from '../../core/card/kind.ts';
import type { FieldView } from '../../core/session/state.ts';
import { useSession } from '../session.tsx';
import { columnKeys } from './columnKeys.ts';
import type { OtherPages } from './PageSwitch.tsx';
import { useSmallColumn } from '../ui/smallColumn.ts';
import { columnColours } from '../theme.ts';
import { dropTarget } from './entryDrag.ts';
import { withSoftBreaks } from '../ui/softBreaks.ts';
import { tabsOf } from '../ui/tabs.ts';
import { useSpeech, useWords } from '../speech.ts';
import { fillWords } from './words.ts';
import { uiWords } from '../ui/words.ts';

const useStyles = makeStyles({
  rail: {
    flexShrink: 0,
    display: 'flex',
    gap: '4px',
    padding: '7px 12px 2px',
    '@media (max-height: 560px)': { padding: '6px 12px 3px' },
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 420px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  tile: {
    position: 'relative',
    overflowY: 'hidden',
    height: '30px',
    display: 'flex',
    gap: '2px',
    alignItems: 'center',
    justifyContent: 'center',
    // Visible only in forced colours, where backgrounds are removed.
    border: '1px solid transparent',
    borderTop: '6px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  // Shows how full the column is on the slide.
  level: {
    position: 'absolute',
    left: 0,
    right: 0,
    bottom: 0,
    boxSizing: 'border-box',
    maxHeight: '100%',
    borderTop: '1px solid transparent',
    backgroundColor: ['var(--tint)', 'color-mix(in srgb, var(--mark) 22%, var(--tint))'],
  },
  count: {
    position: 'relative',
    // In forced colours, the level is a line, and the background keeps that line from crossing the number.
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', paddingLeft: '3px', paddingRight: '3px' },
  },
  full: { position: 'relative', color: tokens.colorStatusWarningForeground3 },
  over: { outline: '2px dashed var(--mark)', outlineOffset: '2px' },
  missing: { borderTopStyle: 'dashed', opacity: 0.7 },
  name: {
    // Hidden where the rail has no space for names. The step below the rail shows the current column.
    '@media (max-width: 260px), (max-height: 560px)': { display: 'none' },
  },
});

interface ColumnRailProps {
  readonly fields: readonly FieldView[];
  readonly active: FieldId;
  /** Id of the panel that shows the active column. */
  readonly panel: string;
  /** What is on the other slides of the card; null when there are none, or when they have not been read. */
  readonly otherPages: OtherPages | null;
  readonly choose: (field: FieldId) => void;
  /** Focuses the entry field. */
  readonly write: () => void;
  /** Moves the dragged entry to the end of a column; null while no entry is dragged. */
  readonly take: ((field: FieldId) => void) | null;
}

/** Tabs for the columns, in their order on the slide. Each shows how full the column is. */
export function ColumnRail({ fields, active, panel, otherPages, choose, write, take }: ColumnRailProps) {
  const styles = useStyles();
  const small = useSmallColumn();
  const { session } = useSession();
  const { say } = useSpeech();
  const text = useWords(fillWords);
  const uiText = useWords(uiWords);
  const id = useId();
  /** The column under the dragged entry. */
  const [over, setOver] = useState<FieldId | null>(null);
  const tab = tabsOf(
    fields.map(one => one.field),
    active,
    choose,
  );
  return (
    <div role="tablist" aria-label={text.rail} className={styles.rail}>
      {fields.map(({ field, entries, present, fullness }) => {
        const { name, step } = fieldOf(session.kind, field);
        const others = otherPages?.counts.get(field) ?? 0;
        const count = entries.length + others;
        const here = otherPages && others > 0 ? `, ${otherPages.here(entries.length)}` : '';
        const selected = field === active;
        const waiting = entries.filter(one => one.status === 'waiting').length;
        const told = [
          fullness && text.fullness(fullness.fill, fullness.full),
          waiting > 0 && text.waits(waiting),
        ].filter(Boolean);
        return (
          <button
            key={field}
            {...tab(field)}
            aria-controls={panel}
            aria-keyshortcuts={columnKeys(step)}
            title={text.keys(say(name), step) + here}
            aria-label={text.column(say(name), step, count) + here}
            aria-describedby={told.length > 0 ? `${id}${field}` : undefined}
            className={small.column}
            style={columnColours(step) as CSSProperties}
            onClick={() => {
              choose(field);
              write();
            }}
            {...(take &&
              !selected &&
              dropTarget({ over: () => setOver(field), out: () => setOver(null), drop: () => take(field) }))}
          >
            <span
              className={mergeClasses(
                styles.tile,
                selected && small.active,
                over === field && styles.over,
                !present && styles.missing,
              )}
            >
              {entries.length > 0 && (
                // If it is unknown how full the column is, the level is 100 %, to show that the column is not empty.
                <span className={styles.level} style={{ height: `${(fullness?.fill ?? 1) * 100}%` }} />
              )}
              {count > 0 && <span className={styles.count}>{count}</span>}
              {((fullness?.fill ?? 0) > 1 || waiting > 0) && <Warning16Filled className={styles.full} />}
            </span>
            <span className={mergeClasses(small.name, styles.name, selected && small.activeName)}>
              {withSoftBreaks(say(name), uiText.softBreaks)}
            </span>
            {told.length > 0 && (
              <span id={`${id}${field}`} hidden>
                {told.join(', ')}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
