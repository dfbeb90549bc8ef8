import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** Calls `take` with files that are dropped on an element. Returns whether files are being dragged over it. */
export function useFileDrop(
  target: RefObject<HTMLElement | null>,
  take: (files: readonly [File, ...File[]]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent((event: DragEvent) => {
    const [first, ...others] = event.dataTransfer?.files ?? [];
    if (first) take([first, ...others]);
  });
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const abort = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      element.addEventListener(
        type,
        event => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          listener(event);
        },
        { signal: abort.signal },
      );
    listen('dragover', () => setOver(true));
    listen('dragleave', event => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && element.contains(to))) setOver(false);
    });
    listen('drop', event => {
      setOver(false);
      dropped(event);
    });
    return () => abort.abort();
  }, [target]);
  return over;
}
