/** Error codes of the Common API. Add-ins read them from `asyncResult.error.code`. */
export const failure = {
  coercionNotSupported: 1000,
  unsupportedFileType: 1009,
  cannotWrite: 2001,
  invalidData: 2006,
  tooMuchData: 2009,
  notSupported: 5000,
  /** Also for a handle of a file copy that is closed. */
  invalidParameter: 5010,
  noSuchSlide: 7002,
  tooManyFiles: 11000,
} as const;

/** The answer to a call: an error code, or status 0 with the value. */
export type CommonAnswer = readonly [status: number, value?: unknown];
