/** The reason why a file cannot be used. */
export type PackageErrorCode =
  /** The file is not a zip archive, so it is not an Office file. */
  | 'notZip'
  /** The file is protected by a password. */
  | 'encrypted'
  /** The file is an Office file from before 2007. */
  | 'legacy'
  /** The file is an archive or Office file, but not a presentation. */
  | 'notPresentation'
  /** The file is damaged: an archive, part or relationship cannot be read. */
  | 'broken'
  /** A part contains bytes that are not valid Unicode, so its text is unknown. */
  | 'encoding'
  /** The file is over the budget of bytes, packed or unpacked. */
  | 'tooLarge'
  /** The archive is over the budget of parts. */
  | 'tooManyParts'
  /** The XML is over the budget of elements. */
  | 'tooManyElements'
  /** The XML is over the budget of nesting depth. */
  | 'tooDeep'
  /** The check takes too long. */
  | 'tooSlow';

/** Thrown when a file cannot be read. `part` is the name of the faulty part, or null. */
export class PackageError extends Error {
  readonly code: PackageErrorCode;
  readonly part: string | null;

  constructor(code: PackageErrorCode, part: string | null = null) {
    super(part ? `${code}: ${part}` : code);
    this.code = code;
    this.part = part;
  }
}
