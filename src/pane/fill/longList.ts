import { useCallback, useEffect, useState, type PointerEvent } from 'react';

/** The longest list that is rendered at once, with tools in every row. */
const SHORT = 100;

/** How many rows of a longer list are rendered per slice. */
const SLICE = 60;

/** Which part of a list is rendered. */
export interface DrawnRows {
  /** How many rows are rendered, from the first. The other rows follow in slices, so that the pane stays responsive. */
  readonly drawn: number;
  readonly drawAll: () => void;
  /** Whether a row has tools only when hovered or focused. */
  readonly isLong: boolean;
}

/**
 * Returns which part of a list of `count` rows to render: the whole list, unless the count changed by more than 100 at
 * once.
 */
export function useDrawnRows(count: number): DrawnRows {
  const [known, setKnown] = useState({ count: 0, drawn: 0, isLong: false });
  if (known.count !== count)
    setKnown({
      count,
      drawn: Math.abs(count - known.count) > SHORT ? Math.max(SLICE, Math.min(known.drawn, count)) : count,
      // Touch has no hover. A long list stays long, so that a list of about 100 rows does not switch back and forth.
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

/** Handlers that follow the pointer on a row. */
export interface PointerHandlers {
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: (event: PointerEvent) => void;
}

/** Returns whether a row is hovered, and the handlers that track this. In a short list, always returns true. */
export function usePointed(isLong: boolean): readonly [boolean, PointerHandlers] {
  const [isPointed, setPointed] = useState(false);
  if (!isLong) return [true, {}];
  return [
    isPointed,
    {
      onPointerEnter: () => setPointed(true),
      // A row that contains the focus or an open menu keeps its tools.
      onPointerLeave: ({ currentTarget }) =>
        setPointed(currentTarget.querySelector(':focus, [aria-expanded=true]') !== null),
    },
  ];
}
