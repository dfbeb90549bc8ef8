import { Button, makeStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import { partTitle, type Part, type PartId } from '../../core/runSheet/part.ts';
import { withMinutes, withoutPart, withPart, withPartAt, withTitle } from '../../core/runSheet/sheet.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { useDragOrder, type Drag } from './dragOrder.ts';
import { NewPartForm } from './NewPartForm.tsx';
import { PartRow } from './PartRow.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -16px', padding: 0 },
  add: { marginTop: '6px', marginLeft: '-6px' },
});

/** A part in the list, with its start (ms since epoch) and its time spent (ms) where known. */
export interface ListedPart {
  readonly part: Part;
  readonly begins: number | null;
  readonly spent: number | null;
}

interface PartListProps {
  readonly rows: readonly ListedPart[];
  /**
   * The parts to which changes apply: the parts of the rows, in the same order. Their minutes differ from the rows when
   * the rows show a plan scaled to the available time.
   */
  readonly parts: readonly Part[];
  /** The index of the first row that can be changed. */
  readonly first: number;
  readonly current: PartId | null;
  readonly change: (parts: readonly Part[]) => void;
}

/** The list of parts of a run-sheet, with their minutes. Parts can be changed, added, removed and reordered. */
export function PartList({ rows, parts, first, current, change }: PartListProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const list = useRef<HTMLOListElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  /** The part whose minutes field is focused after the next render. */
  const wanted = useRef<PartId | null>(null);
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    const id = wanted.current;
    wanted.current = null;
    if (id) list.current?.querySelector<HTMLElement>(`[data-part="${id}"] input`)?.focus();
  });

  const moveTo = ({ id }: Part, index: number) => {
    const part = parts.find(one => one.id === id);
    if (!part) return;
    wanted.current = id;
    change(withPartAt(parts, id, index));
    announce(text.moved(partTitle(part, language), index + 1));
  };
  const { drag, gripOf } = useDragOrder(list, first, (from, to) => {
    const part = parts[from];
    if (part) moveTo(part, to);
  });
  const remove = (part: Part, index: number) => {
    const neighbour = parts[index + 1] ?? (index > first ? parts[index - 1] : undefined);
    if (neighbour) wanted.current = neighbour.id;
    else foot.current?.querySelector('button')?.focus();
    change(withoutPart(parts, part.id));
    announce(text.removed(partTitle(part, language)));
  };

  return (
    <>
      <ol ref={list} className={styles.list} aria-label={text.parts}>
        {rows.map(({ part, begins, spent }, index) => (
          <PartRow
            key={part.id}
            part={part}
            begins={begins}
            spent={spent}
            now={part.id === current}
            first={index <= first}
            last={index === rows.length - 1}
            mark={drag && markOf(drag, index)}
            commands={
              index < first
                ? null
                : {
                    setMinutes: minutes => change(withMinutes(parts, part.id, minutes)),
                    setTitle: title => change(withTitle(parts, part.id, title)),
                    remove: () => remove(part, index),
                    shift: places => moveTo(part, index + places),
                    grip: gripOf(index),
                  }
            }
          />
        ))}
      </ol>
      <div ref={foot}>
        {adding ? (
          <NewPartForm
            close={own => {
              setAdding(false);
              if (!own) return;
              change(withPart(parts, own, parts.length));
              announce(text.added(own.title));
            }}
          />
        ) : (
          <Button
            className={styles.add}
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            onClick={() => setAdding(true)}
          >
            {text.add}
          </Button>
        )}
      </div>
    </>
  );
}

function markOf({ from, to }: Drag, index: number): 'above' | 'below' | 'dragged' | null {
  if (index === from) return 'dragged';
  if (index !== to) return null;
  return to < from ? 'above' : 'below';
}
