/** Where the pane runs, as far as it matters for what can leave it. */
export type Platform = 'windows' | 'mac' | 'web' | 'other';

/** What a take-away is: a text that is pasted, a file, or a presentation. */
export type Form = 'text' | 'file' | 'presentation';

/** A way out of the pane. */
export type Road = 'download' | 'clipboard' | 'newPresentation' | 'select';

export interface Surroundings {
  readonly platform: Platform;
  /** Whether PowerPoint opens a presentation that it is given. */
  readonly canOpenPresentation: boolean;
}

/**
 * The roads for a take-away, the best one first. The last one, text to select, works everywhere. A download does
 * nothing on Mac and says so to nobody (office-js #3385), so it is no road there, nor where we do not know.
 */
export function roadsFor(form: Form, { platform, canOpenPresentation }: Surroundings): readonly Road[] {
  const canDownload = platform === 'windows' || platform === 'web';
  const roads: readonly (readonly [Road, boolean])[] = [
    ['newPresentation', form === 'presentation' && canOpenPresentation],
    ['download', form !== 'text' && canDownload],
    ['clipboard', true],
    ['select', true],
  ];
  return roads.flatMap(([road, open]) => (open ? [road] : []));
}
