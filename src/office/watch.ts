import type { ChangeHint } from '../core/deck/deck.ts';
import type { OfficeLibrary } from './library.ts';

/**
 * The interval at which to check the deck while the pane is visible, in ms. On the web, each read causes an autosave
 * (office-js #6740).
 */
const HEARTBEAT = { desktop: 1500, web: 8000 } as const;

/** The shortest time between two hints caused by events, in ms. Events come in bursts (office-js #6740, #477). */
const BRAKE = { desktop: 300, web: 1000 } as const;

/**
 * Calls the listener when the deck may have changed. Returns a function that unsubscribes.
 *
 * The listener gets `change` when the selection changes, when the pane gets the focus and when it becomes visible. The
 * listener gets `poll` at regular intervals, because no event reports changed text and some builds never raise the
 * selection event (office-js #5390).
 *
 * Of a burst of events, the first is reported at once, and then at most one in each `BRAKE` interval, including the
 * last. There is no `poll` while the pane is hidden or when the deck was read less than one interval ago
 * (`sinceReading`, in ms).
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
      if (left <= 0 && isVisible()) listener('poll');
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
    // Office.js cannot remove a handler before it has finished adding it.
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
