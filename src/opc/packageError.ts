/** Why a file cannot be used. */
export type PackageErrorCode =
  /** Not a zip archive, so no Office file at all. */
  | 'notZip'
  /** Protected by a password. */
  | 'encrypted'
  /** An Office file of before 2007. */
  | 'legacy'
  /** An Office file or archive, but no presentation. */
  | 'notPresentation'
  /** Damaged: an archive, part or relationship cannot be read. */
  | 'broken'
  /** A part has bytes that are not Unicode, so that its words cannot be known. */
  | 'encoding'
  /** Over the budget of bytes: as a file, or unpacked. */
  | 'tooLarge'
  /** Over the budget of parts. */
  | 'tooManyParts'
  /** Over the budget of elements. */
  | 'tooManyElements'
  /** Over the budget of elements inside each other. */
  | 'tooDeep'
  /** Takes too long to check. */
  | 'tooSlow';

/** Thrown when a file cannot be read. `part` names the part that is at fault, where one is. */
export class PackageError extends Error {
  readonly code: PackageErrorCode;
  readonly part: string | null;

  constructor(code: PackageErrorCode, part: string | null = null) {
    super(part ? `${code}: ${part}` : code);
    this.code = code;
    this.part = part;
  }
}
