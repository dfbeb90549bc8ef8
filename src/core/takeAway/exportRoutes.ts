/** The platform of the pane, as far as it matters for exports. */
export type Platform = 'windows' | 'mac' | 'web' | 'other';

/** The form of an export: a text to paste, a file, or a presentation. */
export type Form = 'text' | 'file' | 'presentation';

/** A way to export from the pane. */
export type ExportRoute = 'download' | 'clipboard' | 'newPresentation' | 'select';

export interface ExportEnvironment {
  readonly platform: Platform;
  /** Whether this PowerPoint can open a generated presentation. */
  readonly canOpenPresentation: boolean;
}

/**
 * Returns the ways to export a form, best first. The last way, selecting the text, works everywhere. On Mac, a download
 * does nothing and reports no error (office-js #3385), so downloads are not offered on Mac, nor on an unknown platform.
 */
export function exportRoutes(
  form: Form,
  { platform, canOpenPresentation }: ExportEnvironment,
): readonly ExportRoute[] {
  const canDownload = platform === 'windows' || platform === 'web';
  const routes: readonly (readonly [ExportRoute, boolean])[] = [
    ['newPresentation', form === 'presentation' && canOpenPresentation],
    ['download', form !== 'text' && canDownload],
    ['clipboard', true],
    ['select', true],
  ];
  return routes.flatMap(([route, open]) => (open ? [route] : []));
}
