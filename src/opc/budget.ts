/** The limits for reading a file. The reader throws PackageError for a file over a limit. */
export interface Budget {
  /** The size of the file, in bytes. */
  readonly file: number;
  /** The number of files in the archive. */
  readonly parts: number;
  /**
   * The unpacked size of one compressed part, in bytes. A stored part is not limited, because it takes no extra memory.
   */
  readonly part: number;
  /** The total size of all unpacked parts, in bytes. */
  readonly unpacked: number;
  /** The unpacked size divided by the packed size, for parts over 8 MB. Deflate can reach 1,032. */
  readonly ratio: number;
  /** The number of elements and attributes in one XML part. */
  readonly nodes: number;
  /** The number of elements and attributes in all XML parts together. */
  readonly allNodes: number;
  /** The nesting depth of elements. */
  readonly depth: number;
}

const MB = 1_000_000;

/**
 * The limits for a presentation. A presentation with 2,000 slides, a card with 2,000 entries, and hundreds of megabytes
 * of media is within them.
 */
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

/** The limits for a list of people. A list with 10,000 rows of ten cells is within them. */
export const LIST: Budget = {
  ...PRESENTATION,
  file: 20 * MB,
  parts: 2_000,
  unpacked: 32 * MB,
  allNodes: MB,
};
