import { useCallback, useEffect, useRef } from 'react';

/** How long typing must stop before the draft is saved, in ms. */
const PAUSE = 300;

/**
 * Returns a function to call at each change, which calls `save` after a pause. Also calls `save` when a field loses the
 * focus, and when the page is hidden or closed: on the web, closing the pane ends the page (office-js #6844).
 */
export function useSaveAtPause(save: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('focusout', save);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('focusout', save);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', save);
    };
  }, [save]);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE);
  }, [save]);
}
