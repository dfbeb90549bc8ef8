import type { OfficeLibrary } from './library.ts';

/** How often to look at the deck while the pane is visible, in ms; reading costs an autosave on the web (office-js #6740). */
const HEARTBEAT = { desktop: 1500, web: 8000 } as const;

/**
 * Calls the listener when the deck may have changed: another selection, the pane gets the focus or becomes
 * visible, and at a heartbeat, because no event tells of changed text and the selection event is dead on some
 * builds (office-js #5390). Returns the way to stop.
 */
export function watchDeck({ Office, window: view }: OfficeLibrary, listener: () => void): () => void {
  const { document: deck, platform } = Office.context;
  const ifVisible = (): void => {
    if (view.document.visibilityState === 'visible') listener();
  };
  const beat = platform === Office.PlatformType.OfficeOnline ? HEARTBEAT.web : HEARTBEAT.desktop;
  const timer = view.setInterval(ifVisible, beat);
  view.addEventListener('focus', listener);
  view.document.addEventListener('visibilitychange', ifVisible);
  deck.addHandlerAsync(Office.EventType.DocumentSelectionChanged, listener);
  return () => {
    view.clearInterval(timer);
    view.removeEventListener('focus', listener);
    view.document.removeEventListener('visibilitychange', ifVisible);
    deck.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: listener });
  };
}
