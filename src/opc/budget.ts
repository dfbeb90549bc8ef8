/** The most that a file may ask of the reader. What goes over it is refused with a PackageError. */
export interface Budget {
  /** Bytes of the file. */
  readonly file: number;
  /** Files in the archive. */
  readonly parts: number;
  /** Bytes of one part that has to be unpacked. A stored part takes no memory of its own. */
  readonly part: number;
  /** Bytes of all parts that are unpacked. */
  readonly unpacked: number;
  /** How many times its packed size a part of more than eight megabytes may be. Deflate goes up to 1,032. */
  readonly ratio: number;
  /** Elements and attributes of one XML part. */
  readonly nodes: number;
  /** Elements and attributes of all XML parts. */
  readonly allNodes: number;
  /** Elements inside each other. */
  readonly depth: number;
}

const MB = 1_000_000;

/** For a presentation: 2,000 slides, a card of 2,000 entries and hundreds of megabytes of media stay far below it. */
export const PRESENTATION: Budget = {
  file: 250 * MB,
  parts: 40_000,
  part: 32 * MB,
  unpacked: 128 * MB,
  ratio: 250,
  nodes: 500_000,
  allNodes: 4 * MB,
  depth: 200,
};

/** For a list of people: 10,000 rows of ten cells stay below it. */
export const LIST: Budget = {
  ...PRESENTATION,
  file: 20 * MB,
  parts: 2_000,
  unpacked: 32 * MB,
  allNodes: MB,
};
