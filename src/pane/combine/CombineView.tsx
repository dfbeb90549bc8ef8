import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import type { Column } from '../../core/combine/comparing.ts';
import type { Selection } from '../../core/combine/selection.ts';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { useFileDrop } from '../ui/useFileDrop.ts';
import { scrollingPage } from '../ui/scrollingPage.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { useTargetCard } from './targetCard.ts';
import { ColumnPanel } from './ColumnPanel.tsx';
import { ColumnTabs } from './ColumnTabs.tsx';
import { CombineFoot } from './CombineFoot.tsx';
import { isAmong, useCardWords, useOpenSlides, useSources } from './openCard.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { Sources } from './Sources.tsx';
import { useSourceCards, type SourceCard } from './sourceCards.ts';
import { useComparison } from './useComparison.ts';

const useStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  page: {
    ...scrollingPage,
    // Contains the absolutely positioned, visually hidden text.
    position: 'relative',
    padding: '14px 16px 12px',
    gap: '10px',
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-4px' },
});

/** Combines several cards: chooses the source cards, compares them, and adds the selected points to the open card. */
export default function CombineView() {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const { kind } = useTargetCard();
  const text = useWords(combineWords);
  const table = useSourceCards();
  const page = useRef<HTMLDivElement>(null);
  const card = useCardWords();
  const open = useOpenSlides();
  const isOpen = (one: SourceCard) => isAmong(one, open);
  const sources = useSources(table.cards, open);
  const { sideBySide, share, stopped, stop, resume } = useComparison(sources, card);
  const [chosen, choose] = useState<FieldId | null>(null);
  const over = useFileDrop(page, files => void table.readFiles(files));

  const select = (selection: Selection) => table.change({ selection });
  const columns = kind.fields.flatMap(({ id }) => sideBySide?.comparison.find(one => one.field === id) ?? []);
  const column: Column | undefined = columns.find(one => one.field === chosen) ?? firstFilled(columns);
  const shown = sideBySide && sideBySide.sources.length > 0 && column ? { ...sideBySide, column } : null;
  return (
    <section className={styles.place} aria-label={text.title}>
      <div ref={page} className={mergeClasses(styles.page, over && styles.over)}>
        <h2 className={heading}>{text.title}</h2>
        {table.cards.every(isOpen) && <p className={quiet}>{text.lead}</p>}
        <Sources table={table} isOpen={isOpen} dropping={over} />
        <ProgressLine table={table} share={share} stopped={stopped} stop={stop} resume={resume} />
        {shown && (
          <>
            <ColumnTabs
              columns={columns}
              selection={table.selection}
              chosen={shown.column.field}
              choose={choose}
            />
            <ColumnPanel key={shown.column.field} {...shown} selection={table.selection} select={select} />
          </>
        )}
      </div>
      {shown && <CombineFoot table={table} sideBySide={shown} columns={columns} />}
    </section>
  );
}

/** Returns the rightmost column with entries, where filling starts; the last column when all are empty. */
function firstFilled(columns: readonly Column[]): Column | undefined {
  return columns.findLast(one => one.clusters.length > 0) ?? columns.at(-1);
}
