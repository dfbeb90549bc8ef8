import { useCallback, useEffect, useState, type PointerEvent } from 'react';

/** The longest list that is drawn at once, with the tools of every row. */
const SHORT = 100;

/** How many rows of a longer list are drawn at a time. */
const SLICE = 60;

/** What is drawn of a list. */
export interface DrawnRows {
  /** The number of rows that are drawn, from the first one; the others follow in slices, so that the pane answers in between. */
  readonly drawn: number;
  readonly drawAll: () => void;
  /** Whether a row has its tools only where the pointer or the focus is. */
  readonly isLong: boolean;
}

/** Returns what to draw of a list of `count` rows: all of it, unless more than 100 come at once. */
export function useDrawnRows(count: number): DrawnRows {
  const [known, setKnown] = useState({ count: 0, drawn: 0, isLong: false });
  if (known.count !== count)
    setKnown({
      count,
      drawn: Math.abs(count - known.count) > SHORT ? Math.max(SLICE, Math.min(known.drawn, count)) : count,
      // Fingers do not hover. A list of about 100 rows does not change back and forth.
      isLong: known.isLong || (count > SHORT && !window.matchMedia('(hover: none)').matches),
    });
  const { drawn, isLong } = known;
  const draw = useCallback((rows: number) => setKnown(before => ({ ...before, drawn: rows })), []);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => draw(drawn + SLICE));
    return () => clearTimeout(timer);
  }, [draw, drawn, count]);
  return { drawn, drawAll: () => draw(count), isLong };
}

/** The handlers of a row that tell whether the pointer is at it. */
export interface PointerHandlers {
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: (event: PointerEvent) => void;
}

/** Returns whether the pointer is at a row, and the handlers that tell. In a list that is not long it always is. */
export function usePointed(isLong: boolean): readonly [boolean, PointerHandlers] {
  const [isPointed, setPointed] = useState(false);
  if (!isLong) return [true, {}];
  return [
    isPointed,
    {
      onPointerEnter: () => setPointed(true),
      // What has the focus stays, and an open menu.
      onPointerLeave: ({ currentTarget }) =>
        setPointed(currentTarget.querySelector(':focus, [aria-expanded=true]') !== null),
    },
  ];
}
