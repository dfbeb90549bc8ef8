/** Why a file cannot be used as a presentation. */
export type PackageErrorCode =
  /** Not a zip archive, so no .pptx at all. */
  | 'notZip'
  /** Protected by a password. */
  | 'encrypted'
  /** A .ppt of before 2007. */
  | 'legacy'
  /** An Office file or archive, but no presentation. */
  | 'notPresentation'
  /** Damaged: an archive, part or relationship cannot be read. */
  | 'broken';

/** Thrown when a file cannot be read as a presentation. `part` names the part that is at fault, where one is. */
export class PackageError extends Error {
  readonly code: PackageErrorCode;
  readonly part: string | null;

  constructor(code: PackageErrorCode, part: string | null = null) {
    super(part ? `${code}: ${part}` : code);
    this.code = code;
    this.part = part;
  }
}
