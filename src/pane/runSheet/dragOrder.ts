import { useState, type PointerEvent, type RefObject } from 'react';

/** The index of the dragged item, and the index at which it would land. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Event handlers of the grip of an item. */
export interface Grip {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * Lets the items of a list be reordered by dragging with a mouse, a pen or a finger.
 *
 * @param first the first index to which an item can move.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  first: number,
  move: (from: number, to: number) => void,
): { readonly drag: Drag | null; readonly gripOf: (index: number) => Grip } {
  const [drag, setDrag] = useState<Drag | null>(null);
  const placeAt = (y: number, from: number) => {
    const others = Array.from(list.current?.children ?? []).toSpliced(from, 1);
    const above = others.filter(one => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2 < y;
    });
    return Math.max(above.length, first);
  };
  const gripOf = (index: number): Grip => ({
    onPointerDown: event => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove: event => {
      if (drag?.from === index) setDrag({ from: index, to: placeAt(event.clientY, index) });
    },
    onPointerUp: () => {
      setDrag(null);
      if (drag && drag.to !== drag.from) move(drag.from, drag.to);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { drag, gripOf };
}
