import type { ChangeHint } from '../core/deck/deck.ts';
import type { OfficeLibrary } from './library.ts';

/** How often to look at the deck while the pane is visible, in ms; reading costs an autosave on the web (office-js #6740). */
const HEARTBEAT = { desktop: 1500, web: 8000 } as const;

/** The shortest time between two looks because of events, in ms: they come in storms (office-js #6740, #477). */
const BRAKE = { desktop: 300, web: 1000 } as const;

/**
 * Calls the listener when the deck may have changed: another selection, the pane gets the focus or becomes
 * visible, and at a heartbeat, because no event tells of changed text and the selection event is dead on some
 * builds (office-js #5390). Of a storm of events it tells the first at once, and then at most one in `BRAKE`, the last
 * one included. No heartbeat comes while the pane is hidden, nor within its time after the deck was
 * last read (`sinceReading`, in ms). Returns unsubscribe.
 */
export function watchDeck(
  { Office, window: view }: OfficeLibrary,
  sinceReading: () => number,
  listener: (sign: ChangeHint) => void,
): () => void {
  const { document: deck, platform } = Office.context;
  const where = platform === Office.PlatformType.OfficeOnline ? 'web' : 'desktop';
  const beat = HEARTBEAT[where];
  const isVisible = (): boolean => view.document.visibilityState === 'visible';
  let braking = 0;
  let isDue = false;
  const changed = (): void => {
    if (braking !== 0) {
      isDue = true;
      return;
    }
    isDue = false;
    braking = view.setTimeout(() => {
      braking = 0;
      if (isDue) changed();
    }, BRAKE[where]);
    listener('change');
  };
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
    view.clearTimeout(braking);
    view.removeEventListener('focus', changed);
    view.document.removeEventListener('visibilitychange', shown);
    unlisten();
  };
}
