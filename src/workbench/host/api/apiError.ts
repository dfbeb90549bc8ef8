/** The error codes of PowerPoint. Add-ins read them from `OfficeExtension.Error.code`. */
export type ApiErrorCode =
  | 'ItemNotFound'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'GeneralException'
  | 'ApiNotFound'
  | 'SlideNotFound'
  | 'AccessDenied'
  | '5010';

const messages: Record<ApiErrorCode, string> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  GeneralException: 'There was an internal error while processing the request.',
  ApiNotFound: 'The API you are trying to use could not be found in this version of PowerPoint.',
  SlideNotFound: 'The slide could not be found.',
  AccessDenied: 'You cannot perform the requested operation.',
  '5010': 'An internal error has occurred.',
};

/** An error that ends a batch. Earlier actions keep their effects; later actions do not run. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  /** Member that failed, such as `SlideCollection.getItem`. The helper `within` fills in an empty location. */
  location: string;

  constructor(code: ApiErrorCode, detail = '', location = '') {
    super(detail ? `${messages[code]} (${detail})` : messages[code]);
    this.code = code;
    this.location = location;
  }
}
