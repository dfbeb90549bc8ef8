import { useState, type DragEvent, type HTMLAttributes } from 'react';
import type { EntryKey } from '../../core/merge/cardText.ts';

/** What an element needs to be dragged as this entry. `drag` is told when that begins and when it ends. */
export function dragSource(
  key: EntryKey,
  drag: (key: EntryKey | null) => void,
): Pick<HTMLAttributes<HTMLElement>, 'draggable' | 'onDragStart' | 'onDragEnd'> {
  return {
    draggable: true,
    onDragStart: event => {
      // Of a type of its own, so that no field and no slide takes it for text.
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

/** What an element needs to take a dragged entry. */
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

/** On which side of a row the dragged entry comes. */
export type Gap = 'above' | 'below';

/**
 * Dragging within a list of `count` entries, the dragged one of which stands at `from` (-1 while none does).
 * `shift` is called with its new place, counted without itself, when it is dropped elsewhere.
 */
export function useReorder(from: number, count: number, shift: (at: number) => void) {
  /** The dragged entry comes before the entry at this place. */
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

/** The place before which the pointer is, among the children of the list. */
function gapUnder({ currentTarget, clientY }: DragEvent<HTMLElement>): number {
  const rows = [...currentTarget.children].map(row => row.getBoundingClientRect());
  const below = rows.findIndex(({ top, height }) => clientY < top + height / 2);
  return below < 0 ? rows.length : below;
}
