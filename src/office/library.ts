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

/** The lowest version of PowerPointApi that the deck can do with. */
export const FLOOR = '1.5';

/** Versions of PowerPointApi above the floor that the deck makes use of where they are there, and what for. */
const versions = {
  /** The insides of tables and groups, and which placeholder is which. */
  insides: '1.8',
  /** The rows and columns of a table, and the fonts in a cell. */
  cellFonts: '1.9',
  /** The size of the slides. */
  slideSize: '1.10',
  /** Alternative texts. */
  descriptions: '1.10',
} as const;

/** What this PowerPoint can tell beyond the floor. */
export type Sight = Readonly<Record<keyof typeof versions, boolean>>;

/** Whether this PowerPoint has a version of PowerPointApi. */
export function hasApi({ Office: office }: OfficeLibrary, version: string): boolean {
  return office.context.requirements.isSetSupported('PowerPointApi', version);
}

export function sightOf(library: OfficeLibrary): Sight {
  const has = Object.entries(versions).map(([name, version]) => [name, hasApi(library, version)]);
  return Object.fromEntries(has) as Sight;
}
