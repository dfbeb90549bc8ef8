import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { fieldOf, type FieldId } from '../../core/card/kind.ts';
import type { Column } from '../../core/combine/comparing.ts';
import { tally, type Selection } from '../../core/combine/selection.ts';
import { useSmallColumn } from '../ui/smallColumn.ts';
import { withSoftBreaks } from '../ui/softBreaks.ts';
import { tabsOf } from '../ui/tabs.ts';
import { useSpeech, useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { columnColours } from '../theme.ts';
import { useTargetCard } from './targetCard.ts';

const useStyles = makeStyles({
  rail: { display: 'flex', gap: '4px', margin: '2px -4px 0' },
  tile: {
    display: 'block',
    padding: '3px 0',
    border: '1px solid transparent',
    borderTop: '4px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  taken: { fontWeight: tokens.fontWeightSemibold },
});

interface ColumnTabsProps {
  readonly columns: readonly Column[];
  readonly selection: Selection;
  readonly chosen: FieldId;
  readonly choose: (field: FieldId) => void;
}

/**
 * Tabs for the columns, in their order on the card. Each shows how many of its points are selected or already on the
 * card.
 */
export function ColumnTabs({ columns, selection, chosen, choose }: ColumnTabsProps) {
  const styles = useStyles();
  const small = useSmallColumn();
  const { kind } = useTargetCard();
  const { say } = useSpeech();
  const text = useWords(combineWords);
  const uiText = useWords(uiWords);
  const tab = tabsOf(
    columns.map(one => one.field),
    chosen,
    choose,
  );
  return (
    <div role="tablist" aria-label={text.columns} className={styles.rail}>
      {columns.map(column => {
        const { name, step } = fieldOf(kind, column.field);
        const { taken, onCard, left } = tally(column, selection);
        const all = taken + onCard + left;
        const selected = column.field === chosen;
        return (
          <button
            key={column.field}
            {...tab(column.field)}
            aria-label={text.column(say(name), all, taken, onCard)}
            className={small.column}
            style={columnColours(step) as CSSProperties}
            onClick={() => choose(column.field)}
          >
            <span className={mergeClasses(styles.tile, selected && small.active)}>
              <span className={mergeClasses(taken + onCard > 0 && styles.taken)}>{taken + onCard}</span>
              {` / ${all}`}
            </span>
            <span className={mergeClasses(small.name, selected && small.activeName)}>
              {withSoftBreaks(say(name), uiText.softBreaks)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
