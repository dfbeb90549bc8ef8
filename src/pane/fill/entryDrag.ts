import { useState, type DragEvent, type HTMLAttributes } from 'react';
import type { EntryKey } from '../../core/merge/cardText.ts';

/**
 * Returns the props that make an element a drag source for an entry. Calls `drag` with the key when a drag starts, and
 * with null when it ends.
 */
export function dragSource(
  key: EntryKey,
  drag: (key: EntryKey | null) => void,
): Pick<HTMLAttributes<HTMLElement>, 'draggable' | 'onDragStart' | 'onDragEnd'> {
  return {
    draggable: true,
    onDragStart: event => {
      // A custom type, so that text fields and slides do not accept the drop.
      event.dataTransfer.setData('application/x-entry', key);
      event.dataTransfer.effectAllowed = 'move';
      drag(key);
    },
    onDragEnd: () => drag(null),
  };
}

interface DropTarget {
  readonly over: (event: DragEvent<HTMLElement>) => void;
  readonly out: () => void;
  readonly drop: (event: DragEvent<HTMLElement>) => void;
}

/** Returns the props that make an element a drop target for entries. */
export function dropTarget({
  over,
  out,
  drop,
}: DropTarget): Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'> {
  return {
    onDragOver: event => {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      over(event);
    },
    onDragLeave: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) out();
    },
    onDrop: event => {
      event.preventDefault();
      out();
      drop(event);
    },
  };
}

/** The side of a row on which the dragged entry would be dropped. */
export type Gap = 'above' | 'below';

/**
 * Lets the entries of a list be reordered by dragging. `from` is the index of the dragged entry, or -1. When the entry
 * is dropped in another position, calls `shift` with the new index in the list without the dragged entry.
 */
export function useReorder(from: number, count: number, shift: (at: number) => void) {
  /** The index before which the dragged entry would be dropped. */
  const [gap, setGap] = useState<number | null>(null);
  const target = dropTarget({
    over: event => setGap(gapUnder(event)),
    out: () => setGap(null),
    drop: event => {
      const to = gapUnder(event);
      const at = to > from ? to - 1 : to;
      if (at !== from) shift(at);
    },
  });
  const gapBeside = (index: number): Gap | null => {
    if (gap === index) return 'above';
    return gap === count && index === count - 1 ? 'below' : null;
  };
  return { target: from < 0 ? {} : target, gapBeside };
}

/**
 * Returns the index of the first child whose middle is below the pointer; the number of children when there is none.
 */
function gapUnder({ currentTarget, clientY }: DragEvent<HTMLElement>): number {
  const rows = [...currentTarget.children].map(row => row.getBoundingClientRect());
  const below = rows.findIndex(({ top, height }) => clientY < top + height / 2);
  return below < 0 ? rows.length : below;
}
