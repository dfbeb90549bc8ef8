import type { Sign } from '../core/deck/deck.ts';
import type { OfficeLibrary } from './library.ts';

/** How often to look at the deck while the pane is visible, in ms; reading costs an autosave on the web (office-js #6740). */
const HEARTBEAT = { desktop: 1500, web: 8000 } as const;

/**
 * Calls the listener when the deck may have changed: another selection, the pane gets the focus or becomes
 * visible, and at a heartbeat, because no event tells of changed text and the selection event is dead on some
 * builds (office-js #5390). No heartbeat comes while the pane is hidden, nor within its time after the deck was
 * last read (`sinceReading`, in ms). Returns the way to stop.
 */
export function watchDeck(
  { Office, window: view }: OfficeLibrary,
  sinceReading: () => number,
  listener: (sign: Sign) => void,
): () => void {
  const { document: deck, platform } = Office.context;
  const beat = platform === Office.PlatformType.OfficeOnline ? HEARTBEAT.web : HEARTBEAT.desktop;
  const isVisible = (): boolean => view.document.visibilityState === 'visible';
  const changed = (): void => listener('change');
  const shown = (): void => {
    if (isVisible()) changed();
  };
  let timer = 0;
  const expect = (time: number): void => {
    timer = view.setTimeout(() => {
      const left = beat - sinceReading();
      if (left <= 0 && isVisible()) listener('beat');
      expect(left > 0 ? left : beat);
    }, time);
  };
  let stopped = false;
  const unlisten = (): void =>
    deck.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: changed });
  expect(beat);
  view.addEventListener('focus', changed);
  view.document.addEventListener('visibilitychange', shown);
  deck.addHandlerAsync(Office.EventType.DocumentSelectionChanged, changed, () => {
    // Office.js cannot remove a handler that it is still adding.
    if (stopped) unlisten();
  });
  return () => {
    stopped = true;
    view.clearTimeout(timer);
    view.removeEventListener('focus', changed);
    view.document.removeEventListener('visibilitychange', shown);
    unlisten();
  };
}
