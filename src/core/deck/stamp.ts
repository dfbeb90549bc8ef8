/**
 * Position, fill and letter sizes of a shape. Lengths are in points on a slide that is scaled to 540 points high. Absent values stay
 * unchanged.
 */
export interface StampedBox {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  /** Letter size of each paragraph, in order. The last size also applies to all further paragraphs. */
  readonly textSizes?: readonly number[];
  /** Fill as `#RRGGBB`. */
  readonly fill?: string;
}

/** A complete position. */
export type StampedPlace = Required<Pick<StampedBox, 'left' | 'top' | 'width' | 'height'>>;

/**
 * The changes to a template's package before its insertion. `texts` holds the paragraphs of each shape by name, as runs
 * in which `\n` is a soft break. A paragraph or run keeps the formatting of the template.
 */
export interface SlideStamp {
  readonly texts: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Names of the shapes that the new slide does not have. */
  readonly without?: readonly string[];
  /** Positions by shape name, for shapes whose position depends on the amount of text. */
  readonly boxes?: Readonly<Record<string, StampedBox>>;
  /** Alternative texts by shape name. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** Paragraphs of the speaker notes; absent keeps the notes of the template. */
  readonly notes?: readonly string[];
  readonly language: 'nl-NL' | 'en-GB';
  /** Tag of the new slide, if any. */
  readonly tag?: { readonly key: string; readonly value: string };
}

/** Returns the raw text of a shape with these paragraphs. */
export function stampedText(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs.map(runs => runs.join('').replaceAll('\n', '\v')).join('\r');
}
