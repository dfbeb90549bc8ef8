/**
 * Microsoft's client library of one window. The library is passed as an argument, not read from the global scope, so
 * that several panes can run in one process (tests, the replay tool).
 */
export interface OfficeLibrary {
  readonly Office: typeof Office;
  readonly PowerPoint: typeof PowerPoint;
  /** The window of the page that loaded the library. */
  readonly window: Pick<
    Window,
    'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout' | 'document'
  >;
}

/** The lowest version of PowerPointApi that the deck needs. */
export const FLOOR = '1.5';

/** Optional features, with the version of PowerPointApi that each needs. */
const versions = {
  /** The contents of tables and groups, and the types of placeholders. */
  insides: '1.8',
  /** The sizes of rows and columns in a table, and the fonts in a cell. */
  cellFonts: '1.9',
  /** The slide size. */
  slideSize: '1.10',
  /** Alternative texts. */
  descriptions: '1.10',
} as const;

/** Which optional features this PowerPoint supports. */
export type Sight = Readonly<Record<keyof typeof versions, boolean>>;

/** Whether this PowerPoint supports a version of PowerPointApi. */
export function hasApi({ Office: office }: OfficeLibrary, version: string): boolean {
  return office.context.requirements.isSetSupported('PowerPointApi', version);
}

export function sightOf(library: OfficeLibrary): Sight {
  const has = Object.entries(versions).map(([name, version]) => [name, hasApi(library, version)]);
  return Object.fromEntries(has) as Sight;
}
