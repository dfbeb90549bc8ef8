/**
 * Where a shape stands and how large its text is, in points on a slide of 540 points high and as wide as the deck's
 * slides are then; what is left out stays as it is.
 */
export interface StampedBox {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  /** Of the paragraphs, in order; the last serves the rest. */
  readonly textSizes?: readonly number[];
}

/**
 * What is written into a template's package before it is inserted: texts by shape name, as
 * paragraphs of runs, in which `\n` is a soft break. A paragraph or run keeps the formatting that the template gave it.
 */
export interface SlideStamp {
  readonly texts: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Names of shapes that the new slide does not have. */
  readonly without?: readonly string[];
  /** By shape name, for shapes whose place depends on how much is written. */
  readonly boxes?: Readonly<Record<string, StampedBox>>;
  /** Alternative texts by shape name. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** Paragraphs of the speaker notes; absent keeps the template's own. */
  readonly notes?: readonly string[];
  readonly language: 'nl-NL' | 'en-GB';
  /** Tag of the slide, when it gets one. */
  readonly tag?: { readonly key: string; readonly value: string };
}
