/**
 * Microsoft's client library as it stands in one window. It is handed in, not taken from the global scope, so
 * that several panes can live in one process (tests, the replay tool).
 */
export interface OfficeLibrary {
  readonly Office: typeof Office;
  readonly PowerPoint: typeof PowerPoint;
  /** The window of the page that the library serves. */
  readonly window: Pick<
    Window,
    'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout' | 'document'
  >;
}

/** Everything that the deck asks of PowerPoint is in this requirement set or an older one. */
export const FLOOR = { set: 'PowerPointApi', version: '1.5' } as const;
